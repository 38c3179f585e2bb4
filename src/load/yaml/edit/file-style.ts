import { pointerTo } from "../../../model/places/pointer.ts";
import { type SourceMap, spanAt } from "../../source/source-map.ts";
import { columnOf, hyphenOf, isInBrackets } from "./extents.ts";

/** How a file is written, for what is new in it. */
export interface FileStyle {
  /** By how many spaces the keys below a key are indented. */
  readonly keys: string;
  /** And the hyphens below a key; by none where they stand in its column. */
  readonly hyphens: string;
  /** The keys whose lists and mappings all stand between brackets. */
  readonly inBrackets: ReadonlySet<string>;
}

/** Finds out how a file is written: indented as in the first place of each kind, by two spaces where there is none. */
export function fileStyleOf(text: string, sourceMap: SourceMap): FileStyle {
  const found: { keys?: string; hyphens?: string } = {};
  const [inBrackets, inBlocks] = [new Set<string>(), new Set<string>()];
  for (const [pointer, span] of sourceMap) {
    const above = pointer.slice(0, pointer.lastIndexOf("/"));
    const parent = above === "" ? undefined : spanAt(sourceMap, above).key;
    if (parent === undefined) continue;
    const name = above.slice(above.lastIndexOf("/") + 1);
    const isBracketed = isInBrackets({ text, sourceMap }, above);
    (isBracketed ? inBrackets : inBlocks).add(name);
    if (isBracketed) continue;
    const start = span.key ?? (pointer === pointerTo(above, 0) ? hyphenOf(text, sourceMap, pointer) : undefined);
    if (start === undefined) continue;
    found[span.key === undefined ? "hyphens" : "keys"] ??= columnOf(text, start).slice(columnOf(text, parent).length);
  }
  for (const name of inBlocks) inBrackets.delete(name);
  const keys = found.keys ?? "  ";
  return { keys, hyphens: found.hyphens ?? keys, inBrackets };
}
