import type { ReviewRow } from "../../src/views/reviews.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";

/** The status of a review on the day the page was built; a script updates it to the reader's day. None where no document states the day. */
export function ReviewStatusMark(props: { words: Words; row: ReviewRow; dueSoonDays: number; timeZone: string }) {
  const { words, row, dueSoonDays, timeZone } = props;
  if (row.isDueAssumed) return <span class="app-register__days">{say(words, "reviewStatus.noDateStated")}</span>;
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
