import { type LineColumn, lineColumnAt, lineStartsOf } from "../../model/places/lines.ts";
import type { TextOffsets } from "../../model/places/text-offsets.ts";
import { offsetInSource, type SourceMap, type SourceSpan, spanAt } from "./source-map.ts";

/** The text of a data file, and where each of its values is. */
export interface SourceText {
  /** As it was read: without a byte order mark, lines ended by \n. Empty for a file that could not be read. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly sourceMap: SourceMap;
}

/** A part of a value: the key before it, or one character of it, where it is a text. */
export type PartOfValue = "key" | { readonly text: string; readonly offset: number };

/** The text of a file with its line starts. */
export function toSourceText(text: string, sourceMap: SourceMap): SourceText {
  return { text, lineStarts: lineStartsOf(text), sourceMap };
}

/** The source of a file that could not be read: every pointer in it is on line 1. */
export const emptySource: SourceText = toSourceText("", new Map());

/** The line and column of the value at a JSON Pointer, or of a part of it; for an unknown pointer, of its nearest ancestor. */
export function placeInText(source: SourceText, pointer: string, part?: PartOfValue): LineColumn {
  const span = spanAt(source.sourceMap, pointer);
  if (part === "key") return lineColumnAt(source.lineStarts, span.key ?? span.value);
  if (part !== undefined) return lineColumnAt(source.lineStarts, offsetInFile(source, pointer, part.text, part.offset));
  return lineColumnAt(source.lineStarts, startOf(source.text, span));
}

/** The offset of the first visible character of each value of a file, by its pointer. */
export function offsetsOf({ text, sourceMap }: SourceText): Map<string, number> {
  return new Map([...sourceMap].map(([pointer, span]) => [pointer, startOf(text, span)]));
}

/** The offset in a file of a character of a text at a pointer; `offset` is that in the text as YAML reads it. */
export function offsetInFile({ text: source, sourceMap }: SourceText, pointer: string, text: string, offset: number): number {
  return offsetInSource(source, spanAt(sourceMap, pointer), text, offset);
}

/** Where the characters of a text at a pointer are in its file; `text` is as YAML reads it. Known exactly at each word. */
export function textOffsetsOf(source: SourceText, pointer: string, text: string): TextOffsets {
  const offsets: [number, number][] = [];
  let distance: number | undefined;
  for (const { index } of text.matchAll(/\S+/g)) {
    const inFile = offsetInFile(source, pointer, text, index);
    if (inFile - index !== distance) offsets.push([index, inFile]);
    distance = inFile - index;
  }
  return offsets;
}

/** The source of the value at a pointer, as typed: a text without its quotes, or the first line of anything else. */
export function rawTextAt({ text, sourceMap }: SourceText, pointer: string): string {
  const span = sourceMap.get(pointer);
  if (span === undefined) return "";
  if (span.text !== undefined) return text.slice(span.text.start, span.text.end);
  return text.slice(span.value).split("\n", 1)[0] ?? "";
}

/** A block scalar begins at its first visible character, not at its indentation. */
function startOf(source: string, { value, text }: SourceSpan): number {
  if (text === undefined) return value;
  let at = value;
  while (at < text.end && /\s/.test(source[at] ?? "")) at++;
  return at < text.end ? at : value;
}
