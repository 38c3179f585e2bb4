import { isGroup } from "../../model/group.ts";
import type { Group } from "../../model/model.ts";
import type { BodyPhrase } from "../names/bodies.ts";
import type { Scene } from "../reading/scenes.ts";
import { type Token, wordSet } from "../reading/words.ts";

/** Words by which a sentence tells of another time, or of when somebody is away, wherever they stand. */
const otherTimes = wordSet(
  "previously formerly originally initially historically until proposed proposal proposals used longer absence absent",
  "unavailable deputise deputises deputising outgoing incoming former",
);

/** Words by which what comes after them is over, not so or not certain. */
const modals = wordSet("was were had would could might may not never cannot neither nor unless");

/**
 * Whether a sentence tells of another time, or says that something is not so or only may be. `end` is the token up to which
 * a word such as "may" or "was" belongs to what is told: after it, it belongs to something else.
 */
export function isQualified(tokens: readonly Token[], end = tokens.length): boolean {
  return tokens.some(({ norm, text }, at) => {
    if (otherTimes.has(norm) || (at < end && modals.has(norm) && (text !== "May" || at === 0))) return true;
    return (norm === "from" || norm === "effect") && isDate(tokens, at + 1);
  });
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
