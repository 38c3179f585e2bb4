import { pointerTo } from "../../../model/places/pointer.ts";
import { spanAt } from "../../source/source-map.ts";
import { type EntriesChange, type Entry, partWith } from "./edited.ts";
import type { Edit } from "./edits.ts";
import { valueEndOf } from "./extents.ts";
import { inFlow, keyText } from "./values.ts";

type Key = string | number;

/** An entry between brackets on a line of its own. */
interface Line {
  /** The remarks and blank lines above it, each with the line end before it. */
  readonly above: string;
  readonly indent: string;
  /** The remark behind its comma, with the spaces before it. */
  readonly remark: string;
}

/** Brackets that hold one entry a line. */
interface Lines {
  /** What stands behind the opening bracket. */
  readonly head: string;
  readonly lines: ReadonlyMap<Key, Line>;
  /** Whether a comma stands behind the last entry too. */
  readonly endsWithComma: boolean;
  /** What stands between the last line and the closing bracket. */
  readonly foot: string;
}

/**
 * The edit that puts a collection between brackets together anew, from what is there and what is new. Where each entry is on a
 * line of its own it stays so, with its remarks; those above an entry that goes stay.
 * @param keys of the entries that there are, in their order
 * @returns undefined where a remark would be lost
 */
export function changeFlow(change: EntriesChange, keys: readonly Key[]): Edit | undefined {
  const { edited, pointer, entries } = change;
  const { text, sourceMap } = edited;
  const [start, end] = [spanAt(sourceMap, pointer).value, valueEndOf(text, sourceMap, pointer)];
  const inLines = entries.length > 0 ? linesOf(change, keys) : undefined;
  if (inLines !== undefined) return { start: start + 1, end: end - 1, text: entriesInLines(change, inLines) };
  if (gapsOf(change, keys).some((gap) => gap.includes("#"))) return undefined;
  const space = text[start + 1] === " " ? " " : "";
  const parts = entries.map((entry) => partOf(change, entry));
  return { start, end, text: `${text[start]}${space}${parts.join(", ")}${space}${text[end - 1]}` };
}

function partOf({ edited, pointer, within }: EntriesChange, entry: Entry): string {
  if ("old" in entry) return partWith(edited, ...extentOf({ edited, pointer }, entry.old), within);
  return typeof entry.key === "string" ? `${keyText(entry.key)}: ${inFlow(entry.value)}` : inFlow(entry.value);
}

function extentOf({ edited, pointer }: Pick<EntriesChange, "edited" | "pointer">, of: Key): [start: number, end: number] {
  const at = pointerTo(pointer, of);
  const { key, value } = spanAt(edited.sourceMap, at);
  return [key ?? value, valueEndOf(edited.text, edited.sourceMap, at)];
}

/** What stands before the first entry, between the entries, and behind the last. */
function gapsOf(change: EntriesChange, keys: readonly Key[]): string[] {
  const { edited, pointer } = change;
  const { text, sourceMap } = edited;
  const extents = keys.map((each) => extentOf(change, each));
  const starts = [...extents.map(([start]) => start), valueEndOf(text, sourceMap, pointer) - 1];
  const ends = [spanAt(sourceMap, pointer).value + 1, ...extents.map(([, end]) => end)];
  return starts.map((start, position) => text.slice(ends[position], start));
}

/** A gap with a line end: a comma, a remark on the same line, lines of remarks, and the indentation of what follows. */
const gapInLines = /^(?:[ \t]*(,))?([ \t]*(?:#[^\n]*)?)((?:\n[ \t]*(?:#[^\n]*)?)*)\n([ \t]*)$/;

/** The lines of brackets that hold one entry a line; undefined of others. */
function linesOf(change: EntriesChange, keys: readonly Key[]): Lines | undefined {
  const gaps = gapsOf(change, keys).map((gap) => gapInLines.exec(gap));
  const between = gaps.slice(1, -1);
  if (gaps.some((gap) => gap === null) || between.some((gap) => gap?.[1] === undefined)) return undefined;
  const lines = keys.map((key, position): [Key, Line] => {
    const [, , , above = "", indent = ""] = gaps[position] ?? [];
    return [key, { above, indent, remark: gaps[position + 1]?.[2]?.trimEnd() ?? "" }];
  });
  const [, endComma = "", , below = "", indent = ""] = gaps.at(-1) ?? [];
  const head = gaps[0]?.[2]?.trimEnd() ?? "";
  return { head, lines: new Map(lines), endsWithComma: endComma !== "", foot: `${below}\n${indent}` };
}

function entriesInLines(change: EntriesChange, { head, lines, endsWithComma, foot }: Lines): string {
  const { entries } = change;
  const staying = new Set(entries.flatMap((entry) => ("old" in entry ? [entry.old] : [])));
  const [[firstKey, { indent, above: aboveAll }] = [undefined, { indent: "", above: "" }]] = lines;
  const isOfAll = ![...lines].some(([key, { above }]) => key !== firstKey && above.includes("#"));
  const carried = new Map<Key | undefined, string>();
  let gone = "";
  for (const [key, { above }] of lines) {
    const own = key === firstKey && isOfAll ? "" : above;
    if (staying.has(key)) carried.set(key, gone + own);
    gone = staying.has(key) ? "" : gone + (own.includes("#") ? own : "");
  }
  const written = entries.map((entry, position) => {
    const line = "old" in entry ? lines.get(entry.old) : undefined;
    const above = "old" in entry ? (carried.get(entry.old) ?? "") : "";
    const comma = position < entries.length - 1 || endsWithComma ? "," : "";
    return `${above}\n${line?.indent ?? indent}${partOf(change, entry)}${comma}${line?.remark ?? ""}`;
  });
  return head + (isOfAll ? aboveAll : "") + written.join("") + gone + foot;
}
