import { pointerTo, stepsOf } from "../../../model/places/pointer.ts";
import { spanAt } from "../../source/source-map.ts";
import type { Edited } from "./edited.ts";
import type { Edit } from "./edits.ts";
import { blockHeaderBefore, columnOf, hyphenOf, isInBrackets, lineEndAfter, lineStartOf, valueEndOf } from "./extents.ts";
import { afterHyphen, afterKey, inBlock, inFlow, isCollection, textAfterKey } from "./values.ts";

/** The edit that puts something else in the place of everything that a file says; the remarks at its head stay. */
export function replaceAll({ text, sourceMap, fileStyle }: Edited, value: unknown): Edit {
  const [first] = [...sourceMap].find(([pointer]) => pointer !== "") ?? [];
  const written = `${inBlock(value, "", fileStyle)}\n`;
  if (first === undefined) {
    const lineEnd = text === "" || text.endsWith("\n") ? "" : "\n";
    return { start: text.length, end: text.length, text: lineEnd + written };
  }
  const { key, value: start } = spanAt(sourceMap, first);
  return { start: lineStartOf(text, key ?? start), end: text.length, text: written };
}

/** The edit that puts another value in the place of one. The remarks about it as a whole stay behind its key or hyphen. */
export function replaceValue(edited: Edited, pointer: string, before: unknown, after: unknown): Edit {
  const { text, sourceMap, fileStyle } = edited;
  const { key, value: start, text: span } = spanAt(sourceMap, pointer);
  const valueEnd = valueEndOf(text, sourceMap, pointer);
  const style = span?.style ?? "plain";
  const parents = pointer.slice(0, pointer.lastIndexOf("/"));
  if (isInBrackets(edited, parents)) return { start, end: valueEnd, text: inFlow(after, style) };
  const mark = key === undefined ? hyphenOf(text, sourceMap, pointer) : text.indexOf(":", endOfKey(text, key));
  const from = mark + 1;
  // An empty value has no place of its own.
  const isEmpty = start < from;
  const end = isEmpty ? from : valueEnd;
  const indent = columnOf(text, key ?? mark);
  const gap = /^-( +)(?=\S)/.exec(text.slice(mark, end))?.[1] ?? " ";
  const written =
    key === undefined
      ? afterHyphen(after, indent, gap, fileStyle)
      : typeof after === "string"
        ? textAfterKey(after, indent, fileStyle, style)
        : afterKey(after, indent, fileStyle, stepsOf(pointer).at(-1) ?? "");
  const isOnOneLine = blockHeaderBefore(text, start) === undefined && !text.slice(from, end).includes("\n");
  if (isOnOneLine && !written.includes("\n")) {
    // The spaces between the colon and a value stay, since some align them.
    const isAligned = key !== undefined && !isEmpty && !isCollection(before);
    return isAligned ? { start, end, text: written.slice(1) } : { start: from, end, text: written };
  }
  const remarks = remarksOf(edited, pointer, { before, from, start, end });
  const isBlock = isCollection(after) && Object.keys(after).length > 0;
  const hasNone = remarks.behind === "" && remarks.above.length === 0;
  const body = isBlock && key === undefined && !hasNone ? `\n${inBlock(after, `${indent} ${gap}`, fileStyle)}` : written;
  return { start: from, end: remarks.end, text: withRemarks(body, remarks, isBlock, indent) };
}

type Source = Pick<Edited, "text" | "sourceMap">;

/** The remarks about a value as a whole, and where the value ends with them. */
interface Remarks {
  /** What stands on the line of its key or hyphen, or behind a value on one line; empty for none. */
  readonly behind: string;
  /** The lines between its key or hyphen and its first entry. */
  readonly above: readonly string[];
  readonly end: number;
}

/** A value's extent: `from` is the end of its colon or hyphen. */
interface Extent {
  readonly before: unknown;
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

function remarksOf({ text, sourceMap }: Source, pointer: string, { before, from, start, end }: Extent): Remarks {
  const isBlock = isCollection(before) && Object.keys(before).length > 0 && !/[[{]/.test(text[start] ?? "");
  const [onLine = "", ...lines] = text.slice(from, Math.max(from, start)).split("\n");
  const inHead = /(?:^|[ \t])(#.*)$/.exec(onLine)?.[1] ?? "";
  const above = lines.slice(0, isBlock && haveRemarks({ text, sourceMap }, pointer, before) ? -1 - ofFirst(lines) : undefined);
  const [tail = "", remark = ""] = /^[ \t]+(#[^\n]*)/.exec(text.slice(end, lineEndAfter(text, end))) ?? [];
  // Behind the last line of a block stands a remark about that line.
  const ownTail = isBlock ? "" : remark;
  const all = [...above.map((line) => line.trim()).filter((line) => line.startsWith("#")), inHead === "" ? "" : ownTail];
  return { behind: inHead === "" ? ownTail : inHead, above: all.filter((line) => line !== ""), end: end + tail.length };
}

/** Whether entries after the first have remarks right above them, so that one right above the first is about that alone. */
function haveRemarks({ text, sourceMap }: Source, pointer: string, value: object): boolean {
  return Object.keys(value).some((each, position) => {
    const at = pointerTo(pointer, each);
    const lineStart = lineStartOf(text, spanAt(sourceMap, at).key ?? hyphenOf(text, sourceMap, at));
    return position > 0 && /^[ \t]*#/.test(text.slice(lineStartOf(text, lineStart - 1), lineStart));
  });
}

/** How many of the lines above the first entry of a block are remarks right above it; the last of the lines is its own. */
function ofFirst(lines: readonly string[]): number {
  return lines.slice(0, -1).length - (lines.slice(0, -1).findLastIndex((line) => !line.trim().startsWith("#")) + 1);
}

/** What is written after a key or hyphen, with remarks behind the key and above or below the value. */
function withRemarks(written: string, { behind, above }: Remarks, isBlock: boolean, indent: string): string {
  const [first = "", ...rest] = written.split("\n");
  const head = behind === "" ? first : `${first} ${behind}`;
  const within = isBlock ? (/^ */.exec(rest[0] ?? "")?.[0] ?? "") : indent;
  const lines = above.map((line) => within + line);
  return [head, ...(isBlock ? [...lines, ...rest] : [...rest, ...lines])].join("\n");
}

/** The end of a key, which may hold a colon where it is quoted. */
function endOfKey(text: string, key: number): number {
  const quote = text[key];
  return quote === '"' || quote === "'" ? text.indexOf(quote, key + 1) : key;
}
