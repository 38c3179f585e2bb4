import { addDays, addMonths, daysBetween, monthNames } from "../model/dates.ts";
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

/** A mark on a scale with its words; that of a January has the year. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly isYear: boolean;
}

/** The least distance between two ticks at which their labels do not overlap. */
const minTickDistance = 64;

/** From the first day of the earliest month to the first day of the month after the latest date; there must be a date. */
export function scaleRangeOf(dates: readonly CalendarDate[]): [CalendarDate, CalendarDate] {
  const sorted = [...dates].sort();
  const first = sorted[0] as CalendarDate;
  const last = sorted.at(-1) as CalendarDate;
  return [firstOfMonth(first), firstOfMonth(addMonths(firstOfMonth(addDays(last, 1)), 1))];
}

/** A tick for the first days of as many months as leave room for their labels, counted so that years begin with one. */
export function ticksOf(scale: TimelineScale): Tick[] {
  const { first, last, left, width } = scale;
  const room = ((width - left) / daysBetween(first, last)) * 30;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => months * room >= minTickDistance) ?? 1200;
  const ticks: Tick[] = [];
  for (let date = first; date < last; date = addMonths(date, 1)) {
    if ((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) % step === 0) {
      ticks.push({ x: positionOn(scale, date), ...tickLabel(date) });
    }
  }
  return ticks;
}

function tickLabel(date: CalendarDate): Pick<Tick, "label" | "isYear"> {
  const month = Number(date.slice(5, 7));
  return month === 1
    ? { label: date.slice(0, 4), isYear: true }
    : { label: (monthNames[month - 1] ?? "").slice(0, 3), isYear: false };
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01` as CalendarDate;
}
