import { isRecord } from "../../load/fields.ts";
import { heldFields } from "../../load/held-fields.ts";
import { officeFields, tellingFields } from "../../load/snapshot/without-unpublished.ts";
import { parentOf, stepsOf } from "../../model/places/pointer.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { valueAtPlace } from "./place.ts";
import { recordNamed } from "./records.ts";
import { kindsNamedAt } from "./schema/field-paths.ts";
import { withLists } from "./schema/located.ts";

/** The kinds of file of which nothing is published. */
const officeKinds: readonly string[] = ["accepted", "proofreading", "desk"];

/** What the record of a person who is not published still tells: it belongs to the office that the person holds. */
const ofTheOffice = ["post", "partner", "publish"];

/**
 * Whether the value at a place does not go out, as src/load/snapshot/without-unpublished.ts takes it out: what is kept for the
 * office alone, who somebody is that is not published, reasons, and minutes unless they are told.
 */
export function isUnpublished(data: DeskData, place: RecordPlace): boolean {
  const pointer = withLists(place.kind, place.pointer);
  const steps = stepsOf(pointer);
  const field = steps.at(-1) ?? "";
  if (officeKinds.includes(place.kind) || steps.includes("assumed") || (place.kind === "groups" && steps[0] === "none"))
    return true;
  if ((["minute", heldMinute] as readonly string[]).includes(field)) return !tellsMinutes(data);
  if (place.kind === "people" && steps[0] === "people") return isOfPersonAlone(data, { ...place, pointer }, steps);
  return tellsOfUnpublished(data, { ...place, pointer }, field);
}

const heldMinute = Object.entries(heldFields).find(([, inList]) => inList === "minute")?.[0] ?? "";

function tellsMinutes(data: DeskData): boolean {
  return valueAtPlace(data, { kind: "arrangements", id: "", pointer: "/reviewPolicy/publishMinutes" }) === true;
}

function isOfPersonAlone(data: DeskData, place: RecordPlace, [, index, field = ""]: readonly string[]): boolean {
  if (index === undefined) return false;
  if (officeFields.includes(field)) return true;
  return (
    field !== "" && !ofTheOffice.includes(field) && !isPublished(valueAtPlace(data, { ...place, pointer: `/people/${index}` }))
  );
}

/** Whether a value names somebody who is not published, or stands beside the name and tells who it is. */
function tellsOfUnpublished(data: DeskData, place: RecordPlace, field: string): boolean {
  const isName = kindsNamedAt(place.kind, place.pointer)?.includes("person") === true;
  const holder = valueAtPlace(data, { ...place, pointer: parentOf(place.pointer) });
  const isBeside = tellingFields.includes(field) && isRecord(holder) && !stepsOf(place.pointer).includes("rotation");
  const id = isName ? valueAtPlace(data, place) : isBeside ? holder.person : undefined;
  const person = typeof id === "string" ? recordNamed(data, ["person"], id) : undefined;
  return person !== undefined && !isPublished(valueAtPlace(data, person.place));
}

function isPublished(person: unknown): boolean {
  return isRecord(person) && person.publish === true;
}
