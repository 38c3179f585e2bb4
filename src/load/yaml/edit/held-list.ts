import { unknown } from "../../../model/unknown.ts";
import { heldFields } from "../../held-fields.ts";
import { spanAt } from "../../source/source-map.ts";
import type { Edit } from "./edits.ts";
import { lineEndAfter, valueEndOf } from "./extents.ts";
import { indentOf, insertKey, isInBraces, keysOf, type Mapping, removeKey, setValue } from "./mapping.ts";
import { toDoubleQuoted, toYamlScalar } from "./scalar.ts";

/** An entry of the list of reviews that were held. */
export interface HeldEntry {
  /** A day, a month or a year, as it is written in the data. */
  readonly on: string;
  readonly by: string;
  readonly minute: string;
  /** What it was, where that is less than a full review. */
  readonly as?: "refresh";
  /** Whether the review changed its text; absent where that is not known. */
  readonly changed?: boolean;
  /** Absent where what was reviewed is not a text in the data. */
  readonly fingerprint?: string;
}

/** The keys of an entry in the order of its schema. */
export const entryKeys = ["on", "by", "minute", "as", "changed", "fingerprint"] as const satisfies readonly (keyof HeldEntry)[];

type Scalar = readonly [key: keyof HeldEntry, scalar: string];
type BlockKey = keyof typeof heldFields;
type Block = Readonly<Record<string, unknown>>;

/**
 * The edits that add an entry at the end of the list, which is made where there is none; undefined where the layout
 * forbids it.
 * @param isDateAssumed whether the block's own date is no review that was held
 */
export function addEntry(block: Mapping, value: Block, entry: HeldEntry, isDateAssumed: boolean): Edit[] | undefined {
  if (Array.isArray(value.held)) return appendEntry(block, value.held, entry);
  if (value.lastReviewed === unknown || isDateAssumed) return listForDate(block, entry);
  if (value.lastReviewed !== undefined)
    return isInBraces(block) ? listInBraces(block, entry) : listFromBlock(block, value, [], entry);
  const list = isInBraces(block) ? ` [${inBraces(entry)}]` : `\n${lines(entry, listIndent(block))}`;
  return [insertKey(block, "held", list)];
}

/** The edits that complete the last entry, whose day is that of the record; undefined where the layout forbids it. */
export function completeEntry(block: Mapping, value: Block, last: Block, entry: HeldEntry): Edit[] | undefined {
  const missing = scalarsOf(entry).filter(([key]) => key !== "on" && last[key] !== entry[key]);
  if (missing.length === 0) return [];
  if (!Array.isArray(value.held)) return isInBraces(block) ? undefined : listFromBlock(block, value, missing, undefined);
  const written: Mapping = { ...block, pointer: `${block.pointer}/held/${value.held.length - 1}`, order: entryKeys };
  return [...missing.map(([key, scalar]) => setValue(written, key, scalar)), ...updateCopies(block, entry)];
}

/** The fields of the block that repeat what the newest entry says are kept to what it now says. */
function updateCopies(block: Mapping, entry: HeldEntry): Edit[] {
  const scalars = new Map<string, string>(scalarsOf(entry));
  return Object.entries(heldFields).flatMap(([key, name]) => {
    const scalar = scalars.get(name);
    return keysOf(block).includes(key) && scalar !== undefined ? [setValue(block, key, scalar)] : [];
  });
}

function appendEntry(block: Mapping, entries: readonly unknown[], entry: HeldEntry): Edit[] | undefined {
  const { text, sourceMap, pointer } = block;
  const copies = updateCopies(block, entry);
  const list = `${pointer}/held`;
  if (entries.length === 0) return undefined;
  const last = `${list}/${entries.length - 1}`;
  const end = valueEndOf(text, sourceMap, last);
  if (text[spanAt(sourceMap, list).value] === "[") return [{ start: end, end, text: `, ${inBraces(entry)}` }, ...copies];
  const { value } = spanAt(sourceMap, last);
  const hyphen = /^( *)-( +)$/.exec(text.slice(text.lastIndexOf("\n", value - 1) + 1, value));
  if (hyphen === null) return undefined;
  const at = lineEndAfter(text, end);
  return [{ start: at, end: at, text: `\n${lines(entry, hyphen[1] ?? "", hyphen[2])}` }, ...copies];
}

/** The list in place of the block's own date, on its line; the block's other fields of evidence move into the first entry. */
function listFromBlock(block: Mapping, value: Block, more: readonly Scalar[], entry: HeldEntry | undefined): Edit[] | undefined {
  const { text, sourceMap, pointer } = block;
  const date = spanAt(sourceMap, `${pointer}/lastReviewed`);
  const end = valueEndOf(text, sourceMap, `${pointer}/lastReviewed`);
  if (date.key === undefined || text.slice(date.key, end).includes("\n")) return undefined;
  const indent = listIndent(block);
  const stated = (["reviewedBy", "minuteRef", "fingerprint"] as const).filter((key) => value[key] !== undefined);
  const moved = stated.filter((key) => more.every(([name]) => name !== heldFields[key]));
  const rests = moved.map((key) => restOfLine(block, key, value));
  if (rests.includes(undefined)) return undefined;
  const first = [
    ...moved.map((key, index) => `${heldFields[key]}: ${rests[index]}`),
    ...more.map(([key, scalar]) => `${key}: ${scalar}`),
  ].map((line) => `\n${indent}  ${line}`);
  const after = lineEndAfter(text, end);
  return [
    { start: date.key, end: date.value, text: `held:\n${indent}- on: ` },
    { start: after, end: after, text: `${first.join("")}${entry === undefined ? "" : `\n${lines(entry, indent)}`}` },
    ...stated.map((key) => removeKey(block, key)),
  ];
}

/**
 * What stands after a key on its line, a remark included. A value over several lines becomes one; undefined where a remark
 * among them would be lost.
 */
function restOfLine({ text, sourceMap, pointer }: Mapping, key: BlockKey, value: Block): string | undefined {
  const at = `${pointer}/${key}`;
  const span = spanAt(sourceMap, at);
  const end = valueEndOf(text, sourceMap, at);
  const written = text.slice(span.key ?? span.value, end);
  if (!written.includes("\n")) return text.slice(span.value, lineEndAfter(text, end));
  return written.includes("#") || typeof value[key] !== "string" ? undefined : toYamlScalar(value[key]);
}

/** The list in place of the block's own date, between the braces of the block. */
function listInBraces(block: Mapping, entry: HeldEntry): Edit[] | undefined {
  const { text, sourceMap, pointer } = block;
  if (keysOf(block).some((key) => key !== "lastReviewed" && Object.hasOwn(heldFields, key))) return undefined;
  const date = spanAt(sourceMap, `${pointer}/lastReviewed`);
  const end = valueEndOf(text, sourceMap, `${pointer}/lastReviewed`);
  if (date.key === undefined || text.slice(date.key, end).includes("\n")) return undefined;
  return [
    { start: date.key, end: date.value, text: "held: [{ on: " },
    { start: end, end, text: ` }, ${inBraces(entry)}]` },
  ];
}

/** The list in place of a date that is no review's: the word that nobody knows, or what was assumed. Its remark stays. */
function listForDate(block: Mapping, entry: HeldEntry): Edit[] | undefined {
  const { text, sourceMap, pointer } = block;
  const { key } = spanAt(sourceMap, `${pointer}/lastReviewed`);
  const end = valueEndOf(text, sourceMap, `${pointer}/lastReviewed`);
  if (key === undefined || text.slice(key, end).includes("\n")) return undefined;
  if (isInBraces(block)) return [{ start: key, end, text: `held: [${inBraces(entry)}]` }];
  const after = lineEndAfter(text, end);
  return [
    { start: key, end, text: "held:" },
    { start: after, end: after, text: `\n${lines(entry, listIndent(block))}` },
  ];
}

/** The indentation of the hyphens of a list below a key of the block. */
function listIndent(block: Mapping): string {
  const [first = ""] = keysOf(block);
  return `${indentOf(block.text, block.sourceMap, `${block.pointer}/${first}`)}  `;
}

/** An entry on lines of its own, without the last line's end. */
function lines(entry: HeldEntry, indent: string, gap = " "): string {
  return scalarsOf(entry)
    .map(([key, scalar], index) => `${indent}${index === 0 ? "-" : " "}${gap}${key}: ${scalar}`)
    .join("\n");
}

function inBraces(entry: HeldEntry): string {
  return `{ ${scalarsOf(entry)
    .map(([key, scalar]) => `${key}: ${scalar}`)
    .join(", ")} }`;
}

/** Each value as YAML. A fingerprint that is all digits must not be read as a number, so it is quoted. */
function scalarsOf({ on, by, minute, as, changed, fingerprint }: HeldEntry): Scalar[] {
  return [
    ["on", on],
    ["by", toYamlScalar(by)],
    ["minute", toYamlScalar(minute)],
    ...(as === undefined ? [] : [["as", as] as const]),
    ...(changed === undefined ? [] : [["changed", String(changed)] as const]),
    ...(fingerprint === undefined ? [] : [["fingerprint", toDoubleQuoted(fingerprint)] as const]),
  ];
}
