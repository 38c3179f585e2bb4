import { isRecord } from "../../../load/fields.ts";
import { calendarDate } from "../../../model/dates.ts";
import { pointerTo, stepsOf } from "../../../model/places/pointer.ts";
import { unknown } from "../../../model/unknown.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import { english } from "../../../words/english.ts";
import { say } from "../../../words/say.ts";
import type { DeskData, RecordPlace } from "../../data/desk-data.ts";
import { type Field, type Form, isPart, type Part } from "../field.ts";
import { formAt } from "../form.ts";
import { valueAtPlace } from "../place.ts";
import { joined, valueInWords, withNames } from "./value-in-words.ts";

/**
 * What a value is called in lists and breadcrumbs: a file or an entry of a list by its name, or else by what it says first, such as
 * the organisation of a membership or the day of a review; a field by its label. An entry of which nothing tells is
 * "Seat 2".
 */
export function titleOf(data: DeskData, place: RecordPlace): string {
  const form = formAt(data, place);
  const steps = stepsOf(place.pointer);
  const last = steps.at(-1);
  if (form === undefined) return last ?? place.id;
  if (last === undefined) return titleOfFile(data, place, form);
  if (!/^\d+$/.test(last)) return form.pointer === place.pointer ? form.title : (form.fields[0]?.label ?? form.title);
  const value = valueAtPlace(data, place);
  return titleOfValue(data, form, value) || `${form.title} ${Number(last) + 1}`;
}

function titleOfFile(data: DeskData, place: RecordPlace, form: Form): string {
  if (place.id === "") return form.title;
  const day = calendarDate(place.id);
  return day === undefined ? nameIn(data, valueAtPlace(data, place)) || place.id : dateInWords(english, day);
}

/** What an entry with fields is called by itself; empty where nothing tells. */
function titleOfValue(data: DeskData, form: Form, value: unknown): string {
  const fields = isRecord(value) ? value : form.aloneKey === undefined ? {} : { [form.aloneKey]: value };
  const telling = [...form.fields].sort((one, other) => ranks(form, one) - ranks(form, other)).filter(isTelling);
  const said = telling.map((field) => valueInWords(data, field, fields[keyOf(field)]));
  return nameIn(data, fields) || (said.find((each) => each !== "") ?? "");
}

function nameIn(data: DeskData, value: unknown): string {
  const { name, title, heading } = (isRecord(value) ? value : {}) as Readonly<Record<string, unknown>>;
  return withNames(data, String([name, title, heading].find((each) => typeof each === "string" && each !== unknown) ?? ""));
}

/** What tells most comes first: facts that must be there, then those that may be, texts, and what is chosen from a few values. */
function ranks({ fields }: Form, field: Field | Part): number {
  const byType = field.type === "prose" ? 2 : field.type === "choice" ? 3 : field.isRequired ? 0 : 1;
  return byType * fields.length + fields.indexOf(field);
}

function isTelling(field: Field | Part): field is Field {
  return ["line", "record", "list", "date", "prose", "choice"].includes(field.type) && field.pointer !== "/id";
}

function keyOf({ pointer }: Field): string {
  return stepsOf(pointer)[0] ?? "";
}

/**
 * The value of a field of a form in words, for a summary: dates and ids in words, the first words of a text, what the entries
 * of a list are called. Empty where there is none.
 * @param place that of the value which the form is of
 */
export function summaryOf(data: DeskData, place: RecordPlace, field: Field | Part): string {
  const at = { ...place, pointer: place.pointer + field.pointer };
  const value = valueAtPlace(data, at);
  if (field.type === "sets") {
    const count = Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
    return joined(Array.from({ length: count }, (_, index) => titleOf(data, { ...at, pointer: pointerTo(at.pointer, index) })));
  }
  if (!isPart(field)) return valueInWords(data, field, value);
  if (value === unknown && field.mayBeUnknown) return say(english, "facts.notKnown");
  return summaryOfSet(data, at, value);
}

function summaryOfSet(data: DeskData, place: RecordPlace, value: unknown): string {
  if (!isRecord(value)) return "";
  return filledIn(data, place)
    .map(({ label, said }) => `${label}: ${said}`)
    .join("; ");
}

/** What is filled in of the set of fields at a place: the label of each field, and its value in words. */
export function filledIn(data: DeskData, place: RecordPlace): readonly { readonly label: string; readonly said: string }[] {
  return (formAt(data, place)?.fields ?? [])
    .map((field) => ({ label: field.label, said: summaryOf(data, place, field) }))
    .filter(({ said }) => said !== "");
}
