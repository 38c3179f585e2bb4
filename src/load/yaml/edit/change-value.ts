import { spanAt } from "../../source/source-map.ts";
import type { Edited } from "./edited.ts";
import type { Edit } from "./edits.ts";
import { blockHeaderBefore, columnOf, hyphenBefore, isInBrackets, lineStartOf, valueEndOf } from "./extents.ts";
import { afterHyphen, afterKey, inBlock, inFlow, isCollection, textAfterKey } from "./values.ts";

/** The edit that puts something else in the place of everything that a file says; the remarks at its head stay. */
export function replaceAll({ text, sourceMap }: Edited, value: unknown): Edit {
  const [first] = [...sourceMap].find(([pointer]) => pointer !== "") ?? [];
  const written = `${inBlock(value, "")}\n`;
  if (first === undefined) {
    const lineEnd = text === "" || text.endsWith("\n") ? "" : "\n";
    return { start: text.length, end: text.length, text: lineEnd + written };
  }
  const { key, value: start } = spanAt(sourceMap, first);
  return { start: lineStartOf(text, key ?? start), end: text.length, text: written };
}

/** The edit that puts another value in the place of one. */
export function replaceValue(edited: Edited, pointer: string, before: unknown, after: unknown): Edit {
  const { text, sourceMap } = edited;
  const { key, value: start, text: span } = spanAt(sourceMap, pointer);
  const end = valueEndOf(text, sourceMap, pointer);
  const style = span?.style ?? "plain";
  const parents = pointer.slice(0, pointer.lastIndexOf("/"));
  if (isInBrackets(edited, parents)) return { start, end, text: inFlow(after, style) };
  if (key === undefined) {
    const hyphen = hyphenBefore(text, start);
    const gap = /^-( +)(?=\S)/.exec(text.slice(hyphen, end))?.[1] ?? " ";
    return { start: hyphen + 1, end, text: afterHyphen(after, columnOf(text, hyphen), gap) };
  }
  const colon = text.indexOf(":", endOfKey(text, key)) + 1;
  const indent = columnOf(text, key);
  const written = typeof after === "string" ? textAfterKey(after, indent, style) : afterKey(after, indent);
  // An empty value has no place of its own.
  const isEmpty = start < colon;
  if (isEmpty) return { start: colon, end: colon, text: written };
  const wasOnOneLine = blockHeaderBefore(text, start) === undefined && !text.slice(colon, end).includes("\n");
  // The spaces between the colon and a value stay, since some align them.
  if (wasOnOneLine && !isCollection(before) && !written.includes("\n")) return { start, end, text: written.slice(1) };
  return { start: colon, end, text: written };
}

/** The end of a key, which may hold a colon where it is quoted. */
function endOfKey(text: string, key: number): number {
  const quote = text[key];
  return quote === '"' || quote === "'" ? text.indexOf(quote, key + 1) : key;
}
