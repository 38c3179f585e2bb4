import { type ModelOnDay, verdictOn } from "../model/day.ts";
import { weightOfUnknown } from "../model/expected-reviews.ts";
import { isGroup } from "../model/group.ts";
import type { CalendarDate, DateOrMonth, HeldReview, PartialDate, Review, ReviewKind } from "../model/model.ts";
import { placeOf } from "../model/places/places.ts";
import { fullIdOf, toldHeld, type UnknownField } from "../model/review.ts";
import {
  dueOf,
  findMissingEvidence,
  hasChangedSinceReview,
  isDueAssumed,
  type ReviewStatus,
  statedNext,
} from "../model/verdict.ts";
import { dateInWords } from "../text/date-in-words.ts";
import { daysInWords, statusInWords } from "../text/review-in-words.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** A review that took place, as far as its record may be published. */
export interface HeldRow {
  readonly on: PartialDate;
  readonly onInWords: string;
  readonly by?: string;
  readonly minute?: string;
  readonly changed?: boolean;
}

/** One review as the register shows it. Dates are given as data and, where they are printed, in words too. */
export interface ReviewRow {
  readonly id: string;
  readonly kind: ReviewKind;
  readonly title: string;
  /** The id of the review whose refresh it is: the lighter look between two full reviews. */
  readonly refreshOf?: string;
  /** The id of the group whose terms of reference are reviewed. */
  readonly group?: string;
  readonly promise?: string;
  readonly owner?: { readonly id: string; readonly name: string; readonly shortName?: string; readonly isGroup: boolean };
  /** What the public is told of the owner: the name, or that no document states it. Absent where there is none. */
  readonly ownerInWords?: string;
  /** Those of the owner who must see to it, where that is not all of it. */
  readonly ownerPart?: string;
  /** Absent where no document states it. */
  readonly cycleMonths?: number;
  /** The month in which it takes place, where that is stated. */
  readonly month?: string;
  /** The fields that no document states. What goes out to the public does not tell them as facts. */
  readonly assumed: readonly string[];
  /** Whether the day on which it is due is one that the public is not told, as no document states it. */
  readonly isDueAssumed: boolean;
  /** When it was last reviewed, as far as that is known; and the same in words. */
  readonly lastReviewed?: PartialDate;
  readonly lastReviewedInWords?: string;
  /** The reviews that took place, the newest first. */
  readonly held: readonly HeldRow[];
  readonly nextReview?: DateOrMonth;
  /** The last day on which the review is in time. Absent when no date is known. */
  readonly due?: CalendarDate;
  /** In words; "no date" where none is stated. */
  readonly dueInWords: string;
  /** What it is said that nobody knows. */
  readonly unknown: readonly UnknownField[];
  /** Whether the check fails because nobody knows the date. */
  readonly failsAsUnknown: boolean;
  readonly status: ReviewStatus;
  readonly statusInWords: string;
  /** Days until it is due, negative when overdue; and the same in words. */
  readonly days?: number;
  readonly daysInWords: string;
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly until: CalendarDate; readonly holds: boolean };
  readonly changed: boolean;
  /** Whether anything was recorded of the last review: who carried it out and where it is minuted. */
  readonly recorded: boolean;
  /** Whether its date is a field of another record, so that it has no block to record it in. */
  readonly isRecordedElsewhere: boolean;
  readonly file: string;
  readonly line: number;
}

/** The register of reviews on a day. */
export interface ReviewsView {
  readonly asOf: CalendarDate;
  readonly asOfInWords: string;
  /** The time zone that decides which day it is. */
  readonly timeZone: string;
  readonly dueSoonDays: number;
  readonly rows: readonly ReviewRow[];
  readonly counts: Readonly<Record<ReviewStatus, number>>;
}

/**
 * The register, worst first: no date, then the longest overdue, then the soonest due. Equals stay in the document's order.
 * @param words those that it is put in: the model's own, but where it is not for its readers
 */
export function reviewsView(model: ModelOnDay, words: Words = model.words): ReviewsView {
  const { timeZone, dueSoonDays } = model.arrangements;
  const rows = model.reviews.map((review) => reviewRow(model, review, words)).sort((a, b) => urgency(a) - urgency(b));
  const count = (status: ReviewStatus) => rows.filter((row) => row.status === status).length;
  return {
    asOf: model.today,
    asOfInWords: dateInWords(words, model.today),
    timeZone,
    dueSoonDays,
    rows,
    counts: { overdue: count("overdue"), "due-soon": count("due-soon"), current: count("current"), unknown: count("unknown") },
  };
}

/** One review as the register shows it, for pages that show a single review. */
export function reviewRow(model: ModelOnDay, review: Review, words: Words = model.words): ReviewRow {
  const { due, days, status, waived } = verdictOn(model, review);
  const { file, line } = placeOf(model, review);
  const { group, owner, ownerPart, waiver, assumed, isCycleStated } = review;
  const nextReview = statedNext(review);
  const held = toldHeld(review);
  const lastReviewed = held.at(-1)?.on;
  const ownerInWords = ownerInWordsOf(words, review);
  return {
    id: review.id,
    kind: review.kind,
    title: review.title,
    ...(review.isRefresh && { refreshOf: fullIdOf(review.id) }),
    ...(group && { group: group.id }),
    ...(review.promise !== undefined && { promise: review.promise }),
    ...(owner && { owner: ownerOf(owner) }),
    ...(ownerInWords !== undefined && { ownerInWords }),
    ...(ownerPart !== undefined && { ownerPart }),
    ...(isCycleStated && { cycleMonths: review.cycleMonths }),
    ...(review.month !== undefined && { month: review.month }),
    assumed,
    isDueAssumed: isDueAssumed(review),
    ...(lastReviewed && { lastReviewed, lastReviewedInWords: dateInWords(words, lastReviewed) }),
    // Full reviews count for a refresh, and are told of the review itself.
    held: held
      .filter(({ isRefresh }) => !review.isRefresh || isRefresh)
      .reverse()
      .map((each) => heldRow(words, each)),
    ...(nextReview && { nextReview }),
    ...(due && { due }),
    dueInWords:
      due !== undefined
        ? dateInWords(words, dueOf(review) ?? due)
        : say(words, status === "unknown" ? "facts.notKnown" : "reviewStatus.noDate"),
    unknown: review.unknown,
    failsAsUnknown: status === "unknown" && weightOfUnknown(model, review) === "error",
    status,
    statusInWords: statusInWords(words, status),
    ...(days !== undefined && { days }),
    daysInWords: status === "unknown" ? "" : daysInWords(words, days),
    ...(waiver && { waiver: { reason: waiver.reason, owner: waiver.owner.name, until: waiver.until, holds: waived } }),
    changed: hasChangedSinceReview(review),
    recorded: lastReviewed !== undefined && review.dateField === undefined && findMissingEvidence(review).length === 0,
    isRecordedElsewhere: review.dateField !== undefined,
    file,
    line,
  };
}

function ownerInWordsOf(words: Words, { owner, ownerPart, assumed, unknown }: Review): string | undefined {
  if (owner === undefined) return unknown.includes("owner") ? say(words, "facts.notKnown") : undefined;
  return assumed.includes("owner") ? say(words, "facts.notStated") : (ownerPart ?? owner.name);
}

function heldRow(words: Words, { on, by, minute, changed }: HeldReview): HeldRow {
  return {
    on,
    onInWords: dateInWords(words, on),
    ...(by?.name !== undefined && { by: by.name }),
    ...(minute?.ref !== undefined && { minute: minute.ref }),
    ...(changed !== undefined && { changed }),
  };
}

function ownerOf(owner: NonNullable<Review["owner"]>): NonNullable<ReviewRow["owner"]> {
  const { id, name, shortName } = owner;
  return { id, name, ...(shortName !== undefined && { shortName }), isGroup: isGroup(owner) };
}

/** No date comes before every number of days. */
function urgency({ days }: ReviewRow): number {
  return days ?? Number.MIN_SAFE_INTEGER;
}
