import type { SourceMap } from "../../source/source-map.ts";
import { applyEdits, type Edit } from "./edits.ts";
import type { FileStyle } from "./file-style.ts";

/** A YAML text that is being edited, its line ends normalised. */
export interface Edited {
  readonly text: string;
  readonly sourceMap: SourceMap;
  readonly fileStyle: FileStyle;
}

/** An entry of a mapping or list as it is to be: one that is there, by its present key or number, or a new one by its own. */
export type Entry = ({ readonly old: string | number } | { readonly key: string | number }) & { readonly value: unknown };

/** What becomes of the entries of a mapping or list, some of which are new, go or move. */
export interface EntriesChange {
  readonly edited: Edited;
  readonly pointer: string;
  readonly entries: readonly Entry[];
  /** The edits within the entries that stay. */
  readonly within: readonly Edit[];
}

/** A part of the text with the edits that lie in it. */
export function partWith({ text }: Edited, start: number, end: number, edits: readonly Edit[]): string {
  const within = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return applyEdits(
    text.slice(start, end),
    within.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}
