/** A line of a text that is compared: a heading, a paragraph, an item of a list, or a cell of a table. */
export interface Line {
  readonly text: string;
  /** Where it stands, for whoever looks for it: "line 12", "page 7", the heading above it. */
  readonly place: string;
  /** Whether it is a cell of a table, or part of one. */
  readonly inCell?: boolean;
  /** Whether it is a footnote, which stands wherever there is room for it. */
  readonly isNote?: boolean;
}

/** What a document consists of. */
export interface Lines {
  /** Its text, in the order of reading. */
  readonly lines: readonly Line[];
  /** What stands in it and is no part of the text, each in lines: contents, pictures, what a program adds. */
  readonly leftOut: readonly (readonly Line[])[];
}

/**
 * The lines of a plain text, as it is saved from a document: cells of a table are parted by tabs, a footnote begins with
 * its number in square brackets. The marks of Markdown and the marks before the items of a list are no part of it.
 */
export function linesOfText(text: string): Lines {
  const lines = text.split(/\r\n|[\n\r\f]/).flatMap((line, index) => {
    const cells = plain(line).split("\t");
    const isNote = /^\s*\[\d+\]\s/.test(line);
    return cells.map((cell) => ({
      text: isNote ? cell.replace(/^\s*\[\d+\]\s+/, "") : cell,
      place: `line ${index + 1}`,
      ...(cells.length > 1 && { inCell: true }),
      ...(isNote && { isNote: true }),
    }));
  });
  return withoutContents(lines.filter(({ text: words }) => /\S/.test(words)));
}

/** Markdown for bold, italic, underlined and linked words, for the number of a footnote, and for an item of a list. */
function plain(line: string): string {
  return line
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\^(?=\[\d+\])/g, "")
    .replace(/\*/g, "")
    .replace(/^\s*[-•▪◦]\s+/, "");
}

/** Takes out a table of contents: the lines below the word, as long as each ends with the number of a page. */
export function withoutContents(lines: readonly Line[]): Lines {
  const start = lines.findIndex(({ text }) => /^\s*(?:table of )?contents\s*$/i.test(text));
  if (start < 0) return { lines, leftOut: [] };
  const length = lines.slice(start + 1).findIndex(({ text, inCell }) => !(/(?:^|\s|\.)\d+\s*$/.test(text) || inCell));
  const end = length < 0 ? lines.length : start + 1 + length;
  return end === start + 1
    ? { lines, leftOut: [] }
    : { lines: [...lines.slice(0, start), ...lines.slice(end)], leftOut: [lines.slice(start, end)] };
}

/** The text from a line on that consists of certain words; all of it where there is no such line. */
export function linesFrom(lines: readonly Line[], heading: string): Line[] {
  const wanted = heading.trim().toLowerCase();
  const start = lines.findIndex(({ text }) => text.trim().toLowerCase() === wanted);
  return lines.slice(Math.max(start, 0));
}
