import { parseReferences, type Reference } from "./reference.ts";

/** A text in Markdown, parsed: its references in order, each with its offset. */
export interface ProseText {
  readonly text: string;
  readonly references: readonly Reference[];
}

/** What takes the place of a stretch of a text. Offsets are in UTF-16 code units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: ProseText;
}

/** Parses a text. Texts of the data are parsed once, as their files are read. */
export function parseProse(text: string): ProseText {
  return { text, references: parseReferences(text) };
}

/** A text with stretches replaced, given in order; references within a stretch go with it. */
export function replaceInProse(prose: ProseText, replacements: readonly Replacement[]): ProseText {
  const pieces: ProseText[] = [];
  let from = 0;
  for (const { start, end, by } of replacements) {
    pieces.push(sliceProse(prose, from, start), by);
    from = end;
  }
  return joinProse([...pieces, sliceProse(prose, from)]);
}

/** A stretch of a text, with the references that lie in it whole. */
export function sliceProse({ text, references }: ProseText, start: number, end = text.length): ProseText {
  const within = references.filter(({ offset, typed }) => offset >= start && offset + typed.length <= end);
  return { text: text.slice(start, end), references: within.map((each) => ({ ...each, offset: each.offset - start })) };
}

/** A text without the white space at both its ends. */
export function trimProse(prose: ProseText): ProseText {
  const start = prose.text.length - prose.text.trimStart().length;
  return sliceProse(prose, start, Math.max(start, prose.text.trimEnd().length));
}

/** A text whose lines after the first are indented. */
export function indentProse(prose: ProseText, indent: string): ProseText {
  if (indent === "") return prose;
  const breaks = [...prose.text.matchAll(/\n/g)].map(({ index }) => index + 1);
  return replaceInProse(
    prose,
    breaks.map((at) => ({ start: at, end: at, by: { text: indent, references: [] } })),
  );
}

function joinProse(pieces: readonly ProseText[]): ProseText {
  const references: Reference[] = [];
  let text = "";
  for (const piece of pieces) {
    const before = text.length;
    references.push(...piece.references.map((each) => ({ ...each, offset: each.offset + before })));
    text += piece.text;
  }
  return { text, references };
}
