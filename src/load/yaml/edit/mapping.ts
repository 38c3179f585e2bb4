import { type SourceMap, type SourceSpan, spanAt } from "../../source/source-map.ts";
import type { Edit } from "./edits.ts";
import { lineEndAfter, valueEndOf } from "./extents.ts";

/** A mapping of a YAML text that is to be edited, such as the block of a review. A block mapping must have at least one key. */
export interface Mapping {
  readonly text: string;
  readonly sourceMap: SourceMap;
  readonly pointer: string;
  /** The keys that it may have, in the order in which they should be. */
  readonly order: readonly string[];
}

/** Whether the mapping is written between braces (a flow mapping). */
export function isInBraces({ text, sourceMap, pointer }: Mapping): boolean {
  return text[spanAt(sourceMap, pointer).value] === "{";
}

/** The keys that the mapping has, in the order in which they should be. */
export function keysOf({ sourceMap, pointer, order }: Mapping): string[] {
  return order.filter((key) => sourceMap.has(`${pointer}/${key}`));
}

/** The edit that sets a key to a value, given as YAML on one line: it replaces the value there, or inserts the key in order. */
export function setValue(mapping: Mapping, key: string, scalar: string): Edit {
  const span = mapping.sourceMap.get(`${mapping.pointer}/${key}`);
  return span?.key === undefined ? insertKey(mapping, key, ` ${scalar}`) : replaceValue(mapping.text, span, span.key, scalar);
}

/** The edit that removes a key of a block mapping, with all its lines. */
export function removeKey({ text, sourceMap, pointer }: Mapping, key: string): Edit {
  const at = spanAt(sourceMap, `${pointer}/${key}`).key ?? 0;
  const start = text.lastIndexOf("\n", at) + 1;
  return {
    start,
    end: Math.min(lineEndAfter(text, valueEndOf(text, sourceMap, `${pointer}/${key}`)) + 1, text.length),
    text: "",
  };
}

function replaceValue(text: string, span: SourceSpan, key: number, scalar: string): Edit {
  const colon = text.indexOf(":", key) + 1;
  if (span.text === undefined) return { start: colon, end: colon, text: ` ${scalar}` };
  const quote = span.text.style === "plain" ? 0 : 1;
  const [start, end] = [
    span.text.start - quote,
    span.text.start + text.slice(span.text.start, span.text.end).trimEnd().length + quote,
  ];
  // A value of several lines is replaced from its colon on.
  return text.slice(colon, end).includes("\n") ? { start: colon, end, text: ` ${scalar}` } : { start, end, text: scalar };
}

/** The edit that inserts a key in order; `value` is what follows its colon, with the space or the line end before it. */
export function insertKey(mapping: Mapping, key: string, value: string): Edit {
  const { text, sourceMap, pointer, order } = mapping;
  const before = keysOf({ ...mapping, order: order.slice(0, order.indexOf(key)) }).at(-1);
  const [first] = keysOf(mapping);
  if (isInBraces(mapping)) return insertInBraces(mapping, before, `${key}:${value}`);
  if (before !== undefined) {
    const end = lineEndAfter(text, valueEndOf(text, sourceMap, `${pointer}/${before}`));
    return { start: end, end, text: `\n${indentOf(text, sourceMap, `${pointer}/${before}`)}${key}:${value}` };
  }
  const indent = indentOf(text, sourceMap, `${pointer}/${first}`);
  const start = (spanAt(sourceMap, `${pointer}/${first}`).key ?? 0) - indent.length;
  return { start, end: start, text: `${indent}${key}:${value}\n` };
}

function insertInBraces({ text, sourceMap, pointer }: Mapping, before: string | undefined, entry: string): Edit {
  if (before !== undefined) {
    const end = valueEndOf(text, sourceMap, `${pointer}/${before}`);
    return { start: end, end, text: `, ${entry}` };
  }
  // A comma after the last entry is allowed (YAML 1.2, section 7.4.2).
  const start = spanAt(sourceMap, pointer).value + 1;
  return { start, end: start, text: ` ${entry},` };
}

/** The indentation of a key, in spaces. */
export function indentOf(text: string, sourceMap: SourceMap, pointer: string): string {
  const key = spanAt(sourceMap, pointer).key ?? 0;
  return " ".repeat(key - (text.lastIndexOf("\n", key) + 1));
}
