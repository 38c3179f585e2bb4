import { addDays, addMonths, daysBetween } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";

/** How days lie along a timeline: the first at `left`, the last at `width`, in the units of the drawing's view box. */
export interface TimelineScale {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly left: number;
  readonly width: number;
}

/** Where a day lies on a scale, rounded to a hundredth of a unit. A day before the first or after the last lies outside. */
export function positionOn({ first, last, left, width }: TimelineScale, date: CalendarDate): number {
  const position = left + ((width - left) * daysBetween(first, date)) / daysBetween(first, last);
  return Math.round(position * 100) / 100;
}

/** From the first day of the earliest month to the first day of the month after the latest date; there must be a date. */
export function scaleRangeOf(dates: readonly CalendarDate[]): [CalendarDate, CalendarDate] {
  const sorted = [...dates].sort();
  const first = sorted[0] as CalendarDate;
  const last = sorted.at(-1) as CalendarDate;
  return [firstOfMonth(first), firstOfMonth(addMonths(firstOfMonth(addDays(last, 1)), 1))];
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01` as CalendarDate;
}
