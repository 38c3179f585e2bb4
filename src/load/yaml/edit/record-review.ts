import { isDeepStrictEqual } from "node:util";
import { stepsOf, valueAt } from "../../../model/places/pointer.ts";
import { parseYaml } from "../parse.ts";
import { applyEdits, type Edit, normaliseText } from "./edits.ts";
import { isInBraces, keysOf, type Mapping, removeKey, setValue } from "./mapping.ts";
import { toDoubleQuoted, toYamlScalar } from "./scalar.ts";

/** What is recorded about a review that took place. */
export interface Recording {
  readonly lastReviewed: string;
  readonly nextReview: string;
  readonly reviewedBy: string;
  readonly minuteRef: string;
  /** Absent where what was reviewed is not a text in the data. */
  readonly fingerprint?: string;
}

/** The keys of a review's block in the order of its schema. */
export const reviewKeys = [
  "lastReviewed",
  "nextReview",
  "cycleMonths",
  "owner",
  "ownerPart",
  "assumed",
  "reviewedBy",
  "minuteRef",
  "fingerprint",
  "waiver",
] as const;

/** The text of the file with the review recorded; or why that could not be done and what to do, in sentences. */
export type RecordingResult = { readonly text: string } | { readonly refused: string };

/**
 * Records a review in the text of its file and changes nothing else: comments, the order of keys, quotes, blank lines,
 * line ends and the byte order mark stay as they are. A waiver ends with the review that it was given for, so it is
 * removed; so are the marks that call its dates assumed. Missing keys are inserted in the schema's order.
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
  if (!(block instanceof Object) || Array.isArray(block) || (keysOf(mapping).length === 0 && !isInBraces(mapping)))
    return { refused: "There is no review here to record to. Add one with its owner, and nextReview or lastReviewed." };
  const marks = marksOf(block);
  const allMarksGo = marks.settled.length > 0 && marks.others.length === 0;
  const assumed: Mapping = { ...mapping, pointer: `${pointer}/assumed` };
  if (marks.settled.length > 0 && (isInBraces(mapping) || (!allMarksGo && isInBraces(assumed))))
    return { refused: "The dates of this review are marked as assumed, between braces. Take those marks away first." };
  const hasWaiver = keysOf(mapping).includes("waiver");
  if (hasWaiver && isInBraces(mapping))
    return { refused: "The review stands between braces, and has a waiver. Take the waiver away first." };
  const edits: Edit[] = Object.entries(scalarsOf(recording)).map(([key, scalar]) => setValue(mapping, key, scalar));
  const removals = [
    ...(hasWaiver ? [removeKey(mapping, "waiver")] : []),
    ...(allMarksGo ? [removeKey(mapping, "assumed")] : marks.settled.map((field) => removeKey(assumed, field))),
  ];
  const result = applyEdits(raw, [...edits, ...removals]);
  if (isRecorded(value, normaliseText(result), pointer, recording)) return { text: result };
  return {
    refused:
      "The review is laid out in a way that cannot be changed line by line. Write each of its fields on a line of its own.",
  };
}

/** The marks of a review's block: those of dates, which a recorded review settles, and the others. */
function marksOf(block: object): { readonly settled: string[]; readonly others: string[] } {
  const fields = Object.keys((block as { assumed?: object }).assumed ?? {});
  const isSettled = (field: string) => field === "lastReviewed" || field === "nextReview";
  return { settled: fields.filter(isSettled), others: fields.filter((field) => !isSettled(field)) };
}

/** Each value as YAML. A fingerprint that is all digits must not be read as a number, so it is quoted. */
function scalarsOf({ lastReviewed, nextReview, reviewedBy, minuteRef, fingerprint }: Recording): Record<string, string> {
  return {
    lastReviewed,
    nextReview,
    reviewedBy: toYamlScalar(reviewedBy),
    minuteRef: toYamlScalar(minuteRef),
    ...(fingerprint !== undefined && { fingerprint: toDoubleQuoted(fingerprint) }),
  };
}

/** Whether the text now says what was to be recorded, and everything else as before. */
function isRecorded(before: unknown, text: string, pointer: string, recording: Recording): boolean {
  const expected = structuredClone(before);
  const steps = stepsOf(pointer);
  const parent = valueAt(expected, pointer.slice(0, pointer.lastIndexOf("/"))) as Record<string, unknown>;
  const { waiver: _, assumed, ...review } = (valueAt(expected, pointer) ?? {}) as Record<string, unknown>;
  const { lastReviewed: __, nextReview: ___, ...marks } = (assumed ?? {}) as Record<string, unknown>;
  const kept = Object.keys(marks).length > 0 ? { assumed: marks } : {};
  parent[steps.at(-1) ?? ""] = { ...review, ...kept, ...recording };
  return isDeepStrictEqual(parseYaml(text).value, expected);
}
