import { inWords } from "../../src/model/dates.ts";
import { verdictOn } from "../../src/model/day.ts";
import type { DateOrMonth, Group } from "../../src/model/model.ts";
import { isDueAssumed } from "../../src/model/verdict.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { DateInWords } from "./date-in-words.tsx";

/** When a group's terms of reference were last reviewed and are next due, and whether that day has passed. */
export function ReviewDates(props: { renderContext: RenderContext; group: Group }) {
  const { model } = props.renderContext;
  const { review } = props.group;
  if (review === undefined) return null;
  const verdict = verdictOn(model, review);
  const { nextReview, lastReviewed, isCycleStated, assumed } = review;
  // What follows from the usual cycle serves the gate; only what a document states is printed as a promise.
  const isPromised = !isDueAssumed(review) && (nextReview !== undefined || isCycleStated);
  return (
    <div class="review-dates">
      {isCycleStated && <p>The terms of reference will be subject to {cycleInWords(review.cycleMonths)}.</p>}
      {lastReviewed !== undefined && !assumed.includes("lastReviewed") && <DateLine title="Last reviewed" when={lastReviewed} />}
      {verdict.due !== undefined && isPromised && (
        <DateLine title="Next scheduled review" when={nextReview ?? { date: verdict.due, precision: "day" }} />
      )}
      {verdict.status === "overdue" && !isDueAssumed(review) && <p class="review-overdue">{overdueInWords(verdict.due)}</p>}
      {review.waiver !== undefined && verdict.waived && (
        <p class="review-waiver">
          Held open until {inWords(review.waiver.until)} by the {review.waiver.owner.name}: {review.waiver.reason}
        </p>
      )}
    </div>
  );
}

function DateLine(props: { title: string; when: DateOrMonth }) {
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
