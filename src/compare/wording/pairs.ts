import { diffArrays } from "diff";

/** Something that was taken out and what was put in for it; or one of the two alone. */
export type Pair<Thing> = readonly [gone: Thing | undefined, come: Thing | undefined];

/** So much alike two things must be to be told as one that was changed: the words that they share, of all their words. */
const leastAlike = 0.4;

/** So many pairs are weighed at most; beyond it all are told as taken out and put in. */
const mostPairs = 10_000;

/** Pairs the lines that were taken out with those that were put in where they are alike, as `pairAlike` does. */
export function pairLines(gone: readonly string[], come: readonly string[]): Pair<string>[] {
  const withWords = (line: string) => ({ line, words: wordsOf(line) });
  const pairs = pairAlike(gone.map(withWords), come.map(withWords), (one, other) => likeness(one.words, other.words));
  return pairs.map(([one, other]) => [one?.line, other?.line]);
}

/**
 * Pairs things that were taken out with those that were put in where they are alike, in order: one of each, or one alone.
 * No order is changed.
 * @param likenessOf how much two have in common, from 0 to 1
 */
export function pairAlike<Thing>(
  gone: readonly Thing[],
  come: readonly Thing[],
  likenessOf: (one: Thing, other: Thing) => number,
): Pair<Thing>[] {
  if (gone.length * come.length === 0 || gone.length * come.length > mostPairs) return alone(gone, come);
  const weights = gone.map((one) => come.map((other) => likenessOf(one, other)));
  const alike = (i: number, j: number) => weights[i]?.[j] ?? 0;
  // best[i][j]: the most that the things from i and j on can have in common.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const paired = alike(i, j);
      const row = best[i] as number[];
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired < leastAlike ? 0 : paired + at(i + 1, j + 1));
    }
  }
  const pairs: Pair<Thing>[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length && j < come.length) {
    const paired = alike(i, j);
    if (paired >= leastAlike && at(i, j) === paired + at(i + 1, j + 1)) pairs.push([gone[i++], come[j++]]);
    else if (at(i, j) === at(i + 1, j)) pairs.push([gone[i++], undefined]);
    else pairs.push([undefined, come[j++]]);
  }
  return [...pairs, ...alone(gone.slice(i), come.slice(j))];
}

/**
 * Pairs two lists in order: first what has the same key, and between two of these what is alike.
 * @param likenessOf how much two have in common, from 0 to 1
 */
export function align<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
  likenessOf: (one: Thing, other: Thing) => number,
): Pair<Thing>[] {
  const pairs: Pair<Thing>[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [readonly Thing[], readonly Thing[]] = [[], []];
  const settle = () => {
    pairs.push(...pairAlike(gone, come, likenessOf));
    [gone, come] = [[], []];
  };
  for (const { count = 0, added, removed } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (removed) gone = before.slice(i, i + count);
    else if (added) come = after.slice(j, j + count);
    else {
      settle();
      for (let each = 0; each < count; each += 1) pairs.push([before[i + each], after[j + each]]);
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  settle();
  return pairs;
}

/** How much two texts have in common, from 0 to 1: twice the words that they share, of all their words (Dice). */
export function likenessOf(one: string, other: string): number {
  return likeness(wordsOf(one), wordsOf(other));
}

/** The likeness of two bags of words, which are made once for things that are weighed often. */
export function likeness({ counts: one, size }: Bag, { counts: other, size: otherSize }: Bag): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  return size + otherSize === 0 ? 0 : (2 * shared) / (size + otherSize);
}

function alone<Thing>(gone: readonly Thing[], come: readonly Thing[]): Pair<Thing>[] {
  return [...gone.map((one): Pair<Thing> => [one, undefined]), ...come.map((other): Pair<Thing> => [undefined, other])];
}

/** The words of a text, each with how often it occurs. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  /** How many words there are. */
  readonly size: number;
}

export function wordsOf(text: string): Bag {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}
