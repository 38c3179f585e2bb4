import type { Correction } from "../../model/model.ts";
import { tokensOf, type Word } from "./words.ts";

type Token = ReturnType<typeof tokensOf>[number];

/** A correction that does not do what it says. */
export interface UntrueCorrection {
  readonly correction: Correction;
  /** In how many places it found its words. */
  readonly found: number;
}

/** A published text after its corrections. */
export interface Corrected {
  readonly words: readonly Word[];
  readonly untrue: readonly UntrueCorrection[];
}

/**
 * Applies corrections to a published text, one after another: each to what those before it have left. Where the words as
 * they stand now are already there, nothing is changed, so that a longer name that contains the published one stays.
 */
export function withCorrections(published: readonly Word[], corrections: readonly Correction[]): Corrected {
  let words = [...published];
  const untrue: UntrueCorrection[] = [];
  for (const correction of corrections) {
    const { result, found } = replaced(words, textsOf(correction.published), tokensOf(correction.now));
    if (found !== correction.times) untrue.push({ correction, found });
    words = result;
  }
  return { words, untrue };
}

/** The corrections whose words, as they should stand now, do not stand in a text. */
export function missingFrom(words: readonly Word[], corrections: readonly Correction[]): Correction[] {
  const text = words.map((word) => word.text);
  return corrections.filter(({ now }) => indexOf(text, textsOf(now), 0) < 0);
}

function textsOf(line: string): string[] {
  return tokensOf(line).map(({ text }) => text);
}

function replaced(words: readonly Word[], from: readonly string[], to: readonly Token[]): { result: Word[]; found: number } {
  const text = words.map((word) => word.text);
  const wanted = to.map((token) => token.text);
  const result: Word[] = [];
  let [at, found] = [0, 0];
  for (;;) {
    const next = from.length === 0 ? -1 : indexOf(text, from, at);
    if (next < 0) return { result: [...result, ...words.slice(at)], found };
    result.push(...words.slice(at, next));
    if (standsAround(text, next, from, wanted)) {
      result.push(...words.slice(next, next + 1));
      at = next + 1;
    } else {
      found += 1;
      at = next + from.length;
      result.push(...inPlaceOf(words.slice(next, at), to));
    }
  }
}

/** Whether the words at a place are part of what should stand there already. */
function standsAround(text: readonly string[], at: number, from: readonly string[], to: readonly string[]): boolean {
  for (let offset = indexOf(to, from, 0); offset >= 0; offset = indexOf(to, from, offset + 1)) {
    const start = at - offset;
    if (start >= 0 && to.every((each, index) => text[start + index] === each)) return true;
  }
  return false;
}

/** New words in the lines of those whose place they take. */
function inPlaceOf(old: readonly Word[], to: readonly Token[]): Word[] {
  return to.flatMap((token, index) => {
    const place = old[Math.min(index, old.length - 1)];
    return place === undefined ? [] : [{ ...place, ...token }];
  });
}

/** Where a row of words begins in a text, from a place on; -1 where it does not stand there. */
function indexOf(text: readonly string[], row: readonly string[], from: number): number {
  if (row.length === 0) return -1;
  for (let at = text.indexOf(row[0] as string, from); at >= 0; at = text.indexOf(row[0] as string, at + 1)) {
    if (row.every((each, index) => text[at + index] === each)) return at;
  }
  return -1;
}
