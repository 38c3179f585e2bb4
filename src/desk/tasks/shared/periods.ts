import { addDays, addMonths, earliest, inWords, partialDate, toIsoDate } from "../../../model/dates.ts";

/** The first day, month or year after one, as precisely as that is known: what follows on a last day. */
export function following(typed: string): string {
  const when = partialDate(typed);
  if (when === undefined) return typed;
  const first = earliest(when);
  if (when.precision === "day") return addDays(first, 1);
  return toIsoDate({ date: addMonths(first, when.precision === "month" ? 1 : 12), precision: when.precision });
}

/** A date as it was typed, as it is printed: "31 March 2025", "March 2025". */
export function dateInWords(typed: string): string {
  const when = partialDate(typed);
  return when === undefined ? typed : inWords(when);
}

/** Whether a date is before another; one that is known to the month or the year alone is so where all of it is. */
export function isBefore(one: string, other: string): boolean {
  const [first, second] = [partialDate(one), partialDate(other)];
  return first !== undefined && second !== undefined && first.date < earliest(second);
}
