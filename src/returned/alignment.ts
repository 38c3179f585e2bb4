import { alignLists } from "../compare/wording/aligned.ts";
import { pairLines } from "../compare/wording/pairs.ts";
import type { Paragraph } from "./marks.ts";

/** A paragraph of the draft and the one in the file that it became, by their numbers; or one of the two alone. */
export interface ParagraphPair {
  readonly draft?: number;
  readonly file?: number;
}

/**
 * Finds for each paragraph of a draft the one that it is in another file, in order: between headings that have the same
 * bookmark, by the words that they share. Paragraphs without words are left out.
 */
export function pairParagraphs(draft: readonly Paragraph[], file: readonly Paragraph[]): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let [fromDraft, fromFile] = [0, 0];
  for (const [inDraft, inFile] of [...headingsOfBoth(draft, file), [draft.length, file.length] as const]) {
    pairs.push(...pairBetween(draft, [fromDraft, inDraft], file, [fromFile, inFile]));
    if (inDraft < draft.length) pairs.push({ draft: inDraft, file: inFile });
    [fromDraft, fromFile] = [inDraft + 1, inFile + 1];
  }
  return pairs;
}

/** How many headings of the draft are in a file too, by bookmark or by words, from 0 to 1. */
export function shareOfHeadings(draft: readonly Paragraph[], file: readonly Paragraph[]): number {
  const bookmarks = new Set(file.flatMap((paragraph) => paragraph.bookmarks));
  const texts = new Set(file.map(({ text }) => text));
  const headings = draft.filter(({ level }) => level !== undefined);
  const found = headings.filter((heading) => texts.has(heading.text) || heading.bookmarks.some((name) => bookmarks.has(name)));
  return headings.length === 0 ? 1 : found.length / headings.length;
}

type Range = readonly [from: number, to: number];

function pairBetween(draft: readonly Paragraph[], [d0, d1]: Range, file: readonly Paragraph[], [f0, f1]: Range): ParagraphPair[] {
  const withWords = (paragraphs: readonly Paragraph[], from: number, to: number) =>
    Array.from({ length: to - from }, (_, step) => from + step).filter((at) => paragraphs[at]?.text !== "");
  const [own, others] = [withWords(draft, d0, d1), withWords(file, f0, f1)];
  const textOf = (paragraphs: readonly Paragraph[], at: number) => paragraphs[at]?.text ?? "";
  const parts = alignLists(
    own.map((at) => textOf(draft, at)),
    others.map((at) => textOf(file, at)),
  );
  return parts.flatMap(({ same, one, other }): ParagraphPair[] => {
    const [gone, come] = [own.slice(...one), others.slice(...other)];
    if (same) return gone.map((at, index) => ({ draft: at, file: come[index] as number }));
    let [i, j] = [0, 0];
    return pairLines(
      gone.map((at) => textOf(draft, at)),
      come.map((at) => textOf(file, at)),
    ).map(([was, is]) => ({
      ...(was !== undefined && { draft: gone[i++] as number }),
      ...(is !== undefined && { file: come[j++] as number }),
    }));
  });
}

/** The headings that have the same bookmark, so many of them as are in the same order in both. */
function headingsOfBoth(draft: readonly Paragraph[], file: readonly Paragraph[]): Range[] {
  const inFile = new Map<string, number>();
  for (const [at, { bookmarks }] of file.entries()) for (const name of bookmarks) if (!inFile.has(name)) inFile.set(name, at);
  const all = draft.flatMap(({ bookmarks }, at): Range[] => {
    const there = bookmarks.map((name) => inFile.get(name)).find((each) => each !== undefined);
    return there === undefined ? [] : [[at, there]];
  });
  return longestRising(all);
}

/** The longest part of a list whose second numbers rise: what was moved as a whole is left out, and no more. */
function longestRising(all: readonly Range[]): Range[] {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, [, value]] of all.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[ends[middle] as number]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(index, ends[low - 1] as number);
    ends[low] = index;
  }
  const rising: Range[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) rising.push(all[at] as Range);
  return rising.reverse();
}
