import { earliest } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";
import type { ReviewStatus } from "../model/verdict.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import type { ReviewRow, ReviewsView } from "./reviews.ts";
import { positionOn, scaleRangeOf, type TimelineScale } from "./timeline-scale.ts";
import { type Tick, ticksOf } from "./timeline-ticks.ts";

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
export function reviewTimeline(words: Words, view: ReviewsView): ReviewTimeline {
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
    ticks: ticksOf(words, scale),
    today: { x: x(view.asOf), label: dateInWords(words, view.asOf) },
    rows: view.rows.map((row, at) => timelineRow(words, row, top + rowHeight * (at + 0.5), x)),
  };
}

/** The day on which it is due, where a document states it. */
function toldDue({ due, isDueAssumed }: ReviewRow): CalendarDate | undefined {
  return isDueAssumed ? undefined : due;
}

function timelineRow(words: Words, row: ReviewRow, y: number, x: (date: CalendarDate) => number): TimelineRow {
  const last = row.lastReviewed && earliest(row.lastReviewed);
  const due = toldDue(row);
  return {
    id: row.id,
    title: row.title,
    status: row.status,
    y,
    ...(last && { from: x(last) }),
    ...(due && { due: { x: x(due), date: due } }),
    label: say(words, "reviewTimeline.row", {
      title: row.title,
      last: row.lastReviewedInWords === undefined ? "unknown" : "known",
      lastReviewed: row.lastReviewedInWords ?? "",
      next: due !== undefined ? "dated" : row.status === "unknown" ? "unknown" : "undated",
      due: row.dueInWords,
    }),
  };
}
