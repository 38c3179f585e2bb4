import { schemaAt } from "../../../load/schema/schemas.ts";
import { stepsOf } from "../../../model/places/pointer.ts";
import type { FileRecord } from "../../data/drafts.ts";
import { withKey } from "../../forms/answers/keys-in-order.ts";

/**
 * A record with some of its fields changed. A new one comes behind those that stand before it in the schema, as whoever types
 * it by the schema would put it.
 * @param pointer of the record in a file of that schema, with 0 for any entry of a list
 * @param fields what they are to say; undefined takes one away
 */
export function withFields(schema: string, pointer: string, record: FileRecord, fields: FileRecord): FileRecord {
  const order = Object.keys(schemaAt(schema, stepsOf(pointer))?.properties ?? {});
  return Object.entries(fields).reduce((changed, [key, value]) => withKey(changed, key, value, order), record);
}

/** A list with something added at its end; a list of it alone where there was none. */
export function withEntry(list: unknown, entry: unknown): unknown[] {
  return [...(Array.isArray(list) ? list : []), entry];
}

/** A record without the fields that have no value. */
export function withoutEmpty(record: FileRecord): FileRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
