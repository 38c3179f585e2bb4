import type { Finding } from "../../model/finding.ts";
import { quoted } from "../fault.ts";
import { fileKinds, type KindName, type Target } from "../kinds.ts";
import { parentOf, valueAt } from "../pointer.ts";
import { finding, type SourceFile } from "../read.ts";
import { fieldsAt } from "./fields.ts";

/** A record that an id names, sound or not, and where it stands. */
export interface Named {
  readonly id: string;
  readonly target: Target;
  readonly file: SourceFile;
  /** The pointer of the record. */
  readonly pointer: string;
  readonly record: unknown;
}

/** Every id of a data folder and what it names. */
export interface Names {
  readonly of: (target: Target) => ReadonlyMap<string, Named>;
  /** Whether some file that holds records of this kind could not be read, so that an unknown id is no one's fault. */
  readonly isIncomplete: (target: Target) => boolean;
  /** Whether a file of this kind holds a field, or may: it could not be read. */
  readonly holds: (kind: KindName, field: string) => boolean;
  readonly findings: readonly Finding[];
}

/** Kinds that share one set of ids, because a reference or a web address must tell their records apart. */
const shared: readonly (readonly Target[])[] = [
  ["partner", "group", "person"],
  ["chapter", "appendix"],
  ["group", "review"],
];

/** Kinds whose ids need only differ within the list that they stand in. */
const local: ReadonlySet<Target> = new Set(["variant", "annex"]);

export const targetWords: Readonly<Record<Target, string>> = {
  partner: "partner or agency",
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

/** Gathers the ids of all records and finds those that are given twice. */
export function gatherNames(files: readonly SourceFile[]): Names {
  const all = files.flatMap((file) => namedIn(file));
  const byTarget = new Map<Target, Map<string, Named>>();
  for (const named of all) {
    const known = byTarget.get(named.target) ?? new Map<string, Named>();
    if (!known.has(named.id)) known.set(named.id, named);
    byTarget.set(named.target, known);
  }
  const unread = new Set(files.filter(({ raw }) => raw === undefined).flatMap(({ kind }) => targetsOf(kind)));
  return {
    of: (target) => byTarget.get(target) ?? new Map(),
    isIncomplete: (target) => unread.has(target),
    holds: (kind, field) =>
      files.some((file) => file.kind === kind && (file.raw === undefined || valueAt(file.raw, `/${field}`) !== undefined)),
    findings: repeatedIds(all),
  };
}

function namedIn(file: SourceFile): Named[] {
  const { named, names = {} } = fileKinds[file.kind];
  const whole = named === undefined ? [] : [{ id: file.id, target: named, file, pointer: "", record: file.raw }];
  const entries = Object.entries(names).flatMap(([path, target]) =>
    fieldsAt(file.raw, `${path}/*`).flatMap(({ pointer, value }) => {
      const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : undefined;
      return typeof id === "string" ? [{ id, target, file, pointer, record: value }] : [];
    }),
  );
  return [...whole, ...entries];
}

/** The kinds of record whose ids stand within a file; a file that carries one id in its name still has it. */
function targetsOf(kind: KindName): Target[] {
  return Object.values(fileKinds[kind].names ?? {});
}

function repeatedIds(all: readonly Named[]): Finding[] {
  const earlier = new Map<string, Named[]>();
  return all.flatMap((named) => {
    const same = earlier.get(named.id) ?? [];
    const findings = twice(named, same);
    earlier.set(named.id, [...same, named]);
    return findings;
  });
}

function twice(named: Named, earlier: readonly Named[]): Finding[] {
  const first = earlier.find((other) => other.id === named.id && mustDiffer(named, other));
  if (first === undefined) return [];
  const same = first.target === named.target;
  const what = same ? "" : ` It is already the id of a ${targetWords[first.target]}.`;
  const fault = {
    rule: "duplicate-id",
    message: `The id ${quoted(named.id)} is given twice; the first is at ${placeOf(first)}.${what}`,
    help: named.pointer === "" ? "Rename this file, or give the other another id." : "Give one of the two another id.",
  };
  const pointer = idPointer(named);
  return [finding(named.file.file, fault, named.file.lineColumn(pointer), pointer)];
}

function mustDiffer(a: Named, b: Named): boolean {
  if (a.target === b.target) return !local.has(a.target) || (a.file === b.file && parentOf(a.pointer) === parentOf(b.pointer));
  return shared.some((targets) => targets.includes(a.target) && targets.includes(b.target));
}

function placeOf(named: Named): string {
  const { line, column } = named.file.lineColumn(idPointer(named));
  return `${named.file.file}:${line}:${column}`;
}

function idPointer({ pointer }: Named): string {
  return pointer === "" ? "" : `${pointer}/id`;
}
