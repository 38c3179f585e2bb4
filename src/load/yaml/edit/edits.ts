/** A change to a text: what stands from one offset to another gives way to something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes changes to the text of a file, and touches nothing else: neither its byte order mark nor the ends of its lines.
 * The offsets of the edits are in the text as it is read, without the mark and with \n alone; their own lines are ended
 * as the file's first line is.
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

/** The text of a file as it is read: without a byte order mark, each line ended by \n. */
export function normaliseText(raw: string): string {
  return raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** Edits at one place stay in the order in which they were made. */
function sortEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** From an offset in the text as it is read to that in the file: each \r\n before it counts for one more. */
function rawOffsetsOf(raw: string): (offset: number) => number {
  const mark = raw.startsWith("\ufeff") ? 1 : 0;
  const pairs = [...raw.matchAll(/\r\n/g)].map(({ index }, before) => index - mark - before);
  return (offset) => offset + mark + pairs.filter((pair) => pair < offset).length;
}
