import type { Correction } from "../../model/model.ts";
import { missingFrom, type UntrueCorrection, withCorrections } from "./corrected.ts";
import { type Differences, differencesBetween } from "./differences.ts";
import type { Line, Lines } from "./lines.ts";
import { tokensOf, wordsOf } from "./words.ts";

/** What of the differences between a published text and the text now is accounted for, and what is not. */
export interface Account extends Differences {
  /** Corrections that change other than the number of places that they say. */
  readonly untrue: readonly UntrueCorrection[];
  /** Corrections whose words do not stand in the text now. */
  readonly missing: readonly Correction[];
  /** How many words the published text has. */
  readonly words: number;
}

/** Holds a text against the one that was published: after the corrections they must be the same, word for word. */
export function accountFor(published: readonly Line[], now: readonly Line[], corrections: readonly Correction[]): Account {
  const before = wordsOf(published);
  const after = wordsOf(now);
  const { words, untrue } = withCorrections(before, corrections);
  return {
    ...differencesBetween(words, after),
    untrue,
    missing: missingFrom(after, corrections),
    words: before.filter(({ isSign }) => !isSign).length,
  };
}

/** Whether every difference is accounted for, and every correction does what it says. */
export function isWhole({ told, untrue, missing }: Account): boolean {
  return told.length + untrue.length + missing.length === 0;
}

/** A text without passages that are known to be no part of it; each is taken out once, where it first stands whole. */
export function withoutKnown({ lines, leftOut }: Lines, known: Lines["leftOut"]): Lines {
  let kept = [...lines];
  const taken: (readonly Line[])[] = [];
  for (const passage of known) {
    const words = keyOf(passage);
    const start = words === "" ? -1 : kept.findIndex((_, index) => beginsWith(kept, index, words) !== undefined);
    const length = beginsWith(kept, start, words) ?? 0;
    if (length === 0) continue;
    taken.push(kept.slice(start, start + length));
    kept = [...kept.slice(0, start), ...kept.slice(start + length)];
  }
  return { lines: kept, leftOut: [...leftOut, ...taken] };
}

/** How many lines from one on have just these words together; undefined where they have others. */
function beginsWith(lines: readonly Line[], start: number, words: string): number | undefined {
  let found = "";
  for (let end = Math.max(start, 0); end < lines.length && found.length < words.length; end += 1) {
    found += keyOf(lines.slice(end, end + 1));
    if (found === words && start >= 0) return end + 1 - start;
  }
  return undefined;
}

function keyOf(lines: readonly Line[]): string {
  return lines.flatMap(({ text }) => tokensOf(text).map((token) => token.text)).join("");
}
