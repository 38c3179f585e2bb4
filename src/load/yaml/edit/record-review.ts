import { isDeepStrictEqual } from "node:util";
import { stepsOf, valueAt } from "../../../model/places/pointer.ts";
import { unknown } from "../../../model/unknown.ts";
import { isRecord } from "../../fields.ts";
import { heldFields } from "../../held-fields.ts";
import { parseYaml } from "../parse.ts";
import { applyEdits, type Edit, normaliseText } from "./edits.ts";
import { addEntry, completeEntry, type HeldEntry } from "./held-list.ts";
import { isInBraces, keysOf, type Mapping, removeKey, setValue } from "./mapping.ts";

/** What is recorded about a review that took place, and when the next is due. */
export interface Recording extends HeldEntry {
  readonly nextReview: string;
  /** When the next refresh is due after a full review, where the block states that day. */
  readonly nextRefresh?: string;
}

/** The keys of a review's block in the order of its schema. */
export const reviewKeys = [
  "lastReviewed",
  "held",
  "nextReview",
  "cycleMonths",
  "month",
  "refresh",
  "owner",
  "ownerPart",
  "reviewedBy",
  "minuteRef",
  "fingerprint",
  "waiver",
  "assumed",
] as const;

/** The keys of its refresh in the order of its schema. */
const refreshKeys = ["cycleMonths", "nextReview"] as const;

/** The text of the file with the review recorded; or why that could not be done and what to do, in sentences. */
export type RecordingResult = { readonly text: string } | { readonly refused: string };

type Block = Readonly<Record<string, unknown>>;

/**
 * Records a review in the text of its file, as the last entry of the list of those held, and changes nothing else:
 * comments, the order of keys, quotes, blank lines, line ends and the byte order mark stay as they are. What the block
 * said of an earlier review by its own fields becomes the first entry. An entry of the same day is completed. A waiver
 * ends with the review that it was given for, so it is removed; so is the mark that calls a date of the block assumed. A
 * last review that was assumed is none that was held: the new one takes its place. Missing keys are inserted in the
 * schema's order.
 * @param raw the file's whole text, with its byte order mark and line ends
 * @param pointer the JSON Pointer of the review's block
 */
export function recordReview(raw: string, pointer: string, recording: Recording): RecordingResult {
  const text = normaliseText(raw);
  const { value, sourceMap, faults } = parseYaml(text);
  if (faults.length > 0 || value === undefined)
    return { refused: "The file cannot be read. Put right first what the check says of it." };
  const mapping: Mapping = { text, sourceMap, pointer, order: reviewKeys };
  const block = pointer === "" ? undefined : valueAt(value, pointer);
  if (!isRecord(block) || (keysOf(mapping).length === 0 && !isInBraces(mapping)))
    return { refused: "There is no review here to record to. Add one with its owner, and nextReview or lastReviewed." };
  const isRefresh = recording.as === "refresh";
  if (isRefresh && !isRecord(block.refresh))
    return { refused: "There is no refresh here to record to. Add refresh with its cycleMonths." };
  const settled = settledMarks.filter((field) => Object.hasOwn(marksOf(block), field));
  if (isRefresh && settled.length > 0)
    return { refused: `${settled.join(" and ")} is marked as assumed. Record the full review first, or take that mark away.` };
  const areAllSettled = settled.length === Object.keys(marksOf(block)).length;
  const assumed: Mapping = { ...mapping, pointer: `${pointer}/assumed` };
  if (settled.length > 0 && (isInBraces(mapping) || (!areAllSettled && isInBraces(assumed))))
    return { refused: `${settled.join(" and ")} is marked as assumed, between braces. Take that mark away first.` };
  // The waiver is for the full review.
  const hasWaiver = !isRefresh && keysOf(mapping).includes("waiver");
  if (hasWaiver && isInBraces(mapping))
    return { refused: "The review stands between braces, and has a waiver. Take the waiver away first." };
  const isDateAssumed = settled.includes("lastReviewed");
  if (isDateAssumed && block.held !== undefined)
    return { refused: "lastReviewed is marked as assumed, beside reviews that were held. Take it away first, with its mark." };
  if (entriesOf(block).length === 0 && ["reviewedBy", "minuteRef", "fingerprint"].some((key) => block[key] !== undefined))
    return {
      refused: `It says who reviewed it or where that is minuted, and ${isDateAssumed ? "of when only what is assumed. Find the date" : "not when. Write lastReviewed too"}, or take those away.`,
    };
  const { nextReview, nextRefresh, ...entry } = recording;
  const last = entriesOf(block).at(-1);
  const isSameDay = last !== undefined && String(last.on) === entry.on;
  const told = isSameDay ? findOtherEvidence(last, entry) : undefined;
  if (told !== undefined) return { refused: told };
  if (isSameDay && last.as !== entry.as)
    return {
      refused: `A ${last.as === "refresh" ? "refresh" : "full review"} is recorded for ${entry.on} already. Change that entry by hand if it was another.`,
    };
  const edits: Edit[] | undefined = isSameDay
    ? completeEntry(mapping, block, last, entry)
    : addEntry(mapping, block, entry, isDateAssumed);
  if (edits === undefined) return laidOutOtherwise;
  const ofRefresh: Mapping = { ...mapping, pointer: `${pointer}/refresh`, order: refreshKeys };
  const next = [
    setValue(isRefresh ? ofRefresh : mapping, "nextReview", nextReview),
    ...(nextRefresh === undefined ? [] : [setValue(ofRefresh, "nextReview", nextRefresh)]),
  ];
  const removals = [
    ...(hasWaiver ? [removeKey(mapping, "waiver")] : []),
    ...(areAllSettled && settled.length > 0
      ? [removeKey(mapping, "assumed")]
      : settled.map((field) => removeKey(assumed, field))),
  ];
  const result = applyEdits(raw, [...edits, ...next, ...removals]);
  const isKnown = edits.length === 0;
  const rest = isRefresh ? block : withoutSettled(block);
  const before = entriesOf(block);
  const nextOfRefresh = isRefresh ? nextReview : nextRefresh;
  const expected = {
    ...(isKnown ? rest : withEntry(rest, before, entry, isSameDay)),
    ...(!isRefresh && { nextReview }),
    ...(nextOfRefresh !== undefined && { refresh: { ...(block.refresh as Block), nextReview: nextOfRefresh } }),
  };
  return isRecorded(value, normaliseText(result), pointer, expected) ? { text: result } : laidOutOtherwise;
}

/** The marks of a review's block, with what each says of why its field is assumed. */
function marksOf({ assumed }: Block): Block {
  return isRecord(assumed) ? assumed : {};
}

/** The dates of a block that a recorded review states, so that they are assumed no longer. */
const settledMarks: readonly string[] = ["lastReviewed", "nextReview"];

/** The block without its waiver and without the marks of its dates, which a recorded review settles. */
function withoutSettled(block: Block): Block {
  const { waiver: _, assumed: __, ...rest } = block;
  const marks = Object.entries(marksOf(block)).filter(([field]) => !settledMarks.includes(field));
  return marks.length > 0 ? { ...rest, assumed: Object.fromEntries(marks) } : rest;
}

const laidOutOtherwise: RecordingResult = {
  refused: "The review is laid out in a way that cannot be changed line by line. Write each of its fields on a line of its own.",
};

/** The entries that a block records: its list, or the one that its own fields state. */
function entriesOf(block: Block): Block[] {
  if (Array.isArray(block.held)) return block.held.filter(isRecord);
  if (Object.hasOwn(marksOf(block), "lastReviewed")) return [];
  const { lastReviewed: on, reviewedBy: by, minuteRef: minute, fingerprint } = block;
  if (on === undefined || on === unknown) return [];
  return [Object.fromEntries(Object.entries({ on, by, minute, fingerprint }).filter(([, value]) => value !== undefined))];
}

/** What an entry of the same day says of who or where that the new record would contradict; undefined where nothing. */
function findOtherEvidence(last: Block, entry: HeldEntry): string | undefined {
  const other = (["by", "minute"] as const).find((key) => last[key] !== undefined && last[key] !== entry[key]);
  if (other === undefined) return undefined;
  return `A review is recorded for ${entry.on} already, ${other === "by" ? "by" : "minuted at"} "${String(last[other])}". Change that entry by hand if it is wrong.`;
}

/** The block as it is to be read with the entry recorded after those before it. */
function withEntry(block: Block, before: readonly Block[], entry: HeldEntry, isSameDay: boolean): Block {
  const isList = Array.isArray(block.held);
  const kept = Object.entries(block).filter(([key]) => isList || !Object.hasOwn(heldFields, key));
  const copies = isList ? Object.entries(heldFields).filter(([key]) => Object.hasOwn(block, key)) : [];
  const recorded = { ...(isSameDay && before.at(-1)), ...entry, on: parsedDate(entry.on) };
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(copies.map(([key, name]) => [key, name === "on" ? recorded.on : entry[name]])),
    held: [...(isSameDay ? before.slice(0, -1) : before), recorded],
  };
}

/** A date as YAML reads it: a year alone is a number. */
function parsedDate(on: string): unknown {
  return valueAt(parseYaml(`on: ${on}`).value, "/on");
}

/** Whether the text now says what was to be recorded, and everything else as before. */
function isRecorded(before: unknown, text: string, pointer: string, block: Block): boolean {
  const expected = structuredClone(before);
  const parent = valueAt(expected, pointer.slice(0, pointer.lastIndexOf("/"))) as Record<string, unknown>;
  parent[stepsOf(pointer).at(-1) ?? ""] = block;
  return isDeepStrictEqual(parseYaml(text).value, expected);
}
