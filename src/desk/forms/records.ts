import { fieldsAt, isRecord } from "../../load/fields.ts";
import { fileKinds } from "../../load/file-kinds.ts";
import type { RecordKind } from "../../model/record-kind.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";

/** A record that an id can name, as it is searched for. */
export interface NamedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly name: string;
  /** What tells it from others of its name: the post and the organisation of a person, a short name. */
  readonly detail?: string | undefined;
  readonly place: RecordPlace;
}

/** The records of some kinds that the data have, valid or not, sorted by name; those of people who are not published are among them. */
export function recordsOf(data: DeskData, kinds: readonly RecordKind[]): readonly NamedRecord[] {
  const found = kinds.flatMap((kind) => [...recordsById(data, kind).values()]);
  return found.sort((one, other) => one.name.localeCompare(other.name, "en") || (one.id < other.id ? -1 : 1));
}

/** The record that an id names, of the first of some kinds that has it. */
export function recordNamed(data: DeskData, kinds: readonly RecordKind[], id: string): NamedRecord | undefined {
  return kinds.map((kind) => recordsById(data, kind).get(id)).find((record) => record !== undefined);
}

/** The records in whose name, detail or id every word typed begins a word; those whose name begins so come first. */
export function findRecords(records: readonly NamedRecord[], typed: string): readonly NamedRecord[] {
  const sought = wordsOf(typed);
  const fitting = records.filter(({ id, name, detail = "" }) => {
    const words = wordsOf(`${name} ${detail} ${id}`);
    return sought.every((each) => words.some((word) => word.startsWith(each)));
  });
  const isFirst = ({ name }: NamedRecord) => wordsOf(name).join(" ").startsWith(sought.join(" "));
  return [...fitting.filter(isFirst), ...fitting.filter((record) => !isFirst(record))];
}

function wordsOf(text: string): string[] {
  const folded = text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

const known = new WeakMap<DeskData, Map<RecordKind, ReadonlyMap<string, NamedRecord>>>();

/** The records of a kind by their ids, which are gathered once. */
function recordsById(data: DeskData, kind: RecordKind): ReadonlyMap<string, NamedRecord> {
  const ofData = known.get(data) ?? new Map<RecordKind, ReadonlyMap<string, NamedRecord>>();
  known.set(data, ofData);
  const records = ofData.get(kind) ?? new Map(gathered(data, kind).map((record) => [record.id, record]));
  ofData.set(kind, records);
  return records;
}

function gathered(data: DeskData, kind: RecordKind): NamedRecord[] {
  return [...data.files.values()].flatMap((file) => {
    const { fileId, entryIds = {} } = fileKinds[file.kind];
    const whole = fileId === kind ? [toRecord(data, kind, { kind: file.kind, id: file.id, pointer: "" }, file.id, file.raw)] : [];
    const paths = Object.entries(entryIds).filter(([, of]) => of === kind);
    const entries = paths.flatMap(([path]) =>
      fieldsAt(file.raw, `${path}/*`).flatMap(({ pointer, value }) => {
        const id = isRecord(value) ? value.id : undefined;
        return typeof id === "string" ? [toRecord(data, kind, { kind: file.kind, id: file.id, pointer }, id, value)] : [];
      }),
    );
    return [...whole, ...entries];
  });
}

function toRecord(data: DeskData, kind: RecordKind, place: RecordPlace, id: string, value: unknown): NamedRecord {
  const { name, title, post, text } = (isRecord(value) ? value : {}) as Readonly<Record<string, unknown>>;
  const named = [name, title, post, text].find((each) => typeof each === "string") ?? id;
  return { id, kind, name: String(named).trim(), detail: detailOf(data, kind, value, named), place };
}

function detailOf(data: DeskData, kind: RecordKind, value: unknown, named: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { post, partner, shortName, shortTitle } = value;
  const organisation =
    kind === "person" && typeof partner === "string" ? recordNamed(data, ["partner"], partner)?.name : undefined;
  const parts = kind === "person" ? [post, organisation] : [shortName ?? shortTitle];
  const said = parts.filter((part) => typeof part === "string" && part !== named);
  return said.length === 0 ? undefined : said.join(", ");
}
