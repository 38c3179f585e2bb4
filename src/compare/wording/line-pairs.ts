/** A line that was taken out and the one that was put in for it; or one of the two alone. */
export type LinePair = readonly [gone: string | undefined, come: string | undefined];

/** So much alike two lines must be to be told as one that was changed: the words that they share, of all their words. */
const leastAlike = 0.4;

/** So many pairs of lines are weighed at most; beyond it all are told as taken out and put in. */
const mostPairs = 10_000;

/**
 * Pairs the lines that were taken out with those that were put in where they are alike, in order: a line of each, or one
 * alone. No order is changed.
 */
export function pairLines(gone: readonly string[], come: readonly string[]): LinePair[] {
  if (gone.length * come.length === 0 || gone.length * come.length > mostPairs) return alone(gone, come);
  const [bagsGone, bagsCome] = [gone.map(wordsOf), come.map(wordsOf)];
  // best[i][j]: the most that the lines from i and j on can have in common.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const alike = (i: number, j: number) => likeness(bagsGone[i] ?? new Map(), bagsCome[j] ?? new Map());
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const paired = alike(i, j);
      const row = best[i] as number[];
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired < leastAlike ? 0 : paired + at(i + 1, j + 1));
    }
  }
  const pairs: LinePair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length && j < come.length) {
    const paired = alike(i, j);
    if (paired >= leastAlike && at(i, j) === paired + at(i + 1, j + 1)) pairs.push([gone[i++], come[j++]]);
    else if (at(i, j) === at(i + 1, j)) pairs.push([gone[i++], undefined]);
    else pairs.push([undefined, come[j++]]);
  }
  return [...pairs, ...alone(gone.slice(i), come.slice(j))];
}

/** How much two texts have in common, from 0 to 1: twice the words that they share, of all their words (Dice). */
export function likenessOf(one: string, other: string): number {
  return likeness(wordsOf(one), wordsOf(other));
}

function alone(gone: readonly string[], come: readonly string[]): LinePair[] {
  return [...gone.map((line): LinePair => [line, undefined]), ...come.map((line): LinePair => [undefined, line])];
}

type Bag = ReadonlyMap<string, number>;

function wordsOf(line: string): Bag {
  const bag = new Map<string, number>();
  for (const word of line.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function likeness(one: Bag, other: Bag): number {
  const size = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const shared = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  const all = size(one) + size(other);
  return all === 0 ? 0 : (2 * shared) / all;
}
