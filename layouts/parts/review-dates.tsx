import type { ComponentChildren } from "preact";
import { verdictOn } from "../../src/model/day.ts";
import type { CalendarDate, Group } from "../../src/model/model.ts";
import { hasUnknownDate, toldHeld } from "../../src/model/review.ts";
import { isDueAssumed, statedNext } from "../../src/model/verdict.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import type { RenderContext } from "../../src/views/render-context.ts";
import { say, sayOnPage } from "../../src/words/say.ts";
import type { RichKey, Words } from "../../src/words/words.ts";
import { DateInWords } from "./date-in-words.tsx";

/** When a group's terms of reference were last reviewed and are next due, and whether that day has passed. */
export function ReviewDates(props: { renderContext: RenderContext; group: Group }) {
  const { model } = props.renderContext;
  const { words } = model;
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
      {isCycleStated && <p>{cycleInWords(words, review.cycleMonths)}</p>}
      {last !== undefined && (
        <DateLine words={words} title="reviewDates.last" date={<DateInWords words={words} when={last.on} />} />
      )}
      {last === undefined && unknown.includes("lastReviewed") && (
        <DateLine words={words} title="reviewDates.last" date={say(words, "facts.notKnown")} />
      )}
      {verdict.due !== undefined && isPromised && (
        <DateLine
          words={words}
          title="reviewDates.nextScheduled"
          date={<DateInWords words={words} when={next ?? verdict.due} />}
        />
      )}
      {verdict.due === undefined && hasUnknownDate(review) && (
        <DateLine words={words} title="reviewDates.next" date={say(words, "facts.notKnown")} />
      )}
      {verdict.status === "overdue" && !isDueAssumed(review) && (
        <p class="review-overdue">{overdueInWords(words, verdict.due)}</p>
      )}
      {review.waiver !== undefined && verdict.waived && (
        <p class="review-waiver">
          {say(words, "reviewDates.heldOpen", {
            date: dateInWords(words, review.waiver.until),
            owner: review.waiver.owner.name,
            reason: review.waiver.reason,
          })}
        </p>
      )}
    </div>
  );
}

function DateLine(props: { words: Words; title: RichKey; date: ComponentChildren }) {
  return (
    <p class="review-date">
      {sayOnPage(props.words, props.title, { date: props.date, strong: (text: ComponentChildren) => <strong>{text}</strong> })}
    </p>
  );
}

function cycleInWords(words: Words, months: number): string {
  return months % 12 === 0
    ? say(words, "reviewDates.cycleInYears", { years: months / 12 })
    : say(words, "reviewDates.cycleInMonths", { months });
}

/** States what stays true after the day of printing: the date that has passed, not how long ago it was. */
function overdueInWords(words: Words, due: CalendarDate | undefined): string {
  if (due === undefined) return say(words, "reviewDates.noneRecorded");
  return say(words, "reviewDates.overdue", { date: dateInWords(words, due) });
}
