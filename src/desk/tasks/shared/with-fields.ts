import { schemaAt } from "../../../load/schema/schemas.ts";
import { stepsOf } from "../../../model/places/pointer.ts";
import type { FileRecord } from "../../data/drafts.ts";

/**
 * A record with some of its fields changed. A new one comes after the nearest of those that stand before it in the schema, as
 * whoever types it by the schema would put it.
 * @param pointer of the record in a file of that schema
 * @param fields what they are to say; undefined takes one away
 */
export function withFields(schema: string, pointer: string, record: FileRecord, fields: FileRecord): FileRecord {
  const order = Object.keys(schemaAt(schema, stepsOf(pointer))?.properties ?? {});
  const keys = Object.keys(record);
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || keys.includes(key)) continue;
    const before = order.slice(0, order.indexOf(key)).findLast((each) => keys.includes(each));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  const changed: FileRecord = { ...record, ...fields };
  return withoutEmpty(Object.fromEntries(keys.map((key) => [key, changed[key]])));
}

/** A list with something added at its end; a list of it alone where there was none. */
export function withEntry(list: unknown, entry: unknown): unknown[] {
  return [...(Array.isArray(list) ? list : []), entry];
}

/** A record without the fields that have no value. */
export function withoutEmpty(record: FileRecord): FileRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
