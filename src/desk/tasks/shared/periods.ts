import { addDays, earliest, inWords, partialDate, toIsoDate } from "../../../model/dates.ts";
import type { CalendarDate, PartialDate } from "../../../model/model.ts";
import type { FileRecord } from "../../data/drafts.ts";

/** A date as YAML reads it: a year alone is a number. */
export function toYaml(date: PartialDate): string | number {
  return date.precision === "year" ? Number(toIsoDate(date)) : toIsoDate(date);
}

/** The first day, month or year after a last one, as precisely as that is known. */
export function firstAfter({ date, precision }: PartialDate): PartialDate {
  return partialDate(toIsoDate({ date: addDays(date, 1), precision })) as PartialDate;
}

/** When something happens, after a word that a day and a month or a year take: "on 31 March 2025", "in March 2025". */
export function whenInWords(date: PartialDate): string {
  return `${date.precision === "day" ? "on" : "in"} ${inWords(date)}`;
}

/** A date that a record has, as precisely as it says; undefined where it has none. */
export function dateIn(value: unknown): PartialDate | undefined {
  return value === undefined ? undefined : partialDate(String(value));
}

/** Whether a date is before another; one that is known to the month or the year alone is so where all of it is. */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  return one.date < earliest(other);
}

/** Where a day stands to an entry with `from` and `until`. */
export function timeOfEntry({ from, until }: FileRecord, day: CalendarDate): "over" | "now" | "ahead" {
  const [first, last] = [dateIn(from), dateIn(until)];
  if (first !== undefined && earliest(first) > day) return "ahead";
  return last !== undefined && last.date <= day ? "over" : "now";
}
