import type { ComponentChildren } from "preact";
import { verdictOn } from "../../src/model/day.ts";
import type { CalendarDate, Group, Review } from "../../src/model/model.ts";
import { hasUnknownDate, toldHeld } from "../../src/model/review.ts";
import { dueOf, isDueAssumed, statedNext } from "../../src/model/verdict.ts";
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
  const isPromised = !isDueAssumed(review) && (next !== undefined || isCycleStated || review.month !== undefined);
  return (
    <div class="review-dates">
      {isCycleStated && <p>{cycleInWords(words, review.cycleMonths, cycles.full)}</p>}
      {review.refresh?.isCycleStated && <p>{cycleInWords(words, review.refresh.cycleMonths, cycles.refresh)}</p>}
      {review.month !== undefined && <p>{say(words, "reviewDates.inMonth", { month: review.month })}</p>}
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
          date={<DateInWords words={words} when={dueOf(review) ?? verdict.due} />}
        />
      )}
      {verdict.due === undefined && hasUnknownDate(review) && (
        <DateLine words={words} title="reviewDates.next" date={say(words, "facts.notKnown")} />
      )}
      {verdict.status === "overdue" && !isDueAssumed(review) && (
        <p class="review-overdue">{overdueInWords(words, verdict.due)}</p>
      )}
      {review.refresh !== undefined && <RefreshDates renderContext={props.renderContext} refresh={review.refresh} />}
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

/** When it was last looked at between two full reviews, and is next: a full review counts as such a look, and has its own line. */
function RefreshDates({ renderContext: { model }, refresh }: { renderContext: RenderContext; refresh: Review }) {
  const { words } = model;
  const { due, status } = verdictOn(model, refresh);
  const last = toldHeld(refresh)
    .filter(({ isRefresh }) => isRefresh)
    .at(-1);
  if (isDueAssumed(refresh)) return null;
  return (
    <>
      {last !== undefined && (
        <DateLine words={words} title="reviewDates.lastRefreshed" date={<DateInWords words={words} when={last.on} />} />
      )}
      {due !== undefined && (
        <DateLine
          words={words}
          title="reviewDates.nextRefresh"
          date={<DateInWords words={words} when={dueOf(refresh) ?? due} />}
        />
      )}
      {status === "overdue" && due !== undefined && (
        <p class="review-overdue">{say(words, "reviewDates.refreshOverdue", { date: dateInWords(words, due) })}</p>
      )}
    </>
  );
}

function DateLine(props: { words: Words; title: RichKey; date: ComponentChildren }) {
  return (
    <p class="review-date">
      {sayOnPage(props.words, props.title, { date: props.date, strong: (text: ComponentChildren) => <strong>{text}</strong> })}
    </p>
  );
}

const cycles = {
  full: { years: "reviewDates.cycleInYears", months: "reviewDates.cycleInMonths" },
  refresh: { years: "reviewDates.refreshInYears", months: "reviewDates.refreshInMonths" },
} as const;

function cycleInWords(words: Words, months: number, { years, months: inMonths }: (typeof cycles)[keyof typeof cycles]): string {
  return months % 12 === 0 ? say(words, years, { years: months / 12 }) : say(words, inMonths, { months });
}

/** States what stays true after the day of printing: the date that has passed, not how long ago it was. */
function overdueInWords(words: Words, due: CalendarDate | undefined): string {
  if (due === undefined) return say(words, "reviewDates.noneRecorded");
  return say(words, "reviewDates.overdue", { date: dateInWords(words, due) });
}
