import { fieldsAt, isRecord } from "../../../load/fields.ts";
import { fileKinds, type KindName } from "../../../load/file-kinds.ts";
import { parentOf, stepsOf, valueAt } from "../../../model/places/pointer.ts";
import type { RecordKind } from "../../../model/record-kind.ts";
import { unknown } from "../../../model/unknown.ts";
import { toSlug } from "../../../text/markdown.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { FileRecord } from "../../data/drafts.ts";

/** A record of the data as it was typed, valid or not, and where it is. */
export interface Found {
  readonly kind: KindName;
  readonly path: string;
  /** Its JSON Pointer within the file. */
  readonly pointer: string;
  readonly id: string;
  readonly record: FileRecord;
}

/** Every record of some kinds, of every time. */
export function recordsOf(data: DeskData, kinds: readonly RecordKind[]): Found[] {
  return [...data.files.values()].flatMap(({ kind, id, path, raw }) => {
    const { fileId, entryIds = {} } = fileKinds[kind];
    const whole =
      fileId !== undefined && kinds.includes(fileId) && isRecord(raw) ? [{ kind, path, pointer: "", id, record: raw }] : [];
    const entries = Object.entries(entryIds)
      .filter(([, each]) => kinds.includes(each))
      .flatMap(([list]) => fieldsAt(raw, `${list}/*`))
      .flatMap(({ pointer, value }) => (isRecord(value) ? [{ kind, path, pointer, id: String(value.id), record: value }] : []));
    return [...whole, ...entries];
  });
}

/** The record of some kinds with an id; undefined where there is none. */
export function recordWith(data: DeskData, kinds: readonly RecordKind[], id: string | undefined): Found | undefined {
  return id === undefined ? undefined : recordsOf(data, kinds).find((each) => each.id === id);
}

/** The name of a group or an organisation on the day, or else as it stands in its record; its id where it has neither. */
export function nameOf({ model }: DeskData, { id, record }: Pick<Found, "id" | "record">): string {
  return model?.index.group.get(id)?.name ?? model?.index.partner.get(id)?.name ?? String(record.name ?? id);
}

/** An id of a name that no record of some kinds has, nor has had: with a number behind it where that is needed. */
export function freeId(data: DeskData, kinds: readonly RecordKind[], name: string): string {
  const taken = takenIds(data, kinds);
  // Letters without their accents, which would part a word.
  const slug = toSlug(name.normalize("NFKD").replace(/\p{M}/gu, "")).slice(0, 70).replace(/-$/, "");
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The ids that records of some kinds have, or have had. */
export function takenIds(data: DeskData, kinds: readonly RecordKind[]): ReadonlySet<string> {
  const found = recordsOf(data, kinds);
  const former = found.flatMap(({ record }) => (Array.isArray(record.formerIds) ? record.formerIds.map(String) : []));
  return new Set([unknown, ...found.map(({ id }) => id), ...former]);
}

/** A record with something else at a pointer. The steps there exist. */
export function withValueAt(record: FileRecord, pointer: string, value: unknown): FileRecord {
  const copy = structuredClone(record);
  const holder = valueAt(copy, parentOf(pointer));
  const key = stepsOf(pointer).at(-1) ?? "";
  if (typeof holder !== "object" || holder === null) throw new Error(`There is nothing at ${pointer}.`);
  Reflect.set(holder, key, value);
  return copy;
}
