import { valueAt } from "../../model/places/pointer.ts";
import type { DeskData } from "../data/desk-data.ts";
import { type FileRecord, pathOf } from "../data/drafts.ts";
import { entriesOf } from "./records.ts";

/** The records of organisations. */
export function partnersIn({ files }: DeskData): readonly FileRecord[] {
  return entriesOf(valueAt(files.get(pathOf("partners"))?.raw, "/partners"));
}

/** The record of an organisation by its id. */
export function partnerIn(data: DeskData, id: string): FileRecord | undefined {
  return partnersIn(data).find((each) => each.id === id);
}
