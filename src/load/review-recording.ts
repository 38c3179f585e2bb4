import { earliest, toIsoDate } from "../model/dates.ts";
import type { CalendarDate, DateOrMonth, Model, PartialDate, Review } from "../model/model.ts";
import { toldHeld } from "../model/review.ts";
import { dueAfter, judgeReview } from "../model/verdict.ts";
import { type Recording, recordReview } from "./yaml/edit/record-review.ts";

/** What somebody says of a review that took place. */
export interface ReviewTold {
  /** When it took place, as precisely as that is known. */
  readonly on?: PartialDate | undefined;
  /** Who carried it out. */
  readonly by?: string | undefined;
  /** Where it is minuted. */
  readonly minute?: string | undefined;
  /** When the next review is due; undefined for one cycle after this one. */
  readonly next?: DateOrMonth | undefined;
}

/** What is wrong with something that was said of a review. */
export interface ReviewToldFault {
  readonly field: keyof ReviewTold;
  /** Whether it is that nothing was said. */
  readonly isMissing: boolean;
  readonly message: string;
}

/** How messages name what was said: a command by its options, a form by the answers. */
export interface Naming {
  review(review: Review): string;
  day(day: CalendarDate | PartialDate): string;
  /** What was said in a field: a day, or a line. */
  said(field: keyof ReviewTold, day?: PartialDate): string;
  /** What ends the sentence that asks for a field. */
  ask(field: keyof ReviewTold): string;
}

/** A review, and what is recorded of it. */
export interface ReviewRecording {
  readonly review: Review;
  readonly recording: Recording;
}

/** The reviews that can be recorded: those with a block of their own. */
export function recordableReviews({ reviews }: Pick<Model, "reviews">): readonly Review[] {
  return reviews.filter(({ dateField }) => dateField === undefined);
}

/**
 * What is to be recorded of a review.
 * @param today the day on which it is recorded
 * @returns the recording, or what is wrong with what was said: what the check would refuse or warn of
 */
export function createRecording(
  model: Model,
  review: Review,
  told: ReviewTold,
  today: CalendarDate,
  naming: Naming,
): { readonly recording: Recording } | { readonly faults: readonly ReviewToldFault[] } {
  const { on, by, minute, next } = told;
  const faults = findFaults(model, review, told, today, naming);
  if (on === undefined || by === undefined || minute === undefined || faults.length > 0) return { faults };
  const changed = hasChanged(review, on);
  return {
    recording: {
      on: toIsoDate(on),
      nextReview: toIsoDate(next ?? dueAfter(review, on)),
      by: by.trim(),
      minute: minute.trim(),
      ...(review.isRefresh && { as: "refresh" as const }),
      ...(review.refresh?.nextReview !== undefined && { nextRefresh: toIsoDate(dueAfter(review.refresh, on)) }),
      ...(changed !== undefined && { changed }),
      ...(review.textFingerprint !== undefined && { fingerprint: review.textFingerprint }),
    },
  };
}

/**
 * Records reviews in the texts of their files.
 * @param textOf gives the text of the file of a review as it stands
 * @returns the text of each file, or why a review could not be recorded and what to do, in sentences
 */
export function recordReviews(
  recordings: readonly ReviewRecording[],
  textOf: (file: string) => string,
): { readonly texts: ReadonlyMap<string, string> } | { readonly review: Review; readonly refused: string } {
  const texts = new Map<string, string>();
  for (const { review, recording } of recordings) {
    const recorded = recordReview(texts.get(review.file) ?? textOf(review.file), blockOf(review), recording);
    if ("refused" in recorded) return { review, refused: recorded.refused };
    texts.set(review.file, recorded.text);
  }
  return { texts };
}

/** The pointer to the block that a review is recorded in: a refresh stands in that of the review that it is a refresh of. */
function blockOf({ pointer, isRefresh }: Review): string {
  return isRefresh ? pointer.replace(/\/refresh$/, "") : pointer;
}

function findFaults(model: Model, review: Review, told: ReviewTold, today: CalendarDate, naming: Naming): ReviewToldFault[] {
  const fault = (field: keyof ReviewTold, message: string, isMissing = false) => ({ field, isMissing, message });
  const { on, next } = told;
  const ofDays =
    on === undefined
      ? [fault("on", `Say on which day it took place${naming.ask("on")}`, true)]
      : [
          ...findFaultsOfDay(review, on, today, naming).map((message) => fault("on", message)),
          ...(next === undefined ? [] : findFaultsOfNext(model, review, on, next, today, naming)).map((message) =>
            fault("next", message),
          ),
        ];
  return [
    ...ofDays,
    ...(["by", "minute"] as const).flatMap((field) => {
      const line = told[field]?.trim() ?? "";
      if (line === "") return [fault(field, `${asked[field]}${naming.ask(field)}`, true)];
      return /\p{Cc}/u.test(line) ? [fault(field, `${naming.said(field)} takes one line of plain text.`)] : [];
    }),
  ];
}

const asked = { by: "Say who carried it out", minute: "Say where it is minuted" } as const;

function findFaultsOfDay(review: Review, on: PartialDate, today: CalendarDate, naming: Naming): string[] {
  const said = naming.said("on", on);
  const last = toldHeld(review.refresh ?? review).at(-1);
  return [
    ...(earliest(on) > today
      ? [`${said} is still to come: today is ${naming.day(today)}. A review is recorded once it has taken place.`]
      : []),
    ...(last !== undefined && on.date < earliest(last.on)
      ? [`${naming.review(review)}: ${said} is before the last review on record, ${naming.day(last.on)}.`]
      : []),
  ];
}

/** What is wrong with the day of the next review: that the check would refuse it or warn of it. */
function findFaultsOfNext(
  model: Model,
  review: Review,
  on: PartialDate,
  next: DateOrMonth,
  today: CalendarDate,
  naming: Naming,
): string[] {
  const said = naming.said("next", next);
  if (next.date <= earliest(on)) return [`${said} is not after ${naming.said("on", on)}.`];
  const { file, pointer } = review;
  const asRecorded: Review = { ...review, held: [{ on, dateField: "on", file, pointer }], toCome: [], nextReview: next };
  const { faults } = judgeReview(asRecorded, today, model.arrangements);
  const tooLate = faults.find((each) => each.kind === "beyond-cycle");
  if (tooLate === undefined) return [];
  return [`${said} is too late: the cycle is ${review.cycleMonths} months. ${naming.day(tooLate.limit)} is the latest day.`];
}

/** Whether the text differs from that of the review before; undefined where that one or this has no fingerprint. */
function hasChanged(review: Review, on: PartialDate): boolean | undefined {
  const { textFingerprint } = review;
  const earlier = toldHeld(review.refresh ?? review)
    .filter((each) => toIsoDate(each.on) !== toIsoDate(on))
    .at(-1)?.fingerprint;
  return earlier === undefined || textFingerprint === undefined ? undefined : earlier !== textFingerprint;
}
