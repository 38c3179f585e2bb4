import { toRomanNumeral } from "../../text/roman-numeral.ts";

/** Pages that are numbered in one way, from `start` (counted from 0) to the next range (ISO 32000-1, 12.4.2). */
export interface LabelRange {
  readonly start: number;
  /** `none`: the pages have no number and are called `name`. */
  readonly style: "none" | "roman" | "arabic";
  readonly name?: string;
}

/**
 * How the pages are numbered: the cover not at all, the contents in roman numerals and the body in arabic ones, both from 1.
 * @param contents the first page of the contents, counted from 0, if there are any
 * @param body the page of the first chapter, counted from 0
 * @param cover what the pages without a number are called
 */
export function labelRanges(contents: number | undefined, body: number, cover: string): LabelRange[] {
  const ranges: LabelRange[] = [];
  const front = contents ?? body;
  if (front > 0) ranges.push({ start: 0, style: "none", name: cover });
  if (contents !== undefined && contents < body) ranges.push({ start: contents, style: "roman" });
  ranges.push({ start: body, style: "arabic" });
  return ranges;
}

/**
 * The label of a page, counted from 0, as printed at its foot and in the contents.
 * @throws {RangeError} for a page before the first range
 */
export function labelOf(ranges: readonly LabelRange[], page: number): string {
  const range = ranges.findLast(({ start }) => start <= page);
  if (range === undefined) throw new RangeError(`no label is defined for page ${page}`);
  const number = page - range.start + 1;
  switch (range.style) {
    case "none":
      return range.name ?? "";
    case "roman":
      return toRomanNumeral(number);
    case "arabic":
      return String(number);
  }
}
