import { monthNames } from "../../../model/dates.ts";
import type { Answers, DateField } from "../field.ts";
import { lineIn } from "./read-answers.ts";

/** A date as the three inputs of its field have it. */
export function answersOfDate({ pointer }: Pick<DateField, "pointer">, value: unknown): [name: string, text: string][] {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  const [, year = text, month = "", day = ""] = /^([^-]*)-([^-]*)(?:-([^-]*))?$/.exec(text) ?? [];
  const parts = { day: withoutZeros(day), month: withoutZeros(month), year };
  return Object.entries(parts).map(([part, typed]) => [`${pointer}.${part}`, typed]);
}

/**
 * The date that the three inputs of a field say, as the data write it: `2024-12-30`, `2024-12`, or the year, which is a number
 * where the field allows a year alone, unless it was a text before. What is no date stays as it was typed, for the check to tell.
 * @returns undefined where nothing is filled in
 */
export function dateIn(
  { pointer, least }: Pick<DateField, "pointer" | "least">,
  answers: Answers,
  before: unknown,
): string | number | undefined {
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) => lineIn(answers, `${pointer}.${part}`));
  if (day !== "") return [year, twoDigits(numberOfMonth(month)), twoDigits(day)].join("-");
  if (month !== "") return [year, twoDigits(numberOfMonth(month))].join("-");
  if (year === "") return undefined;
  return least === "year" && /^\d{4}$/.test(year) && typeof before !== "string" ? Number(year) : year;
}

function twoDigits(typed: string): string {
  return /^\d$/.test(typed) ? `0${typed}` : typed;
}

function withoutZeros(written: string): string {
  return written.replace(/^0(?=\d$)/, "");
}

/** A month that was typed by its name, or the first letters of it, as a number. */
function numberOfMonth(typed: string): string {
  const at = /^[a-z]{3,}$/i.test(typed) ? monthNames.findIndex((name) => name.toLowerCase().startsWith(typed.toLowerCase())) : -1;
  return at === -1 ? typed : String(at + 1);
}
