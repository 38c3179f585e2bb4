import { inWords } from "../../src/model/dates.ts";
import { verdictOn } from "../../src/model/day.ts";
import type { Group, PartialDate } from "../../src/model/model.ts";
import { hasUnknownDate, toldHeld } from "../../src/model/review.ts";
import { isDueAssumed, statedNext } from "../../src/model/verdict.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say } from "../../src/words/say.ts";
import type { Words } from "../../src/words/words.ts";
import { DateInWords } from "./date-in-words.tsx";

/** When a group's terms of reference were last reviewed and are next due, and whether that day has passed. */
export function ReviewDates(props: { renderContext: RenderContext; group: Group }) {
  const { model } = props.renderContext;
  const { review } = props.group;
  if (review === undefined) return null;
  const verdict = verdictOn(model, review);
  const { isCycleStated, unknown } = review;
  const last = toldHeld(review).at(-1);
  const next = statedNext(review);
  // What follows from the usual cycle serves the gate; only what a document states is printed as a promise.
  const isPromised = !isDueAssumed(review) && (next !== undefined || isCycleStated);
  return (
    <div class="review-dates">
      {isCycleStated && <p>The terms of reference will be subject to {cycleInWords(review.cycleMonths)}.</p>}
      {last !== undefined && <DateLine title="Last reviewed" when={last.on} />}
      {last === undefined && unknown.includes("lastReviewed") && <NotKnown words={model.words} title="Last reviewed" />}
      {verdict.due !== undefined && isPromised && (
        <DateLine title="Next scheduled review" when={next ?? { date: verdict.due, precision: "day" }} />
      )}
      {verdict.due === undefined && hasUnknownDate(review) && <NotKnown words={model.words} title="Next review" />}
      {verdict.status === "overdue" && !isDueAssumed(review) && <p class="review-overdue">{overdueInWords(verdict.due)}</p>}
      {review.waiver !== undefined && verdict.waived && (
        <p class="review-waiver">
          Held open until {inWords(review.waiver.until)} by the {review.waiver.owner.name}: {review.waiver.reason}
        </p>
      )}
    </div>
  );
}

function NotKnown({ words, title }: { words: Words; title: string }) {
  return (
    <p class="review-date">
      <strong>{title}:</strong> {say(words, "facts.notKnown")}
    </p>
  );
}

function DateLine(props: { title: string; when: PartialDate }) {
  return (
    <p class="review-date">
      <strong>{props.title}:</strong> <DateInWords when={props.when} />
    </p>
  );
}

function cycleInWords(months: number): string {
  if (months === 12) return "an annual review";
  return months % 12 === 0 ? `a review every ${months / 12} years` : `a review every ${months} months`;
}

/** States what stays true after the day of printing: the date that has passed, not how long ago it was. */
function overdueInWords(due: Parameters<typeof inWords>[0] | undefined): string {
  if (due === undefined) return "No review is recorded.";
  return `This review was due by ${inWords(due)}. No later review is recorded.`;
}
