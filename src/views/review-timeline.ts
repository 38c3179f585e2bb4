import { earliest, inWords } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";
import type { ReviewStatus } from "../model/verdict.ts";
import type { ReviewRow, ReviewsView } from "./reviews.ts";
import { positionOn, scaleRangeOf, type Tick, type TimelineScale, ticksOf } from "./timeline-scale.ts";

/** The timeline of reviews as lengths, in the units of its own view box: time runs from left to right, a row to a review. */
export interface ReviewTimeline {
  /** The horizontal scale; it begins to the right of the titles. */
  readonly scale: TimelineScale;
  readonly height: number;
  /** Where the rows begin, below the scale. */
  readonly top: number;
  readonly ticks: readonly Tick[];
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

/** The timeline of a register. Its scale runs from the first date to the last, whole months on either side of today. */
export function reviewTimeline(view: ReviewsView): ReviewTimeline {
  const dates = view.rows
    .flatMap((row) => [row.lastReviewed && earliest(row.lastReviewed), toldDue(row)])
    .filter((date) => date !== undefined);
  const [first, last] = scaleRangeOf([view.asOf, ...dates]);
  const scale = { first, last, left, width };
  const x = (date: CalendarDate) => positionOn(scale, date);
  return {
    scale,
    height: top + rowHeight * view.rows.length,
    top,
    ticks: ticksOf(scale),
    today: { x: x(view.asOf), label: inWords(view.asOf) },
    rows: view.rows.map((row, at) => timelineRow(row, top + rowHeight * (at + 0.5), x)),
  };
}

/** The day on which it is due, where a document states it. */
function toldDue({ due, isDueAssumed }: ReviewRow): CalendarDate | undefined {
  return isDueAssumed ? undefined : due;
}

function noDateInWords({ status }: ReviewRow): string {
  return status === "unknown" ? "the next not known" : "no date for the next";
}

function timelineRow(row: ReviewRow, y: number, x: (date: CalendarDate) => number): TimelineRow {
  const last = row.lastReviewed && earliest(row.lastReviewed);
  const due = toldDue(row);
  const reviewed = row.lastReviewedInWords === undefined ? "last review not known" : `last reviewed ${row.lastReviewedInWords}`;
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    y,
    ...(last && { from: x(last) }),
    ...(due && { due: { x: x(due), date: due } }),
    label: `${row.title}: ${reviewed}, ${due === undefined ? noDateInWords(row) : `due ${row.dueInWords}`}.`,
  };
}
