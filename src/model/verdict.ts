import type { CalendarDate, DateOrMonth, PartialDate } from "./base.ts";
import { addDays, addMonths, daysBetween, earliest, lastDayOfMonth, lastDayOfNamed } from "./dates.ts";
import { hasUnknownDate, lastHeld, type Review, type ReviewKind } from "./review.ts";

export type ReviewStatus = "current" | "due-soon" | "overdue" | "unknown";

/** What a limit is measured from: the last review, the edition where no last review is stated, or the day of judging. */
export type LimitFrom = "last-review" | "edition" | "today";

/**
 * What can be wrong with the dates of a review; `days` counts how far a stated date lies beyond the cycle, and `longest`
 * is the longest cycle, in months, that a review of its kind may have.
 */
export type ReviewFault =
  | { readonly kind: "no-date" }
  | { readonly kind: "no-last-review" }
  | { readonly kind: "cycle-too-long"; readonly longest: number }
  | { readonly kind: "refresh-too-rare" }
  | { readonly kind: "month-in-part-of-year" }
  | { readonly kind: "reviewed-after-next" }
  | { readonly kind: "beyond-cycle"; readonly days: number; readonly limit: CalendarDate; readonly from: LimitFrom };

/** The state of a waiver on a day. Only a waiver that is in force excuses an overdue review. */
export type WaiverState = "in-force" | "not-yet" | "expired" | "too-long" | "too-late" | "ends-before-it-begins";

/** A review judged on one day. */
export interface Verdict {
  /**
   * A review with no date at all is overdue, so that the check fails rather than passes without one; unknown where it is
   * said that nobody knows the date.
   */
  readonly status: ReviewStatus;
  /** The last day on which the review is in time. Absent when no date is known. */
  readonly due?: CalendarDate;
  /** Days until it is due: 0 on the day, negative once overdue. Absent when no date is known. */
  readonly days?: number;
  /** Whether a waiver is in force for the review on this day. The status does not depend on it. */
  readonly waived: boolean;
  readonly waiver?: WaiverState;
  readonly faults: readonly ReviewFault[];
}

/** How far a stated date may lie beyond the cycle before it is an error, in days. */
export const toleranceDays = 31;

/** How long a waiver may last, in days, and how long after the day on which the review was due it may end. */
export const longestWaiverDays = 90;

/** The longest cycle, in months, of anything but terms of reference: beyond three years a review is too rare to be of use. */
const longestOtherCycle = 36;

/** What the arrangements say about how reviews are judged. */
export interface ReviewPolicy {
  /** Days before a review is due from which it is due soon. */
  readonly dueSoonDays: number;
  /** The longest cycle that terms of reference may have, in months. */
  readonly longestCycleMonths: number;
  /** The edition that promises the reviews. A review without a last one is measured from its date. */
  readonly edition: { readonly date: CalendarDate };
}

/**
 * Judges a review on a day. Due on the day is in time; the day after is overdue.
 * The result depends only on the arguments, never on the machine's clock or time zone.
 */
export function judgeReview(review: Review, today: CalendarDate, policy: ReviewPolicy): Verdict {
  const due = dueDateOf(review);
  const days = due === undefined ? undefined : daysBetween(today, due);
  const waiver = waiverStateOf(review, due, today);
  return {
    status: due === undefined && hasUnknownDate(review) ? "unknown" : statusAt(days, policy.dueSoonDays),
    ...(due !== undefined && { due }),
    ...(days !== undefined && { days }),
    // A review without a date has no due date that a waiver could extend.
    waived: waiver === "in-force" && due !== undefined,
    ...(waiver !== undefined && { waiver }),
    faults: faultsOf(review, today, policy),
  };
}

/** The status of a review, from the days until it is due: negative when overdue, undefined where no date is known. */
export function statusAt(days: number | undefined, dueSoonDays: number): Exclude<ReviewStatus, "unknown"> {
  if (days === undefined || days < 0) return "overdue";
  return days <= dueSoonDays ? "due-soon" : "current";
}

/**
 * The day on which a review is due: the stated date of the next review or, where none is stated, one cycle after the last
 * review. Undefined where a date that it depends on is absent or could not be read.
 */
export function dueDateOf(review: Review): CalendarDate | undefined {
  return dueOf(review)?.date;
}

/** The same as precisely as it is known: a month where the review takes place in a month that is named. */
export function dueOf(review: Review): DateOrMonth | undefined {
  const next = statedNext(review);
  if (next !== undefined) return next;
  if (isFaulty(review, "nextReview", "cycleMonths")) return undefined;
  return dueByCycle(review);
}

/**
 * The stated date of the next review. Where a review is still to come on the day of the model, the date in the data may
 * be the one that follows it; it holds only if it is no later than the cycle allows.
 */
export function statedNext(review: Review): DateOrMonth | undefined {
  const { nextReview, toCome } = review;
  if (nextReview === undefined || toCome.length === 0) return nextReview;
  const byCycle = dueByCycle(review);
  return byCycle !== undefined && byCycle.date < nextReview.date ? undefined : nextReview;
}

function dueByCycle(review: Review): DateOrMonth | undefined {
  const last = lastHeld(review);
  return last === undefined ? undefined : dueAfter(review, last.on);
}

/**
 * When a review is due that was last held on a day: one cycle later or, where its month is named, by the end of that month.
 * A review shortly before the month counts as that month's, so that it is not due twice in a few weeks.
 */
export function dueAfter({ cycleMonths, month }: Pick<Review, "cycleMonths" | "month">, on: PartialDate): DateOrMonth {
  const limit = addCycle(on, cycleMonths);
  if (month === undefined) return { date: limit, precision: "day" };
  return { date: lastDayOfNamed(month, addDays(limit, toleranceDays)), precision: "month" };
}

/** Whether the day on which a review is due rests on a date or a cycle that no document states: it serves the gate alone. */
export function isDueAssumed({ nextReview, assumed }: Review): boolean {
  const restsOn = nextReview === undefined ? ["lastReviewed", "cycleMonths"] : ["nextReview"];
  return restsOn.some((field) => assumed.includes(field));
}

/** Whether the wording has changed since it was reviewed. False where no fingerprint was recorded, as it is then unknown. */
export function hasChangedSinceReview(review: Review): boolean {
  // A refresh reviews the wording too, and so the newest of both counts, once.
  if (review.isRefresh) return false;
  const reviewed = lastHeld(review.refresh ?? review)?.fingerprint;
  return reviewed !== undefined && review.textFingerprint !== undefined && reviewed !== review.textFingerprint;
}

/** What shows that a review took place, by the names of the fields of its entry. */
export type Evidence = "by" | "minute" | "fingerprint";

/**
 * The evidence that the newest review lacks; empty where nothing was reviewed yet, and where the date is in another
 * record, which has no fields for evidence.
 */
export function findMissingEvidence(review: Review): Evidence[] {
  const last = lastHeld(review);
  if (last === undefined || review.dateField !== undefined) return [];
  // That of a full review is told of the full review.
  if (review.isRefresh && !last.isRefresh) return [];
  return [
    ...(last.by === undefined ? (["by"] as const) : []),
    ...(last.minute === undefined ? (["minute"] as const) : []),
    ...(last.fingerprint === undefined && review.textFingerprint !== undefined ? (["fingerprint"] as const) : []),
  ];
}

function isFaulty({ faulty }: Review, ...fields: readonly NonNullable<typeof faulty>[number][]): boolean {
  return fields.some((field) => faulty?.includes(field) ?? false);
}

/** Adds a cycle to the day of a review: a month or year counts from the first day that it can mean, so that nothing is late. */
function addCycle(on: PartialDate, months: number): CalendarDate {
  return addMonths(earliest(on), months);
}

/** The last day of a month that a cycle leads to, where only the month is stated. */
function inWholeMonths(limit: CalendarDate, { precision }: DateOrMonth): CalendarDate {
  return precision === "month" ? lastDayOfMonth(limit) : limit;
}

/** The longest cycle that a review of a kind may have, in months. */
function longestCycle(kind: ReviewKind, { longestCycleMonths }: ReviewPolicy): number {
  return kind === "termsOfReference" ? longestCycleMonths : Math.max(longestOtherCycle, longestCycleMonths);
}

function faultsOf(review: Review, today: CalendarDate, policy: ReviewPolicy): ReviewFault[] {
  const { kind, toCome, nextReview, cycleMonths } = review;
  const last = lastHeld(review);
  const faults: ReviewFault[] = [];
  const longest = longestCycle(kind, policy);
  if (cycleMonths > longest) faults.push({ kind: "cycle-too-long", longest });
  if (review.month !== undefined && cycleMonths % 12 !== 0) faults.push({ kind: "month-in-part-of-year" });
  if (review.refresh !== undefined && review.refresh.cycleMonths >= cycleMonths) faults.push({ kind: "refresh-too-rare" });
  // A review that is still to come is told by a rule of its own, and so is not missing too.
  const isLeftOut = last === undefined && toCome.length === 0 && !isFaulty(review, "lastReviewed");
  const isMissing = isLeftOut && !review.unknown.includes("lastReviewed");
  if (last === undefined && nextReview === undefined) {
    return !isLeftOut || hasUnknownDate(review) || isFaulty(review, "nextReview") ? faults : [...faults, { kind: "no-date" }];
  }
  // Terms of reference were agreed on some day. If it could be left out, the next date could be any.
  if (isMissing && kind === "termsOfReference" && !review.isRefresh) faults.push({ kind: "no-last-review" });
  if (last !== undefined && nextReview !== undefined && earliest(last.on) > nextReview.date) {
    faults.push({ kind: "reviewed-after-next" });
  }
  // A stated date may follow a review that is still to come; what follows from the last is then the day that is due.
  if (nextReview !== undefined && toCome.length === 0 && !isFaulty(review, "lastReviewed", "cycleMonths")) {
    const { limit, from } = limitOf(review, nextReview, today, policy);
    const days = daysBetween(limit, nextReview.date);
    if (days > 0) faults.push({ kind: "beyond-cycle", days, limit, from });
  }
  return faults;
}

/**
 * The latest day that may be stated for the next review. It must not move as days pass, or any date would be in time some
 * day: without a last review it is measured from the edition. Where only the months are stated, it is measured in whole
 * months. Only the
 * Expires of security.txt is measured from today, because it promises no review: RFC 9116, section 2.5.5, recommends
 * less than a year ahead.
 */
function limitOf(
  review: Review,
  next: DateOrMonth,
  today: CalendarDate,
  { edition }: ReviewPolicy,
): { limit: CalendarDate; from: LimitFrom } {
  const { dateField, cycleMonths } = review;
  const last = lastHeld(review);
  if (last !== undefined) {
    const limit = dueAfter(review, last.on).date;
    return { limit: last.on.precision === "month" ? inWholeMonths(limit, next) : limit, from: "last-review" };
  }
  return dateField === "expires"
    ? { limit: addMonths(today, cycleMonths), from: "today" }
    : { limit: inWholeMonths(addMonths(edition.date, cycleMonths), next), from: "edition" };
}

/** The state of a waiver. Its end is limited by the review's due date, so that no new waiver can extend the last. */
function waiverStateOf(review: Review, due: CalendarDate | undefined, today: CalendarDate): WaiverState | undefined {
  if (review.waiver === undefined) return undefined;
  const { from, until } = review.waiver;
  if (until < from) return "ends-before-it-begins";
  if (until > addDays(from, longestWaiverDays)) return "too-long";
  if (due !== undefined && until > addDays(due, longestWaiverDays)) return "too-late";
  if (until < today) return "expired";
  return from > today ? "not-yet" : "in-force";
}
