import { diffArrays } from "diff";

/** A part of two lists: what both have, or what the one has in the place of the other. Indexes, the ends excluded. */
export interface AlignedPart {
  readonly same: boolean;
  readonly one: readonly [from: number, to: number];
  readonly other: readonly [from: number, to: number];
}

/** So many entries may differ before no more is sought in common: to seek on would take the square of it. */
const mostDifferences = 4000;

/** Lays two lists side by side, in order. Lists that differ in more than is worth seeking are one part that differs. */
export function alignLists(one: readonly string[], other: readonly string[]): AlignedPart[] {
  const parts: AlignedPart[] = [];
  let [i, j] = [0, 0];
  const add = (same: boolean, more: number, moreOther: number) => {
    const last = parts.at(-1);
    if (last !== undefined && !last.same && !same)
      parts[parts.length - 1] = { same, one: [last.one[0], i + more], other: [last.other[0], j + moreOther] };
    else parts.push({ same, one: [i, i + more], other: [j, j + moreOther] });
    [i, j] = [i + more, j + moreOther];
  };
  const changes = diffArrays([...one], [...other], { maxEditLength: mostDifferences });
  if (changes === undefined) return [{ same: false, one: [0, one.length], other: [0, other.length] }];
  for (const { value, added, removed } of changes) add(!added && !removed, added ? 0 : value.length, removed ? 0 : value.length);
  return parts;
}

/** A word of a text, and where it begins and ends. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds in the text `other` the places of a text: by the words that both have, in their order. Where a word is in the one
 * alone, its place is that of the first word that the other has instead, or else the end of the word before. Offsets are
 * in UTF-16 code units.
 */
export function placeFinder(text: string, other: string): (offset: number) => number {
  const [own, others] = [wordsOf(text), wordsOf(other)];
  const pairs = new Map<number, number>();
  for (const { same, one, other: there } of alignLists(
    own.map((word) => word.text),
    others.map((word) => word.text),
  ))
    if (same) for (let step = 0; step < one[1] - one[0]; step += 1) pairs.set(one[0] + step, there[0] + step);
  return (offset) => {
    const at = own.findIndex(({ end }) => end > offset);
    const index = at === -1 ? own.length : at;
    const paired = others[pairs.get(index) ?? -1];
    const word = own[index];
    if (paired !== undefined && word !== undefined)
      return paired.start + Math.min(Math.max(offset - word.start, 0), paired.end - paired.start);
    const [before, after] = [neighbour(index - 1, -1, pairs), neighbour(index + 1, 1, pairs, own.length)];
    const start = others[before ?? -1]?.end ?? 0;
    const end = others[after ?? -1]?.start ?? other.length;
    return others.find((each) => each.start >= start && each.end <= end)?.start ?? start;
  };
}

/** The nearest word in one direction that both texts have: its number in the other. */
function neighbour(from: number, step: 1 | -1, pairs: ReadonlyMap<number, number>, length = 0): number | undefined {
  for (let at = from; at >= 0 && (step < 0 || at < length); at += step) {
    const there = pairs.get(at);
    if (there !== undefined) return there;
  }
  return undefined;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
