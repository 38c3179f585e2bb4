import type { Source } from "../base.ts";
import type { Place } from "../finding.ts";
import type { Reference } from "../prose/reference.ts";
import { lineColumnAt } from "./lines.ts";
import { atOrAbove } from "./pointer.ts";
import { type TextOffsets, toFileOffset } from "./text-offsets.ts";

/**
 * What the model keeps of a data file: where its values are and which of them were at fault. It keeps none of the text,
 * which may contain what must not be published.
 */
export interface DataFile {
  /** The offsets at which its lines begin. */
  readonly lineStarts: readonly number[];
  /** The offset at which each value begins, by its JSON Pointer. */
  readonly offsets: ReadonlyMap<string, number>;
  /** JSON Pointers of the values that were at fault, and so are not in the model. Each has been reported. */
  readonly faulty: readonly string[];
  /** The references in its texts, in order. */
  readonly references: readonly PlacedReference[];
  /** Where the characters of its texts are, by the JSON Pointers of those that may contain references. */
  readonly texts: ReadonlyMap<string, TextOffsets>;
}

/** A reference in a text of a data file. */
export interface PlacedReference extends Pick<Reference, "kind" | "id" | "typed"> {
  /** The JSON Pointer of the text. */
  readonly pointer: string;
  /** Where it begins in that text, and in the file, in UTF-16 code units. */
  readonly offset: number;
  readonly at: number;
}

/** The data files, by path. */
export type DataFiles = ReadonlyMap<string, DataFile>;

/**
 * The place of a field: `field` is a JSON Pointer relative to the record, such as `/nextReview`; empty for the record
 * itself. An absent field gets the place of its nearest ancestor.
 */
export function placeOf({ files }: { readonly files: DataFiles }, source: Source, field = ""): Place {
  const { lineStarts = [], offsets = new Map() } = files.get(source.file) ?? {};
  return { file: source.file, ...lineColumnAt(lineStarts, atOrAbove(offsets, source.pointer + field) ?? 0) };
}

/** The place of a character of a text; `offset` is that in the text, in UTF-16 code units. */
export function placeInProse({ files }: { readonly files: DataFiles }, { file, pointer }: Source, offset: number): Place {
  const { lineStarts = [], texts } = files.get(file) ?? {};
  const offsets = texts?.get(pointer);
  return offsets === undefined
    ? placeOf({ files }, { file, pointer })
    : { file, ...lineColumnAt(lineStarts, toFileOffset(offsets, offset)) };
}

/** Whether a value at a field, below it or above it was at fault, and so is not in the model. It has been reported. */
export function isFaulty({ files }: { readonly files: DataFiles }, source: Source, field: string): boolean {
  const at = source.pointer + field;
  const isAtFault = (pointer: string) => pointer === at || pointer.startsWith(`${at}/`) || at.startsWith(`${pointer}/`);
  return files.get(source.file)?.faulty.some(isAtFault) ?? false;
}
