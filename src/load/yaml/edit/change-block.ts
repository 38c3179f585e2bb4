import { pointerTo } from "../../../model/places/pointer.ts";
import { spanAt } from "../../source/source-map.ts";
import { type Edited, type EntriesChange, type Entry, partWith } from "./edited.ts";
import type { Edit } from "./edits.ts";
import { columnOf, endsInKeptText, hyphenOf, isInBrackets, lineEndAfter, valueEndOf } from "./extents.ts";
import type { FileStyle } from "./file-style.ts";
import { afterHyphen, afterKey, inFlow, isCollection, keyText } from "./values.ts";

type Key = string | number;

/** An entry that is there, and what is between it and the one before: line ends, blank lines and remarks. */
interface Present {
  /** Its key or hyphen. */
  readonly start: number;
  /** The end of its last line. */
  readonly end: number;
  /** Ends with the indentation of the entry; empty before the first. */
  readonly gap: string;
  readonly position: number;
}

/** How the entries of a block are laid out. */
interface Layout {
  readonly indent: string;
  readonly gap: string;
  /** For a list: the spaces after a hyphen. */
  readonly afterHyphen: string;
  /** Whether the entries of a list stand between braces, each on its line. */
  readonly isInBraces: boolean;
  readonly fileStyle: FileStyle;
}

/**
 * The edit that puts a block together anew: what stays of it is as it was, blank lines and remarks between entries too. The
 * remarks above an entry that goes stay where they are.
 * @param keys of the entries that there are, in their order
 */
export function changeBlock({ edited, pointer, entries, within }: EntriesChange, keys: readonly Key[]): Edit {
  const present = presentEntries(edited, pointer, keys);
  const all = [...present.values()];
  const layout = layoutOf(edited, pointer, all, keys);
  const above = remarksAbove(edited.text, all, layout);
  const { before, atEnd } = remarksOfGone(present, entries, above === "" ? "" : `\n${layout.indent}${above.trimEnd()}`);
  const [start, end] = [(all[0]?.start ?? 0) - above.length, all.at(-1)?.end ?? 0];
  const below = remarksBelow(edited.text, end, layout.indent);
  const isLastGone = !entries.some((entry) => "old" in entry && entry.old === keys.at(-1));
  let text = "";
  let last = -2;
  let keepsBlanks = false;
  // Between such a text and the entry that stood below it there was no blank line to go by.
  let stoodBelowText = false;
  for (const [at, entry] of entries.entries()) {
    const there = "old" in entry ? present.get(entry.old) : undefined;
    const gap =
      there === undefined
        ? gapOfNew(nextPresent(present, entries, at), last, layout)
        : gapBefore(there, stoodBelowText && !keepsBlanks ? -2 : last, layout) + (there.position === 0 ? above : "");
    const lines = (there === undefined ? "" : (before.get(there.position) ?? "")) + gap;
    // Nothing stands above the first entry but remarks that came with it. A blank line below a text that keeps its line ends
    // would be part of it.
    if (text === "") text = lines.replace(/^\s*/, "");
    else text += keepsBlanks ? lines.replace(/^\n(?:[ \t]*\n)+/, "\n") : lines;
    text += there === undefined ? newEntry(entry, layout) : partWith(edited, there.start, there.end, within);
    if (there?.end === end) text += below;
    last = there?.position ?? last;
    keepsBlanks = "old" in entry && endsInKeptText(edited, pointerTo(pointer, entry.old));
    stoodBelowText = there === undefined ? stoodBelowText : keepsBlanks;
  }
  return { start, end: end + below.length, text: text + atEnd + (isLastGone ? below : "") };
}

/**
 * The remarks right above the first entry, up to its indentation, where other entries have remarks of their own: else they
 * are about the whole block.
 */
function remarksAbove(text: string, [first, ...others]: readonly Present[], { indent }: Layout): string {
  if (first === undefined || !others.some(({ gap }) => gap.includes("#"))) return "";
  return new RegExp(`(?<=(?:^|\\n)${indent})(?:#[^\\n]*\\n${indent})*$`).exec(text.slice(0, first.start))?.[0] ?? "";
}

/** The remarks right below a block that are indented as its entries are, so that they belong to it. */
function remarksBelow(text: string, end: number, indent: string): string {
  return new RegExp(`^(?:\\n${indent} *#[^\\n]*)*`).exec(text.slice(end))?.[0] ?? "";
}

function presentEntries(edited: Edited, pointer: string, keys: readonly Key[]): Map<Key, Present> {
  const { text, sourceMap } = edited;
  let previousEnd: number | undefined;
  return new Map(
    keys.map((each, position) => {
      const at = pointerTo(pointer, each);
      const { key } = spanAt(sourceMap, at);
      const start = key ?? hyphenOf(text, sourceMap, at);
      const lineEnd = lineEndAfter(text, valueEndOf(text, sourceMap, at));
      // Remarks that are indented further belong to what the entry holds.
      const end = lineEnd + remarksBelow(text, lineEnd, `${columnOf(text, start)} `).length;
      const gap = text.slice(previousEnd ?? start, start);
      previousEnd = end;
      return [each, { start, end, gap, position }];
    }),
  );
}

function layoutOf(edited: Edited, pointer: string, present: readonly Present[], [firstKey]: readonly Key[]): Layout {
  const { text } = edited;
  const [first, ...others] = present;
  const start = first?.start ?? 0;
  const indent = columnOf(text, start);
  const isSpaced = others.filter(isSpacedFromLast).length * 2 > others.length;
  return {
    indent,
    gap: gapOf(isSpaced, indent),
    afterHyphen: /^-( +)(?=\S)/.exec(text.slice(start, first?.end))?.[1] ?? " ",
    isInBraces: typeof firstKey === "number" && isInBrackets(edited, pointerTo(pointer, firstKey)),
    fileStyle: edited.fileStyle,
  };
}

/** What stands above a new entry: a blank line where those that it comes between are apart by one or, elsewhere, most are. */
function gapOfNew(next: Present | undefined, last: number, { gap, indent }: Layout): string {
  return next !== undefined && next.position > 0 && next.position === last + 1 ? gapOf(isSpacedFromLast(next), indent) : gap;
}

function nextPresent(present: ReadonlyMap<Key, Present>, entries: readonly Entry[], at: number): Present | undefined {
  const next = entries.slice(at).find((entry) => "old" in entry);
  return next !== undefined && "old" in next ? present.get(next.old) : undefined;
}

function isSpacedFromLast({ gap }: Present): boolean {
  return /\n[ \t]*\n/.test(gap);
}

function gapOf(isSpaced: boolean, indent: string): string {
  return `\n${isSpaced ? "\n" : ""}${indent}`;
}

/** What stands above an entry that stays: what did so before, unless that was only the distance to another entry. */
function gapBefore({ gap, position }: Present, last: number, layout: Layout): string {
  return position > 0 && (last === position - 1 || gap.includes("#")) ? gap : layout.gap;
}

/**
 * The remarks above entries that go, by the position of the next entry that stays, or at the end.
 * @param above those of the first entry
 */
function remarksOfGone(present: ReadonlyMap<Key, Present>, entries: readonly Entry[], above: string) {
  const staying = new Set(entries.flatMap((entry) => ("old" in entry ? [entry.old] : [])));
  const before = new Map<number, string>();
  let carried = "";
  for (const [key, { gap, position }] of present) {
    if (!staying.has(key)) carried += position === 0 ? above : gap.includes("#") ? gap.slice(0, gap.lastIndexOf("\n")) : "";
    else if (carried !== "") {
      before.set(position, carried);
      carried = "";
    }
  }
  return { before, atEnd: carried };
}

function newEntry(entry: Entry, { indent, afterHyphen: gap, isInBraces, fileStyle: by }: Layout): string {
  const { value } = entry;
  if ("key" in entry && typeof entry.key === "string") return `${keyText(entry.key)}:${afterKey(value, indent, by, entry.key)}`;
  return `-${isInBraces && isCollection(value) ? gap + inFlow(value) : afterHyphen(value, indent, gap, by)}`;
}
