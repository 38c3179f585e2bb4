import type { CalendarDate, Model, Person } from "../../model/model.ts";
import { parentOf, stepsOf, valueAt } from "../../model/places/pointer.ts";
import { parseProse, replaceInProse } from "../../model/prose/prose-text.ts";
import { isInForce } from "../assemble/in-force.ts";
import { withoutGaps } from "../assemble/sources.ts";
import { type Field, fieldsAt, isRecord } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import { heldFields } from "../held-fields.ts";
import { bodyPointer } from "../prose.ts";
import type { People } from "../schema/records.gen.ts";
import type { RecordFile } from "../schema/validate.ts";

type Part = Record<string, unknown>;
type PersonRecord = People["people"][number];

/** The ids of those who are not published, and for each an id that tells nothing of them. */
type Numbers = ReadonlyMap<string, string>;

/** What stands for the name of somebody who is not published. It is shown nowhere, as they are not published. */
const nobody = "Not published";

/** What stands for the reason of an assumption, or of what a group is said not to have, which is for the office. */
export const noReason = "No document states it.";

/** The fields of people that are for the office alone, whoever it is. */
export const officeFields = ["email", "phone", "note"];

/** The fields beside the id of somebody unpublished that tell who it is. */
export const tellingFields = ["from", "until", "signature", "description"];

/**
 * Takes out of records, which it changes, what is not to be published: who somebody is that is not published, whose id
 * becomes a number; the details of people that are for the office; who reviewed and where it is minuted, where that is not
 * told; and the reasons of assumptions
 * and of what groups do not have.
 * @param model the model of the day, which has the reviews as they are told
 * @returns the files; of Markdown files the bodies are new
 */
export function removeUnpublished(files: readonly RecordFile[], model: Model, day: CalendarDate): RecordFile[] {
  const numbers = numberUnpublished(files);
  const told = new Map(model.reviews.flatMap(({ held }) => held.map((each) => [each.file + each.pointer, each] as const)));
  const approved = [...model.signOffs, ...model.editions.flatMap(({ approvals }) => approvals)];
  const toldOfApproval = new Map(approved.map((each) => [each.file + each.pointer, each]));
  for (const { kind, file, record } of files) {
    for (const [path, kinds] of Object.entries(fileKinds[kind].idFields ?? {})) {
      if (kinds.includes("person")) for (const { pointer } of fieldsAt(record, path)) hidePerson(record, pointer, numbers, day);
    }
    if (kind === "people") hideDetails(record as People, numbers, new Map(model.people.map((person) => [person.id, person])));
    for (const review of reviewsIn(record)) {
      const { by, minute } = told.get(file + review.pointer) ?? {};
      const isInList = review.pointer.includes("/held/");
      setField(review.value, isInList ? "by" : reviewedBy, by?.name);
      setField(review.value, isInList ? "minute" : minuteRef, minute?.ref);
    }
    const revisions = new Map(model.arrangements.revisions.map((each) => [each.pointer, each]));
    if (kind === "arrangements")
      for (const { pointer, value } of fieldsAt(record, "revisions/*")) setField(value, "by", revisions.get(pointer)?.by);
    for (const { pointer, value } of [...fieldsAt(record, "approvals/*"), ...fieldsAt(record, "signOffs/*")]) {
      const { person, minute } = toldOfApproval.get(file + pointer) ?? {};
      if (kind === "editions") setField(value, "person", typeof person === "string" ? person : undefined);
      setField(value, "minute", minute);
    }
    hideReasons(record);
  }
  return files.map((file) => hideInProse(file, numbers));
}

const { by: reviewedBy, minute: minuteRef } = Object.fromEntries(
  Object.entries(heldFields).map(([inBlock, inList]) => [inList, inBlock]),
) as Record<"by" | "minute", string>;

function numberUnpublished(files: readonly RecordFile[]): Numbers {
  const people = files.flatMap(({ kind, record }) => (kind === "people" ? withoutGaps((record as People).people) : []));
  // An id that only somebody unpublished has is free: so the people of a snapshot keep their numbers in the next.
  const taken = new Set(people.filter(({ publish }) => publish === true).map(({ id }) => id));
  const free = Array.from({ length: people.length * 2 }, (_, index) => `person-${index + 1}`).filter((id) => !taken.has(id));
  const unpublished = people.filter(({ publish }) => publish !== true);
  return new Map(unpublished.map(({ id }, index) => [id, free[index] ?? ""]));
}

/** An entry with times that is not in force on the day is taken out: without its times it would be in force on every day. */
function hidePerson(record: unknown, pointer: string, numbers: Numbers, day: CalendarDate): void {
  const number = numbers.get(String(valueAt(record, pointer)));
  if (number === undefined) return;
  setAt(record, pointer, number);
  const holder = valueAt(record, parentOf(pointer));
  // The periods of a rotation are those of the office.
  if (!isRecord(holder) || stepsOf(pointer).includes("rotation")) return;
  if (isInForce(holder, day)) for (const field of tellingFields) delete (holder as Part)[field];
  else setAt(record, parentOf(pointer), undefined);
}

/** Of somebody unpublished the post of the day stays, which belongs to the office. */
function hideDetails({ people }: People, numbers: Numbers, posts: ReadonlyMap<string, Person>): void {
  for (const [index, person] of people.entries()) {
    if (person === undefined) continue;
    const number = numbers.get(person.id);
    if (number === undefined) for (const field of officeFields) delete (person as unknown as Part)[field];
    else people[index] = { id: number, ...(person.name !== undefined && { name: nobody }), ...postOf(posts.get(person.id)) };
  }
}

function postOf(person: Person | undefined): Pick<PersonRecord, "post" | "partner"> {
  const { post, partner } = person ?? {};
  return { ...(post !== undefined && { post }), ...(partner !== undefined && { partner: partner.id }) };
}

/** Replaces the ids in references, which print the post of somebody who is not published. */
function hideInProse(file: RecordFile, numbers: Numbers): RecordFile {
  let { body } = file;
  for (const prose of file.prose.values()) {
    const unpublished = prose.references.filter(({ kind, id }) => kind === "person" && numbers.has(id));
    if (unpublished.length === 0) continue;
    const { text } = replaceInProse(
      prose,
      unpublished.map(({ id, typed, offset }) => {
        const hidden = parseProse(typed.replace(id, numbers.get(id) ?? ""));
        return { start: offset, end: offset + typed.length, by: hidden };
      }),
    );
    if (prose.pointer === bodyPointer) body = text;
    else setAt(file.record, prose.pointer, text);
  }
  return { ...file, ...(body !== undefined && { body }) };
}

/** The blocks of review of a record, and the entries of their lists of reviews held. */
function reviewsIn(record: unknown): Field[] {
  return ["review", "review/held/*", "reviews/*/review", "reviews/*/review/held/*"].flatMap((path) => fieldsAt(record, path));
}

function hideReasons(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if ((key === "assumed" || key === "none") && isRecord(each)) (value as Part)[key] = withNoReason(each);
    else hideReasons(each);
  }
}

function withNoReason(marks: Readonly<Part>): Part {
  return Object.fromEntries(
    Object.entries(marks).map(([name, reason]) => [name, isRecord(reason) ? withNoReason(reason) : noReason]),
  );
}

function setField(holder: unknown, field: string, value: string | undefined): void {
  if (!isRecord(holder)) return;
  if (value === undefined) delete (holder as Part)[field];
  else (holder as Part)[field] = value;
}

function setAt(record: unknown, pointer: string, value: unknown): void {
  const parent = valueAt(record, parentOf(pointer));
  const [step = ""] = stepsOf(pointer).slice(-1);
  (parent as Part)[step] = value;
}
