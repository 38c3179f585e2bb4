import type { ModelOnDay } from "../../src/model/day.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";

/** The day of which the statuses on a page are: that on which it was made, until a script puts the reader's day in its place. */
export function StatusDay({ model }: { model: ModelOnDay }) {
  return (
    <span data-status-day data-time-zone={model.arrangements.timeZone}>
      {dateInWords(model.words, model.today)}
    </span>
  );
}
