/** A change to a text: `text` replaces what is from `start` to `end`, in UTF-16 code units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits to the text of a file and changes nothing else, neither its byte order mark nor its line ends.
 * The offsets of the edits are in the normalised text, which has no mark and \n alone; the line ends of their own text
 * become those of the file's first line.
 */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  const ending = /\r\n|\r|\n/.exec(raw)?.[0] ?? "\n";
  const rawOffset = rawOffsetsOf(raw);
  let result = "";
  let at = 0;
  for (const { start, end, text } of sortEdits(edits)) {
    result += raw.slice(at, rawOffset(start)) + text.replaceAll("\n", ending);
    at = rawOffset(end);
  }
  return result + raw.slice(at);
}

/** Normalises the text of a file: removes its byte order mark and ends each line with \n. */
export function normaliseText(raw: string): string {
  return raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Edits at the same offset keep their order. */
function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The function from an offset in the normalised text to that in the file, where each \r\n before it counts one more. */
function rawOffsetsOf(raw: string): (offset: number) => number {
  const mark = raw.startsWith("\ufeff") ? 1 : 0;
  const pairs = [...raw.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
  return (offset) => offset + mark + pairs.filter((pair) => pair < offset).length;
}
