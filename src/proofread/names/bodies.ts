import { isGroup, isOwn } from "../../model/group.ts";
import type { Body, Group, GroupKind, Model, Partner } from "../../model/model.ts";
import { isCapitalised } from "../reading/characters.ts";
import type { ReadSentence } from "../reading/reading.ts";
import { type Token, withoutPossessive, wordSet } from "../reading/words.ts";
import type { Mention } from "./mentions.ts";
import { wordsOfName } from "./names.ts";

/** Words of a sentence that mean a group or an organisation. */
export interface BodyPhrase {
  /** The tokens: from the first, an article among them, up to but without the last. */
  readonly from: number;
  readonly to: number;
  readonly body: Body;
}

/** What decides whom "the Board" and "it" mean. */
export interface Surroundings {
  readonly model: Model;
  /** The group whose text it is. */
  readonly own: Group | undefined;
  /** The bodies that were spoken of before in the same section, the last first. */
  readonly spokenOf: readonly Body[];
  /** Whom the sentence before was about. */
  readonly subject: Body | undefined;
}

/** What groups are called besides by their names. */
const nouns = wordSet("board group subgroup forum assembly panel committee network conference");

const nounsOfKind: Readonly<Record<GroupKind, readonly string[]>> = {
  leadership: ["group"],
  board: ["board", "group"],
  assembly: ["assembly", "group"],
  forum: ["forum", "group"],
  subGroup: ["subgroup", "group"],
  taskAndFinish: ["subgroup", "group"],
  statutoryGroup: ["group"],
  virtualGroup: ["group"],
  referenceGroup: ["group"],
  network: ["network", "group"],
};

const articles = new Set(["the", "this", "our"]);

/** The nouns by which a group's own texts call it: the last word of its names, and those of its kind. */
export function nounsOf(group: Group): readonly string[] {
  const known = nounsOfGroups.get(group);
  if (known !== undefined) return known;
  const names = [group.name, group.formalName ?? "", ...group.otherNames];
  const made = [...new Set([...names.map(lastWord), ...nounsOfKind[group.kind]])];
  nounsOfGroups.set(group, made);
  return made;
}

const nounsOfGroups = new WeakMap<Group, readonly string[]>();

/** The bodies that a sentence speaks of, in order. `mentionAt` has what it names by the token at which that begins. */
export function bodyPhrasesIn(
  { tokens, mentions }: ReadSentence,
  mentionAt: ReadonlyMap<number, Mention>,
  surroundings: Surroundings,
): BodyPhrase[] {
  const phrases: BodyPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentions.length === 0 ? undefined : mentionAt.get(at);
    const phrase = mention === undefined ? untitledAt(tokens, at, phrases, surroundings) : mentioned(tokens, mention);
    if (phrase !== undefined) phrases.push(phrase);
    at = Math.max(at, (mention?.to ?? phrase?.to ?? 0) - 1);
  }
  return phrases;
}

function mentioned(tokens: readonly Token[], { from, to, named, typed }: Mention): BodyPhrase | undefined {
  if (typed !== undefined && to === from + 1 && isPartOfName(tokens, from)) return undefined;
  if (named.kind !== "group" && named.kind !== "partner") return undefined;
  return { from: articles.has(tokens[from - 1]?.norm ?? "") ? from - 1 : from, to, body: named.record };
}

/** "Board" is no name of its own after other words with capitals: "the Health and Care Board". */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return nouns.has(tokens[at]?.norm ?? "") && before?.kind === "word" && isCapitalised(before.text) && !articles.has(before.norm);
}

/** A body that is meant without being named: "the Sub-Group", "the Council", "it" at the beginning of a sentence. */
function untitledAt(
  tokens: readonly Token[],
  at: number,
  before: readonly BodyPhrase[],
  surroundings: Surroundings,
): BodyPhrase | undefined {
  const { own, subject } = surroundings;
  const { kind, norm: word = "" } = tokens[at] ?? {};
  if (kind === "blank") return own && /body|group/i.test(word) ? { from: at, to: at + 1, body: own } : undefined;
  if (at === 0) return word === "it" ? subject && { from: at, to: at + 1, body: subject } : undefined;
  if (!articles.has(tokens[at - 1]?.norm ?? "")) return undefined;
  const noun = nounAt(tokens, at, groupNouns(surroundings.model));
  const body = noun === undefined ? undefined : groupMeant(noun.word, before, surroundings);
  if (noun !== undefined) return body && { from: at - 1, to: noun.to, body };
  const partner = partnerMeant(tokens, at, surroundings.model);
  return partner && { from: at - 1, ...partner };
}

/** A noun for a group: "Board", "Sub-Group". Not where it begins a longer expression such as "group members". */
function nounAt(
  tokens: readonly Token[],
  at: number,
  ofGroups: ReadonlySet<string>,
): { readonly word: string; readonly to: number } | undefined {
  const isSub = tokens[at]?.norm === "sub";
  const after = isSub && tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  if (isSub) return withoutPossessive(tokens[after]?.norm ?? "") === "group" ? { word: "subgroup", to: after + 1 } : undefined;
  const word = withoutPossessive(tokens[at]?.norm ?? "");
  return ofGroups.has(word) ? { word, to: at + 1 } : undefined;
}

function groupMeant(noun: string, before: readonly BodyPhrase[], { own, spokenOf, model }: Surroundings): Body | undefined {
  if (own !== undefined && nounsOf(own).includes(noun)) return own;
  const isCalled = (body: Body) => isGroup(body) && nounsOf(body).includes(noun);
  const said = [...before.map(({ body }) => body).reverse(), ...spokenOf].find((body) => isCalled(body) || nounOf(body) === noun);
  if (said !== undefined) return said;
  const above = own?.reportsTo.filter((body) => nounOf(body) === noun) ?? [];
  const all = model.groups.filter((group) => nounOf(group) === noun);
  const partnerships = all.filter(isOwn);
  return [above, partnerships, all].find(({ length }) => length === 1)?.[0];
}

/** A statutory partner by its kind: "the Council", "the police". Only where one alone is of that kind. */
function partnerMeant(tokens: readonly Token[], at: number, model: Model): Pick<BodyPhrase, "to" | "body"> | undefined {
  if (!roleBeginnings.has(withoutPossessive(tokens[at]?.norm ?? ""))) return undefined;
  const words = [0, 1, 2].map((more) => withoutPossessive(tokens[at + more]?.norm ?? ""));
  // The Police and Crime Commissioner is another.
  if (words.slice(0, 3).join(" ") === "police and crime") return undefined;
  for (const length of [3, 2, 1]) {
    const role = rolesByWords.get(words.slice(0, length).join(" "));
    const partners: Partner[] = role === undefined ? [] : model.partners.filter(({ statutoryRole }) => statutoryRole === role);
    if (partners.length === 1 && partners[0] !== undefined) return { to: at + length, body: partners[0] };
  }
  return undefined;
}

const rolesByWords: ReadonlyMap<string, NonNullable<Partner["statutoryRole"]>> = new Map([
  ["council", "localAuthority"],
  ["county council", "localAuthority"],
  ["city council", "localAuthority"],
  ["borough council", "localAuthority"],
  ["local authority", "localAuthority"],
  ["authority", "localAuthority"],
  ["icb", "integratedCareBoard"],
  ["integrated care board", "integratedCareBoard"],
  ["police", "police"],
  ["constabulary", "police"],
  ["force", "police"],
]);

/** The words with which one of these begins. */
const roleBeginnings: ReadonlySet<string> = new Set([...rolesByWords.keys()].map((words) => words.split(" ")[0] ?? ""));

/** The noun at the end of a name. */
function lastWord(name: string): string {
  const words = wordsOfName(name);
  const last = words.at(-1) ?? "";
  return last === "group" && words.at(-2) === "sub" ? "subgroup" : last;
}

/** The noun at the end of a body's name. */
function nounOf(body: Body): string {
  const known = nounsOfBodies.get(body);
  if (known !== undefined) return known;
  const made = lastWord(body.name);
  nounsOfBodies.set(body, made);
  return made;
}

const nounsOfBodies = new WeakMap<Body, string>();

const knownNouns = new WeakMap<Model, ReadonlySet<string>>();

/** The usual nouns for groups, and those of this partnership's groups; none of which the partnership itself is called. */
function groupNouns(model: Model): ReadonlySet<string> {
  const known = knownNouns.get(model);
  if (known !== undefined) return known;
  const own = new Set([...nouns, ...model.groups.map(({ name }) => lastWord(name))]);
  for (const noun of [lastWord(model.partnership.name), "partners", "partnership"]) own.delete(noun);
  knownNouns.set(model, own);
  return own;
}
