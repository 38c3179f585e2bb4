import type { Finding } from "../../model/finding.ts";
import { parentOf, valueAt } from "../../model/places/pointer.ts";
import type { RecordKind } from "../../model/record-kind.ts";
import { unknown } from "../../model/unknown.ts";
import { joinNames } from "../../text/phrases.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt, isRecord } from "../fields.ts";
import { fileKinds, type KindName } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { placeInText } from "../source/source-text.ts";

/** A record that has an id, valid or not, and where it is. */
export interface IdentifiedRecord {
  readonly id: string;
  readonly target: RecordKind;
  readonly file: SourceFile;
  /** The pointer of the record. */
  readonly pointer: string;
  readonly record: unknown;
}

/** Every id of a data folder and the record that it names. */
export interface IdIndex {
  readonly of: (target: RecordKind) => ReadonlyMap<string, IdentifiedRecord>;
  /** The id that the record with a former id has now; undefined where no record of the kind had it. */
  readonly nowOf: (target: RecordKind, formerId: string) => string | undefined;
  /** Whether a file with records of this kind could not be read, so that an unknown id may be a record there. */
  readonly isIncomplete: (target: RecordKind) => boolean;
  /** Whether a file of this kind has a field, or may have it because the file could not be read. */
  readonly holds: (kind: KindName, field: string) => boolean;
  readonly findings: readonly Finding[];
}

/** Kinds of which no two records may have the same id, because a reference or a web address must distinguish them. */
const sharedIdKinds: readonly (readonly RecordKind[])[] = [
  ["partner", "group", "person"],
  ["chapter", "appendix"],
  ["group", "review"],
];

/** Kinds whose ids need only be unique within their own list. */
const kindsUniqueInList: ReadonlySet<RecordKind> = new Set(["variant", "annex"]);

const kindLabels: Readonly<Record<RecordKind, string | readonly string[]>> = {
  partner: ["partner", "agency"],
  group: "group",
  person: "person",
  document: "document",
  contact: "contact",
  clause: "clause",
  variant: "variant",
  chapter: "chapter",
  appendix: "appendix",
  annex: "annex",
  principle: "principle",
  value: "value",
  priority: "priority",
  review: "review",
  page: "page",
  newsItem: "news item",
  procedureArea: "area of the procedures",
};

/** Kinds of record as a noun phrase: "a partner or agency", "a partner, agency or group". */
export function describeKinds(targets: readonly RecordKind[]): string {
  const words = joinNames(
    targets.flatMap((target) => kindLabels[target]),
    "or",
  );
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** Collects the ids of all records, and finds those that are given twice. */
export function indexIds(files: readonly SourceFile[], atFault: ReadonlySet<string>, withRepeats: ReadonlySet<string>): IdIndex {
  // An id in a list is easier to change than the name of a file, so of the two it is the one reported.
  const records = files.flatMap((file) => recordsWithIdsIn(file));
  const all = [...records.filter(isWholeFile), ...records.filter((each) => !isWholeFile(each))];
  const byTarget = new Map<RecordKind, Map<string, IdentifiedRecord>>();
  for (const record of all) {
    const known = byTarget.get(record.target) ?? new Map<string, IdentifiedRecord>();
    if (!known.has(record.id)) known.set(record.id, record);
    byTarget.set(record.target, known);
  }
  const former = all.flatMap(formerIdsOf);
  const incomplete = new Set(files.flatMap((file) => unreadableKindsIn(file, atFault, withRepeats)));
  return {
    of: (target) => byTarget.get(target) ?? new Map(),
    nowOf: (target, formerId) => former.find((each) => each.record.target === target && each.id === formerId)?.record.id,
    isIncomplete: (target) => incomplete.has(target),
    holds: (kind, field) =>
      files.some((file) => file.kind === kind && (!isRecord(file.raw) || valueAt(file.raw, `/${field}`) !== undefined)),
    findings: [...findReservedIds(all), ...findRepeatedIds(all), ...findTakenFormerIds(former, all)],
  };
}

function recordsWithIdsIn(file: SourceFile): IdentifiedRecord[] {
  const { fileId, entryIds = {} } = fileKinds[file.kind];
  const whole = fileId === undefined ? [] : [{ id: file.id, target: fileId, file, pointer: "", record: file.raw }];
  const entries = Object.entries(entryIds).flatMap(([path, target]) =>
    fieldsAt(file.raw, `${path}/*`).flatMap(({ pointer, value }) => {
      const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : undefined;
      return typeof id === "string" ? [{ id, target, file, pointer, record: value }] : [];
    }),
  );
  return [...whole, ...entries];
}

/**
 * The kinds of record whose ids in a file could not be read. An id that is the file's name is always known. Where a hyphen
 * is missing before an entry of a list, its id stands for that of the entry before, which is then not known.
 */
function unreadableKindsIn(file: SourceFile, atFault: ReadonlySet<string>, withRepeats: ReadonlySet<string>): RecordKind[] {
  return Object.entries(fileKinds[file.kind].entryIds ?? {})
    .filter(
      ([path]) =>
        file.raw === undefined || withRepeats.has(file.file) || (atFault.has(file.file) && !areIdsKnown(file.raw, path)),
    )
    .map(([, target]) => target);
}

/** Whether there is a list at a path and each of its entries has an id; a list within a list may also be left out. */
function areIdsKnown(record: unknown, path: string): boolean {
  const lists = fieldsAt(record, path);
  const entries = fieldsAt(record, `${path}/*`);
  return (
    (path.includes("*") || lists.some(({ value }) => Array.isArray(value))) &&
    entries.every(({ value }) => typeof valueAt(value, "/id") === "string")
  );
}

function isWholeFile({ pointer }: IdentifiedRecord): boolean {
  return pointer === "";
}

function findReservedIds(all: readonly IdentifiedRecord[]): Finding[] {
  const fault: Fault = {
    rule: "reserved-id",
    message: `${quote(unknown)} cannot be an id: where an id is asked for it says that nobody knows.`,
    help: "Give it another id.",
  };
  return all.filter(({ id }) => id === unknown).map((record) => findingAt(record.file, fault, idPointerOf(record)));
}

function findRepeatedIds(all: readonly IdentifiedRecord[]): Finding[] {
  const earlier = new Map<string, IdentifiedRecord[]>();
  return all.flatMap((record) => {
    const same = earlier.get(record.id) ?? [];
    const findings = findRepeatedId(record, same);
    earlier.set(record.id, [...same, record]);
    return findings;
  });
}

function findRepeatedId(record: IdentifiedRecord, earlier: readonly IdentifiedRecord[]): Finding[] {
  const first = earlier.find((other) => other.id === record.id && mustHaveDifferentIds(record, other));
  if (first === undefined) return [];
  const what =
    first.target === record.target ? "is given twice; the first is" : `is already that of ${describeKinds([first.target])},`;
  const fault: Fault = {
    rule: "duplicate-id",
    message: `The id ${quote(record.id)} ${what} at ${describePlace(first)}.`,
    help: "Give one of the two another id.",
  };
  const pointer = idPointerOf(record);
  return [findingAt(record.file, fault, pointer)];
}

/** An id that a record had before, and where the record says so. */
interface FormerId {
  readonly id: string;
  readonly record: IdentifiedRecord;
  readonly pointer: string;
}

function formerIdsOf(record: IdentifiedRecord): FormerId[] {
  return fieldsAt(record.record, "formerIds/*").flatMap(({ pointer, value }) =>
    typeof value === "string" ? [{ id: value, record, pointer: `${record.pointer}${pointer}` }] : [],
  );
}

/** Finds former ids that are the id of a record, or the former id of another one. */
function findTakenFormerIds(former: readonly FormerId[], all: readonly IdentifiedRecord[]): Finding[] {
  return former.flatMap(({ id, record, pointer }, index) => {
    const isNear = (other: IdentifiedRecord) => other === record || mustHaveDifferentIds(record, other);
    const living = all.find((other) => other.id === id && isNear(other));
    const earlier = former.slice(0, index).find((other) => other.id === id && other.record !== record && isNear(other.record));
    const taken = living ?? earlier?.record;
    if (taken === undefined) return [];
    const fault: Fault = {
      rule: "former-id",
      message: `${quote(id)} is ${living === undefined ? "a former" : "the"} id of ${describeOne(taken, record)}, so its address leads there.`,
      help: "Take it out of these former ids, or give the other record another id.",
    };
    return [findingAt(record.file, fault, pointer)];
  });
}

function describeOne(taken: IdentifiedRecord, record: IdentifiedRecord): string {
  return taken === record ? "this very record" : `${describeKinds([taken.target])} at ${describePlace(taken)}`;
}

function mustHaveDifferentIds(a: IdentifiedRecord, b: IdentifiedRecord): boolean {
  if (a.target === b.target)
    return !kindsUniqueInList.has(a.target) || (a.file === b.file && parentOf(a.pointer) === parentOf(b.pointer));
  return sharedIdKinds.some((targets) => targets.includes(a.target) && targets.includes(b.target));
}

function describePlace(record: IdentifiedRecord): string {
  if (isWholeFile(record)) return record.file.file;
  const { line, column } = placeInText(record.file, idPointerOf(record));
  return `${record.file.file}:${line}:${column}`;
}

function idPointerOf({ pointer }: IdentifiedRecord): string {
  return pointer === "" ? "" : `${pointer}/id`;
}
