import type { Finding } from "../../model/finding.ts";
import { joinNames } from "../../model/phrases.ts";
import { parentOf, valueAt } from "../../model/pointer.ts";
import type { RecordKind } from "../../model/record-kind.ts";
import { type Fault, quote } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import { fileKinds, type KindName } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { placeInText } from "../source/source-text.ts";

/** A record that an id names, sound or not, and where it stands. */
export interface IdentifiedRecord {
  readonly id: string;
  readonly target: RecordKind;
  readonly file: SourceFile;
  /** The pointer of the record. */
  readonly pointer: string;
  readonly record: unknown;
}

/** Every id of a data folder and what it names. */
export interface IdIndex {
  readonly of: (target: RecordKind) => ReadonlyMap<string, IdentifiedRecord>;
  /** Whether some file that holds records of this kind could not be read, so that an unknown id is no one's fault. */
  readonly isIncomplete: (target: RecordKind) => boolean;
  /** Whether a file of this kind holds a field, or may: it could not be read. */
  readonly holds: (kind: KindName, field: string) => boolean;
  readonly findings: readonly Finding[];
}

/** Kinds that share one set of ids, because a reference or a web address must tell their records apart. */
const sharedIdKinds: readonly (readonly RecordKind[])[] = [
  ["partner", "group", "person"],
  ["chapter", "appendix"],
  ["group", "review"],
];

/** Kinds whose ids need only differ within the list that they stand in. */
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

/** Kinds in a sentence: "a partner or agency", "a partner, agency or group". */
export function describeKinds(targets: readonly RecordKind[]): string {
  const words = joinNames(
    targets.flatMap((target) => kindLabels[target]),
    "or",
  );
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** Gathers the ids of all records and finds those that are given twice. */
export function indexIds(files: readonly SourceFile[], atFault: ReadonlySet<string>): IdIndex {
  // The name of a file is settled sooner than an id in a list, so of two the latter is the one to change.
  const named = files.flatMap((file) => recordsWithIdsIn(file));
  const all = [...named.filter(isWholeFile), ...named.filter((each) => !isWholeFile(each))];
  const byTarget = new Map<RecordKind, Map<string, IdentifiedRecord>>();
  for (const named of all) {
    const known = byTarget.get(named.target) ?? new Map<string, IdentifiedRecord>();
    if (!known.has(named.id)) known.set(named.id, named);
    byTarget.set(named.target, known);
  }
  const unread = new Set(files.flatMap((file) => unreadableKindsIn(file, atFault)));
  return {
    of: (target) => byTarget.get(target) ?? new Map(),
    isIncomplete: (target) => unread.has(target),
    holds: (kind, field) =>
      files.some((file) => file.kind === kind && (file.raw === undefined || valueAt(file.raw, `/${field}`) !== undefined)),
    findings: findRepeatedIds(all),
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

/** The kinds of record whose ids could not be read in a file. A file whose name is an id still has that. */
function unreadableKindsIn(file: SourceFile, atFault: ReadonlySet<string>): RecordKind[] {
  return Object.entries(fileKinds[file.kind].entryIds ?? {})
    .filter(([path]) => file.raw === undefined || (atFault.has(file.file) && !path.includes("*") && !hasList(file.raw, path)))
    .map(([, target]) => target);
}

function hasList(record: unknown, path: string): boolean {
  return fieldsAt(record, path).some(({ value }) => Array.isArray(value));
}

function isWholeFile({ pointer }: IdentifiedRecord): boolean {
  return pointer === "";
}

function findRepeatedIds(all: readonly IdentifiedRecord[]): Finding[] {
  const earlier = new Map<string, IdentifiedRecord[]>();
  return all.flatMap((named) => {
    const same = earlier.get(named.id) ?? [];
    const findings = findRepeatedId(named, same);
    earlier.set(named.id, [...same, named]);
    return findings;
  });
}

function findRepeatedId(named: IdentifiedRecord, earlier: readonly IdentifiedRecord[]): Finding[] {
  const first = earlier.find((other) => other.id === named.id && mustHaveDifferentIds(named, other));
  if (first === undefined) return [];
  const what =
    first.target === named.target ? "is given twice; the first is" : `is already that of ${describeKinds([first.target])},`;
  const fault: Fault = {
    rule: "duplicate-id",
    message: `The id ${quote(named.id)} ${what} at ${describePlace(first)}.`,
    help: "Give one of the two another id.",
  };
  const pointer = idPointerOf(named);
  return [findingAt(named.file, fault, pointer)];
}

function mustHaveDifferentIds(a: IdentifiedRecord, b: IdentifiedRecord): boolean {
  if (a.target === b.target)
    return !kindsUniqueInList.has(a.target) || (a.file === b.file && parentOf(a.pointer) === parentOf(b.pointer));
  return sharedIdKinds.some((targets) => targets.includes(a.target) && targets.includes(b.target));
}

function describePlace(named: IdentifiedRecord): string {
  if (isWholeFile(named)) return named.file.file;
  const { line, column } = placeInText(named.file, idPointerOf(named));
  return `${named.file.file}:${line}:${column}`;
}

function idPointerOf({ pointer }: IdentifiedRecord): string {
  return pointer === "" ? "" : `${pointer}/id`;
}
