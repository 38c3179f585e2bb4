import type { CalendarDate, PartialDate } from "./base.ts";
import { addDays, addMonths, lastDayOfMonth } from "./dates.ts";
import type { Term } from "./group.ts";

/** The end of the term that the holder of a seat serves: as it is stated or, where it is not, a term after the first day. */
export function endOfTerm(term: Term): PartialDate | undefined {
  return term.served.until ?? endAfter(term, 1);
}

/** The last end that the terms allow, where they say how often a term may be renewed and the first day is known. */
export function lastEndOf(term: Term): PartialDate | undefined {
  return term.renewals === undefined ? undefined : endAfter(term, 1 + term.renewals);
}

/**
 * The end of so many terms after the first day: the day before the same day of a later year. Of a month or a year it is
 * the same month or the year that many years later, since the day is not known.
 */
function endAfter({ years, served: { from } }: Term, terms: number): PartialDate | undefined {
  if (from === undefined) return undefined;
  const later = addMonths(from.date, 12 * years * terms);
  if (from.precision !== "day") return { precision: from.precision, date: lastDayOfMonth(later) };
  // A year without 29 February has no such day, and the one that stands for it is the last of the term.
  const isSameDay = later.slice(-2) === from.date.slice(-2);
  return { precision: "day", date: isSameDay ? addDays(later, -1) : later };
}

/** Whether a date is past on a day, whatever day it means. */
export function isPast(end: PartialDate, day: CalendarDate): boolean {
  return end.date < day;
}
