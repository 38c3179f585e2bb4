import { isRecord } from "../../../load/fields.ts";
import type { KindName } from "../../../load/file-kinds.ts";
import { valueAt } from "../../../model/places/pointer.ts";
import type { RecordKind } from "../../../model/record-kind.ts";
import { unknown } from "../../../model/unknown.ts";
import { plainId } from "../../../text/plain-id.ts";
import type { DeskData, DeskFile, RecordPlace } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import { valueAtPlace } from "../../forms/place.ts";
import { recordNamed, recordsOf } from "../../forms/records.ts";

/** A record of the data as it was typed, valid or not, and where it is. */
export interface Found {
  readonly place: RecordPlace;
  /** The path of its file. */
  readonly path: string;
  readonly id: string;
  readonly record: FileRecord;
}

/** The record of some kinds with an id; undefined where there is none. */
export function recordWith(data: DeskData, kinds: readonly RecordKind[], id: string | undefined): Found | undefined {
  const named = id === undefined ? undefined : recordNamed(data, kinds, id);
  return named && foundAt(data, named.id, named.place);
}

/** Every record of some kinds, of every time, sorted by name. */
export function allRecords(data: DeskData, kinds: readonly RecordKind[]): Found[] {
  return recordsOf(data, kinds).flatMap(({ id, place }) => foundAt(data, id, place) ?? []);
}

function foundAt(data: DeskData, id: string, place: RecordPlace): Found | undefined {
  const record = valueAtPlace(data, place);
  return isRecord(record) ? { place, path: pathOf(place.kind, place.id), id, record } : undefined;
}

/** The name of a group or an organisation on the day, or else as it stands in its record; its id where it has neither. */
export function nameOf({ model }: DeskData, { id, record }: Pick<Found, "id" | "record">): string {
  return model?.index.group.get(id)?.name ?? model?.index.partner.get(id)?.name ?? String(record.name ?? id);
}

/** What a person is called: by name, or else by post. */
export function personName(person: FileRecord | undefined): string {
  return String(person?.name ?? person?.post ?? person?.id);
}

/** The records of people in their order. */
export function peopleIn(data: DeskData): readonly FileRecord[] {
  return entriesAt(data, "people", "/people");
}

/** The records of organisations in their order. */
export function partnersIn(data: DeskData): readonly FileRecord[] {
  return entriesAt(data, "partners", "/partners");
}

/** The files of groups that can be read. */
export function groupFiles({ files }: DeskData): readonly DeskFile[] {
  return [...files.values()].filter(({ kind, raw }) => kind === "groups" && isRecord(raw));
}

/** The entries of a list of a file of which there is one. */
export function entriesAt({ files }: DeskData, kind: KindName, pointer: string): readonly FileRecord[] {
  return entriesOf(valueAt(files.get(pathOf(kind))?.raw, pointer));
}

/** The entries of a list of records; none where it is no list. */
export function entriesOf(value: unknown): readonly FileRecord[] {
  return Array.isArray(value) ? value : [];
}

/** An id of a name that no record of some kinds has, nor has had. */
export function freeId(data: DeskData, kinds: readonly RecordKind[], name: string): string {
  return idNotIn(takenIds(data, kinds), name);
}

/** An id of a name that is not taken: with a number behind it where that is needed. */
export function idNotIn(taken: ReadonlySet<string>, name: string): string {
  const words = plainId(name) || "record";
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? words : `${words}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The ids that records of some kinds have, or have had. */
export function takenIds(data: DeskData, kinds: readonly RecordKind[]): ReadonlySet<string> {
  const found = allRecords(data, kinds);
  const former = found.flatMap(({ record }) => (Array.isArray(record.formerIds) ? record.formerIds.map(String) : []));
  return new Set([unknown, ...found.map(({ id }) => id), ...former]);
}
