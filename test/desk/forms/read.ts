import { join } from "node:path";
import type { DeskData, RecordPlace } from "../../../src/desk/data/desk-data.ts";
import { toDeskData } from "../../../src/desk/data/read.ts";
import { type Form, isPart } from "../../../src/desk/forms/field.ts";
import { formAt } from "../../../src/desk/forms/form.ts";
import { valueAtPlace } from "../../../src/desk/forms/place.ts";
import type { KindName } from "../../../src/load/file-kinds.ts";
import { pointerTo } from "../../../src/model/places/pointer.ts";
import { loadOn } from "../../load/load-on.ts";
import { day } from "../../model/made.ts";
import { project } from "../../sources.ts";

/** The data folders of the project, with a day for each. */
export const folders = {
  data: "2025-06-30",
  "test/fixtures/fenmarsh": "2025-02-03",
  "test/fixtures/example": "2025-06-30",
  "test/fixtures/calderwick": "2026-06-01",
  "test/fixtures/saltby": "2025-06-30",
  "test/fixtures/ashwell": "2026-06-01",
  "test/fixtures/brackwell": "2026-06-01",
  "test/fixtures/tarnside": "2026-05-01",
} as const;

/** A data folder of the project as the desk reads it. */
export async function deskData(name: keyof typeof folders): Promise<DeskData> {
  const folder = join(project, name);
  return toDeskData(folder, { ...(await loadOn(folder, folders[name])), day: day(folders[name]) });
}

/** The place of every value of every file, the files themselves among them. */
export function placesOf(data: DeskData): RecordPlace[] {
  return [...data.files.values()].flatMap(({ kind, id }) => placesBelow(data, { kind, id, pointer: "" }));
}

function placesBelow(data: DeskData, place: RecordPlace): RecordPlace[] {
  const value = valueAtPlace(data, place);
  const steps = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return [place, ...steps.flatMap((step) => placesBelow(data, { ...place, pointer: pointerTo(place.pointer, step) }))];
}

/** Every form of a kind of file; sections within sections are gone into once. */
export function formsOfKind(kind: KindName, pointer = ""): Form[] {
  const form = formAt({}, { kind, pointer });
  if (form === undefined || pointer.split("/sections/").length > 3) return [];
  const within = form.fields.filter(isPart).map((part) => pointer + part.pointer + (part.type === "sets" ? "/0" : ""));
  return [form, ...within.flatMap((each) => formsOfKind(kind, each))];
}
