import type { Finding } from "../model/finding.ts";
import { parentOf, pointerTo, valueAt } from "../model/places/pointer.ts";
import { didYouMean, findNearest } from "./did-you-mean.ts";
import { type Fault, quote } from "./fault.ts";
import { isRecord } from "./fields.ts";
import { fileKinds } from "./file-kinds.ts";
import { findingAt } from "./finding.ts";
import { findSchemaErrors } from "./schema/schemas.ts";
import type { RecordFile } from "./schema/validate.ts";

/** A value that a record says it assumes: one of its fields, or an entry of a list in one. */
interface Mark {
  /** The pointer of the mark itself. */
  readonly pointer: string;
  /** The pointer of the record that carries it. */
  readonly holder: string;
  readonly field: string;
  readonly entry?: string;
  readonly reason: string;
}

/**
 * The fields that the work depends on although no document states them: who sees to a review and by when, where a group
 * stands in the chart, and until when a document holds. They stay in the record with their marks, and each view decides what it tells of them.
 */
const neededFields = [
  /^\/reportsTo$/,
  /(?:^|\/)review\/(?:owner|lastReviewed|nextReview|cycleMonths)$/,
  /^\/documents\/\d+\/validTo$/,
];

/** Whether the value of a field is one of those that stay in the record though they are assumed. */
function isNeeded(pointer: string): boolean {
  return neededFields.some((pattern) => pattern.test(pointer));
}

/**
 * Takes the values that are marked as assumed out of a file's record, so that nothing below can tell them as facts, and
 * lists each as a note. Those that the work depends on stay, with their marks. A mark that fits nothing is a fault.
 */
export function separateAssumed(file: RecordFile): { file: RecordFile; findings: Finding[] } {
  const marks = marksIn(file.record, "");
  if (marks.length === 0) return { file, findings: [] };
  const record = structuredClone(file.record);
  const errorsBefore = errorsOf(file, record);
  const findings = marks.flatMap((mark) => {
    const at = pointerTo(mark.holder, mark.field);
    const fault = findFault(mark, valueAt(file.raw, mark.holder));
    if (fault !== undefined) return isMisspelt(mark, file) ? [] : findingAt(file, fault, mark.pointer, "key");
    if (!isNeeded(at)) {
      const without = structuredClone(record);
      remove(without, mark, (list) => list.filter((each) => each !== mark.entry));
      if (errorsOf(file, without) > errorsBefore) return findingAt(file, cannotBeMissing(mark), mark.pointer, "key");
      // The other entries of a list keep their indexes.
      remove(record, mark, (list) => list.map((each) => (each === mark.entry ? undefined : each)));
    }
    return findingAt(file, noteOf(mark), mark.pointer, "key");
  });
  for (const holder of new Set(marks.map((mark) => mark.holder))) keepNeededMarks(record, holder);
  return { file: { ...file, record } as RecordFile, findings };
}

function errorsOf(file: RecordFile, record: unknown): number {
  return findSchemaErrors(fileKinds[file.kind].schema, record).length;
}

function marksIn(value: unknown, pointer: string): Mark[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const at = pointerTo(pointer, key);
    return key === "assumed" && isRecord(value) && isRecord(each) ? marksOf(each, at) : marksIn(each, at);
  });
}

function marksOf(assumed: Readonly<Record<string, unknown>>, pointer: string): Mark[] {
  const holder = parentOf(pointer);
  return Object.entries(assumed).flatMap(([field, value]): Mark[] => {
    const at = pointerTo(pointer, field);
    if (typeof value === "string") return [{ pointer: at, holder, field, reason: value }];
    return Object.entries(value as Record<string, string>).map(([entry, reason]) => ({
      pointer: pointerTo(at, entry),
      ...{ holder, field, entry, reason },
    }));
  });
}

/** The fault of a mark: a field that the record does not have, or an entry that its list does not. */
function findFault({ field, entry }: Mark, holder: unknown): Fault | undefined {
  const fields = Object.keys((holder ?? {}) as object).filter((name) => name !== "assumed");
  if (!fields.includes(field)) {
    const help = "Take the mark away, or put the field beside it that it speaks of.";
    return {
      rule: "assumed-field",
      message: `There is no ${quote(field)} here that could be assumed.`,
      help: didYouMean(field, fields, help),
    };
  }
  if (entry === undefined) return undefined;
  const value = valueAt(holder, pointerTo("", field));
  if (!Array.isArray(value)) {
    const message = `${quote(field)} is no list, so that no single entry of it could be assumed.`;
    return { rule: "assumed-field", message, help: `Write the reason itself after "${field}:".` };
  }
  const entries = value.map(nameOfEntry).filter((each) => each !== undefined);
  if (entries.includes(entry)) return undefined;
  const message = `There is no ${quote(entry)} in ${quote(field)} that could be assumed.`;
  return { rule: "assumed-field", message, help: didYouMean(entry, entries, "Take the mark away.") };
}

/** Whether the field of a mark was most likely meant by a key that is told as unknown. */
function isMisspelt({ holder, field }: Mark, { raw, faulty }: RecordFile): boolean {
  return Object.keys(valueAt(raw, holder) as object).some(
    (name) => faulty.includes(pointerTo(holder, name)) && findNearest(name, [field]) !== undefined,
  );
}

/** What an entry of a list names: itself, or the group of an entry with times. */
function nameOfEntry(entry: unknown): string | undefined {
  const name = isRecord(entry) ? entry.group : entry;
  return typeof name === "string" ? name : undefined;
}

function cannotBeMissing({ field }: Mark): Fault {
  const message = `${quote(field)} cannot be assumed: nothing can be shown of this record without it.`;
  return { rule: "assumed-field", message, help: "Find out what is right, or leave the record out until it is known." };
}

function noteOf({ field, entry, reason }: Mark): Fault {
  const what = entry === undefined ? quote(field) : `${quote(entry)} in ${quote(field)}`;
  const help = "When a document states it, take the mark away.";
  return { rule: "assumed-value", message: `${what} is assumed: ${reason}`, help };
}

/** Takes a value out of a record or, in the way that is given, an entry out of a list. */
function remove(record: unknown, { holder, field, entry }: Mark, withoutEntry: (list: readonly unknown[]) => unknown[]): void {
  const parent = valueAt(record, holder) as Record<string, unknown>;
  const value = parent[field];
  if (entry === undefined) delete parent[field];
  else if (Array.isArray(value)) parent[field] = withoutEntry(value);
}

/** Leaves of the marks of a record those that the work depends on. */
function keepNeededMarks(record: unknown, holder: string): void {
  const parent = valueAt(record, holder) as Record<string, unknown>;
  const marks = Object.entries(parent.assumed as object).filter(
    ([field]) => isNeeded(pointerTo(holder, field)) && Object.hasOwn(parent, field),
  );
  if (marks.length > 0) parent.assumed = Object.fromEntries(marks);
  else delete parent.assumed;
}

/** The fields of a record that its marks call assumed; a list only where all of it is. */
export function assumedFieldsOf(record: { readonly assumed?: Readonly<Record<string, unknown>> }): string[] {
  return Object.entries(record.assumed ?? {}).flatMap(([field, reason]) => (typeof reason === "string" ? [field] : []));
}

/** The entries of a list that are assumed, of those that the list has. */
export function assumedEntriesOf(
  record: { readonly assumed?: Readonly<Record<string, unknown>> },
  field: string,
  entries: readonly string[],
): string[] {
  const mark = record.assumed?.[field];
  if (typeof mark === "string") return [...entries];
  return isRecord(mark) ? Object.keys(mark) : [];
}
