import { addDays, addMonths, daysBetween, inWords, monthNames } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";
import type { ReviewStatus } from "../model/verdict.ts";
import type { ReviewRow, ReviewsView } from "./reviews.ts";
import { positionOn, type TimelineScale } from "./timeline-scale.ts";

/** The timeline of reviews as lengths, in the units of its own view box: time runs from left to right, a row to a review. */
export interface ReviewTimeline {
  /** The horizontal scale; it begins to the right of the titles. */
  readonly scale: TimelineScale;
  readonly height: number;
  /** Where the rows begin, below the scale. */
  readonly top: number;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly isYear: boolean }[];
  readonly today: { readonly x: number; readonly label: string };
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  readonly status: ReviewStatus;
  /** The middle of the row. */
  readonly y: number;
  /** When it was last reviewed; absent where that is not known. */
  readonly from?: number;
  /** When it is due; absent where that is not known. */
  readonly due?: { readonly x: number; readonly date: CalendarDate };
  /** The row in words, shown as its tooltip. */
  readonly label: string;
}

const width = 960;
const left = 300;
const top = 32;
const rowHeight = 28;
/** The least distance between two ticks at which their labels do not overlap. */
const minTickDistance = 64;

/** The timeline of a register. Its scale runs from the first date to the last, whole months on either side of today. */
export function reviewTimeline(view: ReviewsView): ReviewTimeline {
  const dates = view.rows.flatMap((row) => [row.lastReviewed?.date, toldDue(row)]).filter((date) => date !== undefined);
  const [first, last] = scaleRangeOf([view.asOf, ...dates]);
  const scale = { first, last, left, width };
  const x = (date: CalendarDate) => positionOn(scale, date);
  return {
    scale,
    height: top + rowHeight * view.rows.length,
    top,
    ticks: ticksOf(first, last, daysBetween(first, last)).map((date) => ({ x: x(date), ...tickLabel(date) })),
    today: { x: x(view.asOf), label: inWords(view.asOf) },
    rows: view.rows.map((row, at) => timelineRow(row, top + rowHeight * (at + 0.5), x)),
  };
}

/** The day on which it is due, where a document states it. */
function toldDue({ due, isDueAssumed }: ReviewRow): CalendarDate | undefined {
  return isDueAssumed ? undefined : due;
}

function timelineRow(row: ReviewRow, y: number, x: (date: CalendarDate) => number): TimelineRow {
  const last = row.lastReviewed?.date;
  const due = toldDue(row);
  const reviewed = row.lastReviewedInWords === undefined ? "last review not known" : `last reviewed ${row.lastReviewedInWords}`;
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    y,
    ...(last && { from: x(last) }),
    ...(due && { due: { x: x(due), date: due } }),
    label: `${row.title}: ${reviewed}, ${due === undefined ? "no date for the next" : `due ${row.dueInWords}`}.`,
  };
}

/** From the first day of the earliest month to the first day of the month after the latest date. */
function scaleRangeOf(dates: readonly CalendarDate[]): [CalendarDate, CalendarDate] {
  const sorted = [...dates].sort();
  const first = sorted[0] as CalendarDate;
  const last = sorted.at(-1) as CalendarDate;
  return [firstOfMonth(first), firstOfMonth(addMonths(firstOfMonth(addDays(last, 1)), 1))];
}

/** The first days of the months with a tick: as many as leave room for their labels, counted so that years begin with one. */
function ticksOf(first: CalendarDate, last: CalendarDate, days: number): CalendarDate[] {
  const room = ((width - left) / days) * 30;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => months * room >= minTickDistance) ?? 1200;
  const ticks: CalendarDate[] = [];
  for (let date = first; date < last; date = addMonths(date, 1)) {
    if ((Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) % step === 0) ticks.push(date);
  }
  return ticks;
}

function tickLabel(date: CalendarDate): { label: string; isYear: boolean } {
  const month = Number(date.slice(5, 7));
  return month === 1
    ? { label: date.slice(0, 4), isYear: true }
    : { label: (monthNames[month - 1] ?? "").slice(0, 3), isYear: false };
}

function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01` as CalendarDate;
}
