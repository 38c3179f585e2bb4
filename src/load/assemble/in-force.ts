import { dateOrMonth, earliest } from "../../model/dates.ts";
import type { CalendarDate } from "../../model/model.ts";

/**
 * Whether a fact holds on a day, by its `from` and `until`. Both belong to its time: a month or a year begins with its first
 * day and ends with its last. Where one of them is not stated, the time is open on that side. This is the only place where
 * the day decides what the model contains.
 */
export function isInForce(fact: unknown, day: CalendarDate): boolean {
  const { from, until } = periodOf(fact);
  const start = from === undefined ? undefined : dateOrMonth(from);
  const end = until === undefined ? undefined : dateOrMonth(until);
  return (start === undefined || earliest(start) <= day) && (end === undefined || day <= end.date);
}

/** The texts of `from` and `until`, where a fact is a record that states them. */
function periodOf(fact: unknown): { readonly from?: string; readonly until?: string } {
  return typeof fact === "object" && fact !== null ? fact : {};
}
