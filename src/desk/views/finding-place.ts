import { kindOf } from "../../load/files/find.ts";
import type { Source } from "../../model/base.ts";
import type { Finding } from "../../model/finding.ts";
import { pointerOfPath } from "../../model/places/pointer.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";

/** The place in the data that a finding is at; undefined where that is no file of records. */
export function placeOfFinding(data: Pick<DeskData, "folder">, { file, path }: Finding): RecordPlace | undefined {
  return placeOfFile(data, { file, pointer: pointerOfPath(path) });
}

/** The place in the data of something of the model; undefined where that is no file of records. */
export function placeOfFile({ folder }: Pick<DeskData, "folder">, { file, pointer }: Source): RecordPlace | undefined {
  const found = file.startsWith(`${folder}/`) ? kindOf(file.slice(folder.length + 1)) : undefined;
  return found && { ...found, pointer };
}
