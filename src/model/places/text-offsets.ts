/**
 * Where the characters of a text are in its file, which may indent, fold or quote it: pairs of an offset in the text and
 * one in the file, ascending, one wherever the distance between the two changes. Both in UTF-16 code units. It says nothing
 * of the text itself.
 */
export type TextOffsets = readonly (readonly [inText: number, inFile: number])[];

/** The offset in the file of a character of the text. */
export function toFileOffset(offsets: TextOffsets, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [inText = 0, inFile = 0] = offsets[low] ?? [];
  return inFile + offset - inText;
}
