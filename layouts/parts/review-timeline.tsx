import { reviewTimeline, type TimelineRow } from "../../src/views/review-timeline.ts";
import type { ReviewsView } from "../../src/views/reviews.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/**
 * The register as a drawing: a row for each review, from the day it was last reviewed to the day it is due. The table
 * says the same. A script updates the current day and the colours to the reader's day.
 */
export function ReviewTimeline({ words, view }: { words: Words; view: ReviewsView }) {
  const { scale, height, top, ticks, today, rows } = reviewTimeline(words, view);
  const label = (day: string) => say(words, "reviewTimeline.label", { count: rows.length, day });
  return (
    <svg
      class="app-reviews-timeline"
      viewBox={`0 0 ${scale.width} ${height}`}
      role="img"
      aria-label={label(today.label)}
      data-timeline-label={label("{day}")}
      data-first={scale.first}
      data-last={scale.last}
      data-left={scale.left}
      data-width={scale.width}
      data-due-soon-days={view.dueSoonDays}
      data-time-zone={view.timeZone}
    >
      {ticks.map(({ x, label, isYear }) => (
        <>
          <line class={isYear ? "tick tick--year" : "tick"} x1={x} y1={top - 6} x2={x} y2={height} />
          <text class="quiet" x={x + 3} y={top - 14}>
            {label}
          </text>
        </>
      ))}
      {rows.map((row) => (
        <TimelineLine row={row} left={scale.left} />
      ))}
      <line class="today" x1={today.x} y1={top - 6} x2={today.x} y2={height} />
    </svg>
  );
}

function TimelineLine({ row, left }: { row: TimelineRow; left: number }) {
  const { title, status, y, from, due, label } = row;
  return (
    <g>
      <title>{label}</title>
      <text x={left - 10} y={y + 4} text-anchor="end">
        {shortenTitle(title)}
      </text>
      {due !== undefined && from !== undefined && <line class="span" x1={from} y1={y} x2={due.x} y2={y} />}
      {from !== undefined && <circle class="reviewed" cx={from} cy={y} r={4} />}
      {due !== undefined && (
        <rect class={`due due--${status}`} data-due={due.date} x={due.x - 5} y={y - 5} width={10} height={10} />
      )}
    </g>
  );
}

/** Shortens a title to the 40 characters that fit into the margin; the register has it in full. */
function shortenTitle(title: string): string {
  const short = title.replace(/ Terms of Reference$/, "");
  return short.length <= 40 ? short : `${short.slice(0, 38).trimEnd()}…`;
}
