import type { Group } from "../../model/model.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";
import { type NumberTold, numberAt } from "./numbers.ts";
import { groupOf, isQualified } from "./statements.ts";

/** What a sentence says of how many make a group's quorum. */
export interface QuorumTold {
  readonly group: Group;
  readonly number: NumberTold;
  /** Whether it says of which of the members. */
  readonly of?: "members" | "coreMembers";
}

const quorumWords = wordSet("quorum quorate quoracy inquorate");
const presence = wordSet("present attend attendance");

/** The words with one of which a sentence can tell of a quorum. */
export const wordsForQuorums: readonly string[] = [...quorumWords, ...presence];

/** Words between a number and the noun that it counts. */
const adjectives = wordSet(
  "or more of the its voting full permanent appointed statutory safeguarding different core named standing other",
  "board group forum committee panel sub - partner present individual",
);

const counted = /^(?:members?|people|persons?|representatives?|attendees|organisations|agencies|partners|participants)$/;

/** What a sentence says of the quorum: the first number of members in it. */
export function quorumToldIn(scene: Scene): QuorumTold | undefined {
  const { sentence, text, own } = scene;
  const { tokens } = sentence;
  const isBelowHeading = text.group !== undefined && text.kind === "terms" && /\bquor(?:um|acy|ate)\b/i.test(text.heading ?? "");
  const at = tokens.findIndex(({ norm }) => quorumWords.has(norm));
  const isUnless = hasPresence(tokens) && tokens.some(({ norm }) => norm === "unless");
  if (at === -1 && !isUnless && !(isBelowHeading && hasPresence(tokens))) return undefined;
  if (isQualified(tokens.filter(({ norm }) => !["not", "unless", "may", "cannot", "never"].includes(norm)))) return undefined;
  const group = quorumGroup(scene, at) ?? own;
  if (group === undefined) return undefined;
  const number = quorumNumber(tokens, at);
  if (number === undefined) return undefined;
  return { group, number, ...ofWhom(tokens, number) };
}

function hasPresence(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => presence.has(norm));
}

/** The group of which the sentence speaks. The quorum of another body than a group is not looked at. */
function quorumGroup(scene: Scene, at: number): Group | undefined {
  const { bodies, sentence } = scene;
  const of = bodies.find(({ from }) => at !== -1 && from >= at + 2 && from <= at + 3 && sentence.tokens[from - 1]?.norm === "of");
  return groupOf(of) ?? bodies.map(groupOf).find((group) => group !== undefined);
}

function quorumNumber(tokens: readonly Token[], at: number): NumberTold | undefined {
  const numbers = tokens.flatMap((_, index) => numberAt(tokens, index) ?? []).filter(({ from }) => !isPartOf(tokens, from));
  const members = numbers.find((number) => nounAfter(tokens, number) !== undefined);
  if (members !== undefined) return members;
  // "The quorum is four."
  const [only] = numbers;
  const isBare = only !== undefined && numbers.length === 1 && at !== -1 && only.from > at && only.from - at <= 8;
  return isBare && /^[.;,)]?$/.test(tokens[only.to]?.text ?? "") ? only : undefined;
}

/** "one third of", "two of whom", "half": no number of members. */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 4).map(({ norm }) => norm);
  const isFraction =
    /^(?:thirds?|quarters?|halves|half|fifths?|weeks?|days?|meetings?|months?|minutes|hours?|times)$/.test(next[0] ?? "") ||
    next[0] === "-";
  const isIncluded = next[0] === "of" && /^(?:whom|which|them|these)$/.test(next[1] ?? "");
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  return (
    isFraction ||
    isIncluded ||
    before.some((word) => ["including", "include", "includes", "plus", "whom", "among"].includes(word))
  );
}

function nounAfter(tokens: readonly Token[], { to }: NumberTold): number | undefined {
  for (let at = to; at < to + 6; at++) {
    const { norm = "" } = tokens[at] ?? {};
    if (counted.test(norm.replace(/'s?$/, ""))) return at;
    if (!adjectives.has(norm)) return undefined;
  }
  return undefined;
}

function ofWhom(tokens: readonly Token[], number: NumberTold): Pick<QuorumTold, "of"> {
  const noun = nounAfter(tokens, number);
  if (noun === undefined || !/^members?/.test(tokens[noun]?.norm ?? "")) return {};
  const isCore = tokens.slice(number.to, noun).some(({ norm }) => norm === "core");
  return { of: isCore ? "coreMembers" : "members" };
}
