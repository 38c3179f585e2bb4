import type { ReviewRow } from "../../src/views/reviews.ts";

/** The status of a review on the day the page was built; a script updates it to the reader's day. None where no document states the day. */
export function ReviewStatusMark(props: { row: ReviewRow; dueSoonDays: number; timeZone: string }) {
  const { row, dueSoonDays, timeZone } = props;
  if (row.isDueAssumed) return <span class="app-register__days">No date stated</span>;
  return (
    <span data-review-due={row.due} data-due-soon-days={dueSoonDays} data-time-zone={timeZone}>
      <strong class={`app-status app-status--${row.status}`} data-status>
        {row.statusInWords}
      </strong>{" "}
      <span class="app-register__days" data-days>
        {row.daysInWords}
      </span>
    </span>
  );
}
