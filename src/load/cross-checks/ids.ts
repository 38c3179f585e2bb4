import type { Finding } from "../../model/finding.ts";
import { joinNames } from "../../model/phrases.ts";
import { parentOf, valueAt } from "../../model/pointer.ts";
import type { RecordKind } from "../../model/record-kind.ts";
import { type Fault, quoted } from "../fault.ts";
import { fieldsAt } from "../fields.ts";
import { fileKinds, type KindName } from "../file-kinds.ts";
import type { SourceFile } from "../files/read.ts";
import { findingAt } from "../finding.ts";
import { placeInText } from "../source/source-text.ts";

/** A record that an id names, sound or not, and where it stands. */
export interface Identified {
  readonly id: string;
  readonly target: RecordKind;
  readonly file: SourceFile;
  /** The pointer of the record. */
  readonly pointer: string;
  readonly record: unknown;
}

/** Every id of a data folder and what it names. */
export interface IdIndex {
  readonly of: (target: RecordKind) => ReadonlyMap<string, Identified>;
  /** Whether some file that holds records of this kind could not be read, so that an unknown id is no one's fault. */
  readonly isIncomplete: (target: RecordKind) => boolean;
  /** Whether a file of this kind holds a field, or may: it could not be read. */
  readonly holds: (kind: KindName, field: string) => boolean;
  readonly findings: readonly Finding[];
}

/** Kinds that share one set of ids, because a reference or a web address must tell their records apart. */
const shared: readonly (readonly RecordKind[])[] = [
  ["partner", "group", "person"],
  ["chapter", "appendix"],
  ["group", "review"],
];

/** Kinds whose ids need only differ within the list that they stand in. */
const local: ReadonlySet<RecordKind> = new Set(["variant", "annex"]);

const targetWords: Readonly<Record<RecordKind, string | readonly string[]>> = {
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
export function aTarget(targets: readonly RecordKind[]): string {
  const words = joinNames(
    targets.flatMap((target) => targetWords[target]),
    "or",
  );
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
}

/** Gathers the ids of all records and finds those that are given twice. */
export function indexIds(files: readonly SourceFile[], atFault: ReadonlySet<string>): IdIndex {
  // The name of a file is settled sooner than an id in a list, so of two the latter is the one to change.
  const named = files.flatMap((file) => namedIn(file));
  const all = [...named.filter(isWholeFile), ...named.filter((each) => !isWholeFile(each))];
  const byTarget = new Map<RecordKind, Map<string, Identified>>();
  for (const named of all) {
    const known = byTarget.get(named.target) ?? new Map<string, Identified>();
    if (!known.has(named.id)) known.set(named.id, named);
    byTarget.set(named.target, known);
  }
  const unread = new Set(files.flatMap((file) => targetsUnread(file, atFault)));
  return {
    of: (target) => byTarget.get(target) ?? new Map(),
    isIncomplete: (target) => unread.has(target),
    holds: (kind, field) =>
      files.some((file) => file.kind === kind && (file.raw === undefined || valueAt(file.raw, `/${field}`) !== undefined)),
    findings: repeatedIds(all),
  };
}

function namedIn(file: SourceFile): Identified[] {
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
function targetsUnread(file: SourceFile, atFault: ReadonlySet<string>): RecordKind[] {
  return Object.entries(fileKinds[file.kind].entryIds ?? {})
    .filter(([path]) => file.raw === undefined || (atFault.has(file.file) && !path.includes("*") && !hasList(file.raw, path)))
    .map(([, target]) => target);
}

function hasList(record: unknown, path: string): boolean {
  return fieldsAt(record, path).some(({ value }) => Array.isArray(value));
}

function isWholeFile({ pointer }: Identified): boolean {
  return pointer === "";
}

function repeatedIds(all: readonly Identified[]): Finding[] {
  const earlier = new Map<string, Identified[]>();
  return all.flatMap((named) => {
    const same = earlier.get(named.id) ?? [];
    const findings = twice(named, same);
    earlier.set(named.id, [...same, named]);
    return findings;
  });
}

function twice(named: Identified, earlier: readonly Identified[]): Finding[] {
  const first = earlier.find((other) => other.id === named.id && mustDiffer(named, other));
  if (first === undefined) return [];
  const what = first.target === named.target ? "is given twice; the first is" : `is already that of ${aTarget([first.target])},`;
  const fault: Fault = {
    rule: "duplicate-id",
    message: `The id ${quoted(named.id)} ${what} at ${placeOf(first)}.`,
    help: "Give one of the two another id.",
  };
  const pointer = idPointer(named);
  return [findingAt(named.file, fault, pointer)];
}

function mustDiffer(a: Identified, b: Identified): boolean {
  if (a.target === b.target) return !local.has(a.target) || (a.file === b.file && parentOf(a.pointer) === parentOf(b.pointer));
  return shared.some((targets) => targets.includes(a.target) && targets.includes(b.target));
}

function placeOf(named: Identified): string {
  if (isWholeFile(named)) return named.file.file;
  const { line, column } = placeInText(named.file, idPointer(named));
  return `${named.file.file}:${line}:${column}`;
}

function idPointer({ pointer }: Identified): string {
  return pointer === "" ? "" : `${pointer}/id`;
}
