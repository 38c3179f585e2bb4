import { pointerTo } from "../../../model/places/pointer.ts";
import { type SourceMap, spanAt } from "../../source/source-map.ts";
import { columnOf, hyphenOf, isInBrackets } from "./extents.ts";

/** By how many spaces a file indents what belongs to a key. */
export interface Indentation {
  /** The keys below a key. */
  readonly keys: string;
  /** The hyphens below a key; none where they stand in its column. */
  readonly hyphens: string;
}

/** Finds out how a file is indented, from the first place of each kind; two spaces where there is none. */
export function indentationOf(text: string, sourceMap: SourceMap): Indentation {
  const found: { keys?: string; hyphens?: string } = {};
  for (const [pointer, span] of sourceMap) {
    if (found.keys !== undefined && found.hyphens !== undefined) break;
    const above = pointer.slice(0, pointer.lastIndexOf("/"));
    const parent = pointer === "" || above === "" ? undefined : spanAt(sourceMap, above).key;
    if (parent === undefined || isInBrackets({ text, sourceMap }, above)) continue;
    const start = span.key ?? (pointer === pointerTo(above, 0) ? hyphenOf(text, sourceMap, pointer) : undefined);
    if (start === undefined) continue;
    found[span.key === undefined ? "hyphens" : "keys"] ??= columnOf(text, start).slice(columnOf(text, parent).length);
  }
  const keys = found.keys ?? "  ";
  return { keys, hyphens: found.hyphens ?? keys };
}
