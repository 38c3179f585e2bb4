import { type LineColumn, lineColumnAt, lineStartsOf } from "../../model/lines.ts";
import { offsetInSource, type SourceMap, type SourceSpan, spanAt } from "./source-map.ts";

/** The text of a data file, and where each of its values stands. */
export interface SourceText {
  /** As it was read: without a byte order mark, lines ended by \n. Empty for a file that could not be read. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly sourceMap: SourceMap;
}

/** What of a value is meant: the key before it, or one character of the text that it is. */
export type PartOfValue = "key" | { readonly text: string; readonly offset: number };

/** A file's text with the places of its values. */
export function toSourceText(text: string, sourceMap: SourceMap): SourceText {
  return { text, lineStarts: lineStartsOf(text), sourceMap };
}

/** What is known of a file that could not be read: that it begins on line 1. */
export const emptySource: SourceText = toSourceText("", new Map());

/** Where the value at a JSON Pointer stands, or a part of it. A pointer with no place gets that of its nearest ancestor. */
export function placeInText(source: SourceText, pointer: string, part?: PartOfValue): LineColumn {
  const span = spanAt(source.sourceMap, pointer);
  if (part === "key") return lineColumnAt(source.lineStarts, span.key ?? span.value);
  if (part !== undefined) return lineColumnAt(source.lineStarts, offsetInSource(source.text, span, part.text, part.offset));
  return lineColumnAt(source.lineStarts, startOf(source.text, span));
}

/** The offset at which each value of a file begins to be seen, by its pointer. */
export function offsetsOf({ text, sourceMap }: SourceText): Map<string, number> {
  return new Map([...sourceMap].map(([pointer, span]) => [pointer, startOf(text, span)]));
}

/** What is typed in the file for the value at a pointer: a text without its quotes, or the first line of anything else. */
export function rawTextAt({ text, sourceMap }: SourceText, pointer: string): string {
  const span = sourceMap.get(pointer);
  if (span === undefined) return "";
  if (span.text !== undefined) return text.slice(span.text.start, span.text.end);
  return text.slice(span.value).split("\n", 1)[0] ?? "";
}

/** A block of text begins at its first letter, not at its indentation. */
function startOf(source: string, { value, text }: SourceSpan): number {
  if (text === undefined) return value;
  let at = value;
  while (at < text.end && /\s/.test(source[at] ?? "")) at++;
  return at < text.end ? at : value;
}
