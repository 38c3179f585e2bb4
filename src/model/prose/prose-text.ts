import { parseReferences, type Reference } from "./reference.ts";

/** A text in Markdown, parsed: its references in order, each with its offset. */
export interface ProseText {
  readonly text: string;
  readonly references: readonly Reference[];
  /** Which text of the data each part was taken from, in order, where that was asked for (`withOrigin`). */
  readonly origins?: readonly Origin[];
}

/** The text of the data that a part of a filled-in text was taken from. Offsets are in UTF-16 code units. */
export interface Origin {
  /** The file, and the JSON Pointer of the text in it. */
  readonly file: string;
  readonly pointer: string;
  /** Where the part begins and ends in the filled-in text. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the text of the data. */
  readonly offset: number;
}

/** A part of a text and what replaces it. Offsets are in UTF-16 code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: ProseText;
}

/** Parses the references in a text. Texts of the data are parsed once, when their files are read. */
export function parseProse(text: string): ProseText {
  return { text, references: parseReferences(text) };
}

/** A text of the data that keeps, whatever is filled in, which parts of the result were taken from it. */
export function withOrigin({ text, references }: ProseText, { file, pointer }: Pick<Origin, "file" | "pointer">): ProseText {
  return { text, references, origins: [{ file, pointer, start: 0, end: text.length, offset: 0 }] };
}

/** Replaces parts of a text. `replacements` are in order and do not overlap; references within a replaced part are dropped. */
export function replaceInProse(prose: ProseText, replacements: readonly Replacement[]): ProseText {
  const pieces: ProseText[] = [];
  let from = 0;
  for (const { start, end, by } of replacements) {
    pieces.push(sliceProse(prose, from, start), by);
    from = end;
  }
  return joinProse([...pieces, sliceProse(prose, from)]);
}

/** A part of a text, with the references that lie wholly within it. Offsets are in UTF-16 code units. */
export function sliceProse({ text, references, origins }: ProseText, start: number, end = text.length): ProseText {
  const within = references.filter(({ offset, typed }) => offset >= start && offset + typed.length <= end);
  return {
    text: text.slice(start, end),
    references: within.map((each) => ({ ...each, offset: each.offset - start })),
    ...(origins && { origins: origins.flatMap((each) => originWithin(each, start, end)) }),
  };
}

function originWithin(origin: Origin, start: number, end: number): Origin[] {
  const [from, to] = [Math.max(origin.start, start), Math.min(origin.end, end)];
  if (from >= to) return [];
  return [{ ...origin, start: from - start, end: to - start, offset: origin.offset + from - origin.start }];
}

/** Removes the white space at both ends of a text. */
export function trimProse(prose: ProseText): ProseText {
  const start = prose.text.length - prose.text.trimStart().length;
  return sliceProse(prose, start, Math.max(start, prose.text.trimEnd().length));
}

/** Indents every line of a text but the first. */
export function indentProse(prose: ProseText, indent: string): ProseText {
  const breaks = [...prose.text.matchAll(/\n/g)].map(({ index }) => index + 1);
  return replaceInProse(
    prose,
    breaks.map((at) => ({ start: at, end: at, by: { text: indent, references: [] } })),
  );
}

function joinProse(pieces: readonly ProseText[]): ProseText {
  const references: Reference[] = [];
  const origins: Origin[] = [];
  let text = "";
  for (const piece of pieces) {
    const before = text.length;
    references.push(...piece.references.map((each) => ({ ...each, offset: each.offset + before })));
    origins.push(...(piece.origins ?? []).map((each) => ({ ...each, start: each.start + before, end: each.end + before })));
    text += piece.text;
  }
  return { text, references, ...(pieces.some((piece) => piece.origins) && { origins }) };
}
