import { parentOf } from "../../pointer.ts";
import type { Spot, Spots } from "../source-map.ts";
import type { Edit } from "./edits.ts";

/** A mapping of a YAML text that is to be edited, such as the block of a review. One on lines of its own has a key or more. */
export interface Mapping {
  readonly text: string;
  readonly spots: Spots;
  readonly pointer: string;
  /** The keys that it may have, in the order in which they should stand. */
  readonly order: readonly string[];
}

/** Whether the mapping stands between braces, on lines of which it is only a part. */
export function isInBraces({ text, spots, pointer }: Mapping): boolean {
  return text[spots.get(pointer)?.value ?? -1] === "{";
}

/** The keys that stand in the mapping. */
export function keysOf({ spots, pointer, order }: Mapping): string[] {
  return order.filter((key) => spots.has(`${pointer}/${key}`));
}

/** Writes a value, given as YAML on one line: in the place of the one there, or under a key of its own in its place in the order. */
export function setValue(mapping: Mapping, key: string, scalar: string): Edit {
  const spot = mapping.spots.get(`${mapping.pointer}/${key}`);
  return spot?.key === undefined ? insertion(mapping, key, scalar) : replacement(mapping.text, spot, spot.key, scalar);
}

/** Takes a key of a mapping on lines of its own away, with all its lines. */
export function removeKey({ text, spots, pointer }: Mapping, key: string): Edit {
  const at = spots.get(`${pointer}/${key}`)?.key ?? 0;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  return { start, end: Math.min(lineEnd(text, valueEnd(text, spots, `${pointer}/${key}`)) + 1, text.length), text: "" };
}

function replacement(text: string, spot: Spot, key: number, scalar: string): Edit {
  const colon = text.indexOf(":", key) + 1;
  if (spot.text === undefined) return { start: colon, end: colon, text: ` ${scalar}` };
  const quote = spot.text.writing === "plain" ? 0 : 1;
  const [start, end] = [
    spot.text.start - quote,
    spot.text.start + text.slice(spot.text.start, spot.text.end).trimEnd().length + quote,
  ];
  // A value that goes over several lines gives way from its colon on.
  return text.slice(colon, end).includes("\n") ? { start: colon, end, text: ` ${scalar}` } : { start, end, text: scalar };
}

function insertion(mapping: Mapping, key: string, scalar: string): Edit {
  const { text, spots, pointer, order } = mapping;
  const present = keysOf(mapping);
  const before = present.filter((each) => order.indexOf(each) < order.indexOf(key)).at(-1);
  const [first] = present;
  if (isInBraces(mapping)) return inBraces(mapping, before, `${key}: ${scalar}`);
  if (before !== undefined) {
    const end = lineEnd(text, valueEnd(text, spots, `${pointer}/${before}`));
    return { start: end, end, text: `\n${indentOf(text, spots, `${pointer}/${before}`)}${key}: ${scalar}` };
  }
  const indent = indentOf(text, spots, `${pointer}/${first}`);
  const start = (spots.get(`${pointer}/${first}`)?.key ?? 0) - indent.length;
  return { start, end: start, text: `${indent}${key}: ${scalar}\n` };
}

function inBraces({ text, spots, pointer }: Mapping, before: string | undefined, entry: string): Edit {
  if (before !== undefined) {
    const end = valueEnd(text, spots, `${pointer}/${before}`);
    return { start: end, end, text: `, ${entry}` };
  }
  // A comma after the last entry is allowed (YAML 1.2, section 7.4.2).
  const start = (spots.get(pointer)?.value ?? 0) + 1;
  return { start, end: start, text: ` ${entry},` };
}

/** Where a value ends, its quote or brackets included. */
function valueEnd(text: string, spots: Spots, pointer: string): number {
  const spot = spots.get(pointer);
  if (spot?.text !== undefined) {
    const quote = spot.text.writing === "plain" ? 0 : 1;
    return spot.text.start + text.slice(spot.text.start, spot.text.end).trimEnd().length + quote;
  }
  const within = [...spots.keys()].filter((each) => parentOf(each) === pointer);
  const end = Math.max(text.indexOf(":", spot?.key ?? 0) + 1, ...within.map((each) => valueEnd(text, spots, each)));
  const closing = { "{": "}", "[": "]" }[text[spot?.value ?? 0] ?? ""];
  return closing === undefined ? end : text.indexOf(closing, end) + 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function indentOf(text: string, spots: Spots, pointer: string): string {
  const key = spots.get(pointer)?.key ?? 0;
  return " ".repeat(key - (text.lastIndexOf("\n", key - 1) + 1));
}
