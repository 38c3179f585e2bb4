import { daysBetween } from "../model/dates.ts";
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
