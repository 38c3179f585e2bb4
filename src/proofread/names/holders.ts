import { isGroup } from "../../model/group.ts";
import type { Body, Model, Person } from "../../model/model.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { postAt, postsOf } from "./posts.ts";

/** Whoever a sentence says holds an office: a person, a post, an organisation, or as much of these as it tells. */
export interface Holder {
  readonly from: number;
  readonly to: number;
  readonly person?: Person;
  readonly post?: readonly string[];
  readonly partner?: Body;
  /** A name of a person that no record has. */
  readonly name?: string;
}

/** Those that are named from a token on. */
export interface Holders {
  readonly list: readonly Holder[];
  /** The token after the last. */
  readonly to: number;
  /** Whether it also leaves it open: "one of", "a member of the Board", "A or B". */
  readonly isOpen: boolean;
}

/** Words among those that name somebody and that say nothing themselves. */
const fillers = wordSet(
  "the a an of from at for both its our jointly currently senior representative s representatives leads lead",
  "officer officers leader leaders executive by respective together with alongside representing mr mrs ms miss dr",
  "professor cllr councillor either manager",
);

const opening = wordSet(
  "one member members any each every either or e.g eg whoever someone nominated elected rotation rotating turn",
  "turns another other others partner partners two three all such partnership chair chairs co agency agencies dsp",
  "dsps lsp lsps group sub board",
);

const signs = wordSet("( ) ' ’ - – & :");

/** Those who are named from a token on, up to a word that belongs to something else. */
export function holdersFrom(scene: Scene, start: number, model: Model): Holders {
  const { tokens } = scene.sentence;
  const table = postsOf(model);
  const list: Holder[] = [];
  let current: Holder | undefined;
  let at = start;
  let to = start;
  let isOpen = false;
  let comma = false;
  const finish = () => {
    if (current !== undefined) list.push(current);
    current = undefined;
  };
  const add = (part: Partial<Holder>, from: number, end: number) => {
    const key = Object.keys(part)[0] as "person" | "post" | "partner" | "name";
    const isTaken = current?.[key] !== undefined || (current?.person !== undefined && key === "name");
    if (isTaken || (key === "person" && current !== undefined && comma)) finish();
    current = { ...(current ?? { from }), ...part, to: end } as Holder;
    comma = false;
    to = end;
    at = end;
  };
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const post = postAt(tokens, at, table, (word) => scene.mentionAt.has(word));
    const mention = scene.mentionAt.get(at);
    const phrase = scene.bodies.find(({ from, to: end }) => at >= from && at < end);
    if (isOffice(tokens, at) || (post !== undefined && /^(?:chair|vice|co)$/.test(post.words[0] ?? ""))) {
      isOpen = true;
      break;
    }
    if (post !== undefined && (mention === undefined || post.to > mention.to)) add({ post: post.words }, at, post.to);
    else if (mention?.named.kind === "person") {
      add({ person: mention.named.record }, at, mention.to);
    } else if (phrase !== undefined && isGroup(phrase.body)) {
      if (current === undefined && list.length === 0) isOpen = true;
      break;
    } else if (phrase !== undefined) {
      if (phrase.body === model.partnership) at = phrase.to;
      else add({ partner: phrase.body }, Math.max(at, phrase.from), phrase.to);
    } else if (token.norm === "and" || token.text === "&") {
      finish();
      at += 1;
    } else if (token.text === "," || token.text === ";") {
      comma = true;
      at += 1;
    } else if (opening.has(token.norm)) {
      isOpen = true;
      break;
    } else if (fillers.has(token.norm) || (signs.has(token.text) && token.kind === "sign")) at += 1;
    else {
      const end = personNameAt(tokens, at);
      if (end === undefined) break;
      add(
        {
          name: tokens
            .slice(at, end)
            .map(({ text }) => text)
            .join(" "),
        },
        at,
        end,
      );
    }
  }
  finish();
  return { list, to, isOpen };
}

/** "Lead Safeguarding Partner": an office that its holder has besides a post. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const [first = "", second = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  return /^(?:lead|delegated|statutory)$/.test(first) && second === "safeguarding";
}

/** Two or three words with capitals that no record has, such as a person's name. */
function personNameAt(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (end < at + 4 && tokens[end]?.kind === "word" && /^\p{Lu}[\p{Ll}'’-]+$/u.test(tokens[end]?.text ?? "")) end++;
  const isName = end - at >= 2 && end - at <= 3 && !tokens.slice(at, end).some(({ norm }) => notInNames.has(norm));
  return isName ? end : undefined;
}

const notInNames = wordSet(
  "board group partnership safeguarding children children's council trust nhs police care service services",
  "authority forum panel committee education health hospital assembly the delegated partners partner agency",
  "agencies local independent team strategic constabulary public adult social early help youth justice housing",
  "community mental nursing primary secondary voluntary sector faith clinical commissioning family families",
  "england support foundation university school college network probation integrated county city borough",
);

/** Those who are named right before a token, with words for which `isFiller` says yes in between. */
export function holdersBefore(scene: Scene, end: number, model: Model, isFiller: (token: Token) => boolean): Holder[] {
  const { tokens } = scene.sentence;
  for (let start = Math.max(0, end - 40); start < end; start++) {
    if (tokens[start]?.kind === "sign" || tokens[start]?.norm === "and") continue;
    const { list, to } = holdersFrom(scene, start, model);
    const reaches = list.length > 0 && to <= end && tokens.slice(to, end).every(isFiller);
    if (!reaches) continue;
    // "For the Council, Ada Wren": without an "and" the first is none of them.
    const isRow = tokens.slice(list[0]?.to, list.at(-1)?.from).some(({ text }) => text === "and" || text === "&");
    return isRow ? [...list] : list.slice(-1);
  }
  return [];
}
