import { isGroup } from "../model/group.ts";
import type { Group } from "../model/model.ts";
import type { BodyPhrase } from "./bodies.ts";
import type { Scene } from "./scenes.ts";
import { type Token, wordSet } from "./words.ts";

/** Words for what is over, still to come, not so or not certain: a sentence with one of them states nothing of the day. */
const otherTimes = wordSet(
  "previously formerly originally initially historically until proposed proposal proposals was were had used",
  "longer would could might may not never cannot neither nor unless absence absent unavailable deputise deputises",
  "deputising outgoing incoming former",
);

/** Whether a part of a sentence tells of another time, or says that something is not so or only may be. */
export function isQualified(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let at = from; at < to; at++) {
    const { norm = "" } = tokens[at] ?? {};
    if (otherTimes.has(norm) && !isMonthOfMay(tokens, at)) return true;
    if ((norm === "from" || norm === "effect") && isDate(tokens, at + 1)) return true;
  }
  return false;
}

function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "May" && at > 0;
}

function isDate(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3].some((more) => /^(?:19|20)\d\d$/.test(tokens[at + more]?.norm ?? ""));
}

/** The group that a phrase means. */
export function groupOf(phrase: BodyPhrase | undefined): Group | undefined {
  return phrase !== undefined && isGroup(phrase.body) ? phrase.body : undefined;
}

/** The phrase that ends right before a token, with words for which `isFiller` says yes in between. */
export function phraseBefore(
  { bodies, sentence: { tokens } }: Scene,
  at: number,
  isFiller: (token: Token) => boolean,
): BodyPhrase | undefined {
  let end = at;
  for (;;) {
    const phrase = bodies.find(({ to }) => to === end);
    if (phrase !== undefined) return phrase;
    const token = tokens[end - 1];
    if (token === undefined) return undefined;
    const opening = token.text === ")" ? openingOf(tokens, end - 1) : undefined;
    if (opening === undefined && !isFiller(token)) return undefined;
    end = opening ?? end - 1;
  }
}

/** The phrase that begins right after a token, with words for which `isFiller` says yes in between. */
export function phraseAfter(
  { bodies, sentence: { tokens } }: Scene,
  at: number,
  isFiller: (token: Token) => boolean,
): BodyPhrase | undefined {
  for (let begin = at; begin < tokens.length; begin++) {
    const phrase = bodies.find(({ from }) => from === begin);
    if (phrase !== undefined) return lastOfRow(bodies, phrase, tokens);
    const token = tokens[begin];
    if (token === undefined || !isFiller(token)) return undefined;
  }
  return undefined;
}

/** "the Partnership's Executive Board": of names that stand side by side, or after a possessive, the last is meant. */
function lastOfRow(bodies: readonly BodyPhrase[], phrase: BodyPhrase, tokens: readonly Token[]): BodyPhrase {
  const next = bodies.find(({ from }) => {
    const between = tokens.slice(phrase.to, from).map(({ norm }) => norm);
    return from >= phrase.to && between.every((word) => ["'", "’", "s"].includes(word)) && from - phrase.to <= 2;
  });
  return next === undefined ? phrase : lastOfRow(bodies, { ...next }, tokens);
}

/** Whether words before a verb join it to what was said before of the same subject: "and is", not "which is". */
export function isJoined(tokens: readonly Token[]): boolean {
  const norms = tokens.map(({ norm }) => norm);
  return (norms.includes("and") || norms[0] === ",") && !norms.some((word) => ["which", "that", "who"].includes(word));
}

function openingOf(tokens: readonly Token[], at: number): number | undefined {
  for (let begin = at - 1; begin >= 0; begin--) if (tokens[begin]?.text === "(") return begin;
  return undefined;
}
