import type { Source } from "./base.ts";
import type { Place } from "./finding.ts";
import { type PartOfValue, placeInText, type SourceText } from "./source/source-text.ts";

/** A data file as the model keeps it, so that a rule can name a line of it and knows what it does not know. */
export interface DataFile extends SourceText {
  /** JSON Pointers of the values that were at fault, and so are not in the model. Each has been reported. */
  readonly faulty: readonly string[];
}

/** The data files by the paths that sources name. */
export type DataFiles = ReadonlyMap<string, DataFile>;

/**
 * The place of a field: `field` is a JSON Pointer below the record, such as `/nextReview`; empty for the record itself.
 * A pointer with no place of its own gets that of its nearest ancestor.
 */
export function placeOf({ files }: { readonly files: DataFiles }, source: Source, field = "", part?: PartOfValue): Place {
  const file = files.get(source.file);
  const at = file === undefined ? { line: 1, column: 1 } : placeInText(file, source.pointer + field, part);
  return { file: source.file, ...at };
}

/** Whether something at a field, below it or above it was at fault and so is not in the model. It has been reported. */
export function isFaulty({ files }: { readonly files: DataFiles }, source: Source, field: string): boolean {
  const at = source.pointer + field;
  const faulty = files.get(source.file)?.faulty ?? [];
  return faulty.some((pointer) => pointer === at || pointer.startsWith(`${at}/`) || at.startsWith(`${pointer}/`));
}
