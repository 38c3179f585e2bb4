import type { Group } from "../../model/model.ts";
import type { BodyPhrase } from "../names/bodies.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { groupOf, isJoined, isQualified, phraseBefore } from "./statements.ts";

/** What a sentence says of the body that a group answers to. */
export interface AccountabilityTold {
  readonly group: Group;
  readonly to: BodyPhrase;
  /** Whether it answers to it by way of another. */
  readonly isIndirect: boolean;
}

const subjectVerbs = wordSet(
  "is are be will shall directly formally ultimately jointly and also which that , remains collectively ( in turn",
  "therefore who should must to being itself both regularly as a whole then primarily normally",
);

/** Words between the verb and the body: "reports on a quarterly basis, through its Chair, to". */
const betweenVerbAndTo = wordSet(
  "for their delivery performance of directly formally regularly quarterly annually monthly bi - on a an basis",
  "twice year its progress work back up upwards and is accountable at least every six two three months month",
  "quarter other the once yearly ultimately jointly each meeting responsible term in turn annual both weekly",
);

/** The words by which a sentence tells of it. */
export const accountabilityWords = wordSet(
  "overseen supervised sits accountable answerable responsible report reports reporting answers subgroup group",
  "subcommittee committee accountability account accounts",
);

/** What a sentence with one of these words says of whom groups are accountable to. */
export function accountabilityToldIn(scene: Scene): AccountabilityTold[] {
  const { tokens } = scene.sentence;
  if (scene.bodies.length === 0) return [];
  return tokens.flatMap((token, at) => {
    if (token.quoted || !accountabilityWords.has(token.norm) || isQualified(tokens, at)) return [];
    return fromSubject(scene, at) ?? overseen(scene, at) ?? subGroupOf(scene, at) ?? nounOf(scene, at) ?? [];
  });
}

/** "The Group is accountable to …"; "The Group reports quarterly to …"; "reporting to the Board, the Group …". */
function fromSubject(scene: Scene, at: number): AccountabilityTold[] | undefined {
  const { tokens } = scene.sentence;
  const word = tokens[at]?.norm ?? "";
  if (!/^(?:accountable|answerable|responsible|reports?|reporting|answers|accounts?)$/.test(word)) return undefined;
  const to = afterTo(tokens, at + 1);
  if (to === undefined) return undefined;
  const group = subjectBefore(scene, at) ?? (at === 0 || word === "reporting" ? subjectAfter(scene, to) : undefined);
  return group && told(scene, group, to);
}

/** The token after "to" or "into", with no more than adverbs and the like in between. */
function afterTo(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 9; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (norm === "to" || norm === "into") return at + 1;
    if (["through", "via"].includes(norm)) return undefined;
    if (!betweenVerbAndTo.has(norm)) return undefined;
  }
  return undefined;
}

function subjectBefore(scene: Scene, at: number): Group | undefined {
  const { tokens } = scene.sentence;
  const isFiller = ({ norm }: Token) => subjectVerbs.has(norm);
  const phrase = phraseBefore(scene, at, isFiller);
  if (phrase !== undefined) return isWhole(tokens, phrase) ? groupOf(phrase) : undefined;
  let start = at;
  while (start > 0 && isFiller(tokens[start - 1] as Token)) start--;
  const isVerb = /^(?:reports|accountable|answerable|responsible|answers)$/.test(tokens[at]?.norm ?? "");
  if (start === 0) return isVerb ? scene.own : undefined;
  // "The Group plans training and reports to": what the sentence began with.
  const isShared = isJoined(tokens.slice(start, at)) && (isVerb || tokens[at]?.norm === "reporting");
  const [first] = scene.bodies;
  const isSubject = first !== undefined && first.from <= 1 && isWhole(tokens, first) && !hasOtherSubject(tokens, first.to, start);
  return isShared && isSubject ? groupOf(first) : undefined;
}

/** Words that are themselves accountable to somebody, between the beginning of a sentence and its verb. */
function hasOtherSubject(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:chairs?|members?|officers?|scrutineer|managers?|leads?|who|partners?|'s?|’s?)$/.test(norm));
}

/** Not "the Chair of the Board" or "the Board's Chair". */
function isWhole(tokens: readonly Token[], { from, to }: BodyPhrase): boolean {
  const before = tokens[from - 1]?.norm ?? "";
  return !["of", "by", "from", "to", "with", "for", "on", "at"].includes(before) && !/'s$/.test(tokens[to - 1]?.norm ?? "");
}

function subjectAfter(scene: Scene, to: number): Group | undefined {
  const { tokens } = scene.sentence;
  const target = scene.bodies.find(({ from }) => from >= to);
  if (target === undefined || tokens[target.to]?.text !== ",") return undefined;
  return groupOf(scene.bodies.find(({ from }) => from === target.to + 1));
}

/** "The Group is overseen by the Board"; "The Group sits under the Board"; "The Group is held to account by the Board". */
function overseen(scene: Scene, at: number): AccountabilityTold[] | undefined {
  const { tokens } = scene.sentence;
  const [word, next = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  const isSeat = word === "sits" && ["under", "beneath", "below"].includes(next);
  if (word === "account" && next === "by" && tokens[at - 2]?.norm === "held") {
    const held = groupOf(phraseBefore(scene, at - 2, ({ norm }) => subjectVerbs.has(norm)));
    return held && told(scene, held, at + 2).map((each) => ({ ...each, isIndirect: true }));
  }
  if (!isSeat && !((word === "overseen" || word === "supervised") && next === "by")) return undefined;
  const group = groupOf(phraseBefore(scene, at, ({ norm }) => subjectVerbs.has(norm)));
  return group && told(scene, group, at + 2).map((each) => ({ ...each, isIndirect: true }));
}

const kindsOfGroup = wordSet("sub - task and finish working standing formal operational");

/** "The Group is a sub-group of the Board"; "the Panel, a task and finish group of the Board". */
function subGroupOf(scene: Scene, at: number): AccountabilityTold[] | undefined {
  const { tokens } = scene.sentence;
  if (!/^(?:group|subgroup|committee|subcommittee)$/.test(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "of")
    return undefined;
  let start = at;
  while (kindsOfGroup.has(tokens[start - 1]?.norm ?? "")) start--;
  if (tokens[start - 1]?.norm !== "a") return undefined;
  const group = groupOf(phraseBefore(scene, start - 1, ({ norm }) => ["is", ",", "as", "("].includes(norm)));
  return group && told(scene, group, at + 2);
}

/** "The Board holds the Group to account"; "accountability of the Group is to the Board". */
function nounOf(scene: Scene, at: number): AccountabilityTold[] | undefined {
  const { tokens } = scene.sentence;
  const [holds, to] = [tokens.findIndex(({ norm }) => norm === "holds" || norm === "hold"), tokens[at - 1]?.norm];
  if (tokens[at]?.norm === "account" && to === "to" && holds !== -1) {
    const group = groupOf(scene.bodies.find(({ from, to: end }) => from > holds && end === at - 1));
    const holder = phraseBefore(scene, holds, ({ norm }) => norm === "will");
    return group && holder && holder.body !== group ? [{ group, to: holder, isIndirect: true }] : undefined;
  }
  const isLine =
    tokens[at]?.norm === "accountability" || (tokens[at]?.norm === "reporting" && /^lines?$/.test(tokens[at + 1]?.norm ?? ""));
  if (!isLine) return undefined;
  const owner = phraseBefore(scene, at, ({ norm }) => ["'", "’", "s", "line", "of"].includes(norm));
  const verb = tokens[at]?.norm === "reporting" ? at + 2 : at + 1;
  if (
    owner !== undefined &&
    /^(?:is|lies)$/.test(tokens[verb]?.norm ?? "") &&
    /^(?:to|with)$/.test(tokens[verb + 1]?.norm ?? "")
  ) {
    const group = groupOf(owner);
    return group && told(scene, group, verb + 2);
  }
  if (tokens[at + 1]?.norm !== "of") return undefined;
  const of = scene.bodies.find(({ from }) => from === at + 2);
  const group = groupOf(of);
  const isTo =
    ["is", "lies"].includes(tokens[of?.to ?? -1]?.norm ?? "") && ["to", "with"].includes(tokens[(of?.to ?? 0) + 1]?.norm ?? "");
  return group && of && isTo ? told(scene, group, of.to + 2) : undefined;
}

/** Words between those whom a group answers to, the holders of offices among them. */
const skipped = wordSet(
  "and , the both ' ’ s to partnership lead delegated statutory safeguarding partners lsps dsps lsp dsp three as",
  "well",
);

/** The bodies from a token on, joined by "and"; of names that stand side by side the last is meant. */
function told(scene: Scene, group: Group, start: number): AccountabilityTold[] {
  const { tokens } = scene.sentence;
  const found: BodyPhrase[] = [];
  let at = start;
  while (at < tokens.length) {
    const phrase = scene.bodies.find(({ from, to }) => at >= from && at < to);
    if (phrase !== undefined) {
      const last = found.at(-1);
      const isSide = last !== undefined && tokens.slice(last.to, phrase.from).every(({ norm }) => ["'", "’", "s"].includes(norm));
      if (isSide) found.pop();
      found.push(phrase);
      at = phrase.to;
      continue;
    }
    const token = tokens[at];
    const opens = token?.text === "(" ? tokens.findIndex(({ text }, index) => index > at && text === ")") : -1;
    if (opens !== -1) at = opens + 1;
    else if (token !== undefined && skipped.has(token.norm)) at += 1;
    else break;
  }
  // "to the Chair of the Board", "to the Board's Chair": somebody else.
  const next = tokens[at]?.norm ?? "";
  if (/^(?:chairs?|members?|meetings?|co|independent|area|executive)$/.test(next)) found.pop();
  const isIndirect = tokens.some(({ norm }) => ["through", "via", "ultimately", "turn"].includes(norm));
  return found.map((phrase) => ({ group, to: phrase, isIndirect }));
}
