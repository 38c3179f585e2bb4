import { schemaAt } from "../../load/schema/schemas.ts";
import { addDays, earliest, partialDate, toIsoDate } from "../../model/dates.ts";
import type { CalendarDate, PartialDate } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import type { FileRecord } from "../data/drafts.ts";

/** The fields of a record in the order of its schema, such as `seats/0` below `memberships/0` of a group; 0 is any entry. */
export function orderOf(schema: string, path: string): readonly string[] {
  return Object.keys(schemaAt(schema, path === "" ? [] : path.split("/"))?.properties ?? {});
}

/** A record with another value of a field; a new field comes after those that precede it in the order. */
export function withField(record: FileRecord, order: readonly string[], field: string, value: unknown): FileRecord {
  const keys = Object.keys(record);
  if (keys.includes(field)) return { ...record, [field]: value };
  const before = order.slice(0, order.indexOf(field));
  const at = keys.findLastIndex((key) => before.includes(key)) + 1;
  const entries = Object.entries(record);
  return Object.fromEntries([...entries.slice(0, at), [field, value], ...entries.slice(at)]);
}

/** A record without what is undefined. */
export function stated(record: FileRecord): FileRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The entries of a list of records; none where it is no list. */
export function entriesOf(value: unknown): readonly FileRecord[] {
  return Array.isArray(value) ? value : [];
}

/** A date as YAML reads it: a year alone is a number. */
export function toYaml(date: PartialDate): string | number {
  return date.precision === "year" ? Number(toIsoDate(date)) : toIsoDate(date);
}

/** The first day after a last day, month or year, as precisely as that is known. */
export function firstAfter({ date, precision }: PartialDate): PartialDate {
  const next = addDays(date, 1);
  return partialDate(toIsoDate({ date: next, precision })) as PartialDate;
}

/** Whether an entry with `from` and `until` begins after a day; and whether it has ended by it. */
export function timeOfEntry({ from, until }: FileRecord, day: CalendarDate): "over" | "now" | "ahead" {
  const first = from === undefined ? undefined : partialDate(String(from));
  const last = until === undefined ? undefined : partialDate(String(until));
  if (first !== undefined && earliest(first) > day) return "ahead";
  return last !== undefined && last.date <= day ? "over" : "now";
}

/** An id for a record that has none yet, made of its name, which no other has. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const plain = name.normalize("NFKD").replace(/[\u0300-\u036f'’]/g, "");
  const id =
    plain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 70) || "record";
  const isFree = (each: string) => !taken.has(each) && each !== unknown;
  for (let number = 2, each = id; ; each = `${id}-${number++}`) if (isFree(each)) return each;
}
