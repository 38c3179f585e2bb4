import type { KindName } from "../../load/file-kinds.ts";
import type { RecordPlace } from "./desk-data.ts";

/** The lists whose entries are the records of their file, which has hardly anything else. */
export const listOf: Readonly<Partial<Record<KindName, string>>> = {
  partners: "/partners",
  people: "/people",
  documents: "/documents",
  clauses: "/clauses",
  signOffs: "/signOffs",
};

/** The record that a place is in: the entry of such a list, or else the file. */
export function recordAround({ kind, id, pointer }: RecordPlace): RecordPlace {
  const list = listOf[kind];
  const [entry = ""] = (list !== undefined && new RegExp(`^${list}/\\d+(?=/|$)`).exec(pointer)) || [];
  return { kind, id, pointer: entry };
}
