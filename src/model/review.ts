import { addDays, addMonths, daysBetween, earliest, lastDayOfMonth } from "./dates.ts";
import type { CalendarDate, DateOrMonth, Review } from "./model.ts";

export type ReviewStatus = "current" | "due-soon" | "overdue";

/** What can be wrong with the dates of a review; `days` counts how far a stated date lies beyond the cycle. */
export type ReviewFault =
  | { readonly kind: "no-date" }
  | { readonly kind: "reviewed-in-the-future" }
  | { readonly kind: "reviewed-after-next" }
  | { readonly kind: "beyond-cycle"; readonly days: number; readonly limit: CalendarDate };

/** How a waiver stands on a day: only one that is in force holds a review open. */
export type WaiverStanding = "in-force" | "not-yet" | "expired" | "too-long" | "ends-before-it-begins";

/** A review judged on one day. */
export interface Verdict {
  /** A review with no date at all is overdue: the gate fails closed. */
  readonly status: ReviewStatus;
  /** The last day on which the review is in time. Absent when no date is known. */
  readonly due?: CalendarDate;
  /** Days until it is due: 0 on the day, negative once overdue. Absent when no date is known. */
  readonly days?: number;
  /** Whether a waiver holds the review open on this day. The status stays what it is. */
  readonly waived: boolean;
  readonly waiver?: WaiverStanding;
  readonly faults: readonly ReviewFault[];
}

/** How far a stated date may lie beyond the cycle before it is an error, in days. */
export const toleranceDays = 31;

/** How long a waiver may last, in days. */
export const longestWaiverDays = 90;

/**
 * Judges a review on a day. Due on the day is in time; the day after is overdue.
 * The result depends on the arguments alone, never on the machine's clock or time zone.
 */
export function reviewStatus(review: Review, today: CalendarDate, policy: { readonly dueSoonDays: number }): Verdict {
  const due = dueDate(review);
  const days = due === undefined ? undefined : daysBetween(today, due);
  const waiver = waiverStanding(review, today);
  return {
    status: statusAt(days, policy.dueSoonDays),
    ...(due !== undefined && { due }),
    ...(days !== undefined && { days }),
    waived: waiver === "in-force",
    ...(waiver !== undefined && { waiver }),
    faults: faultsOf(review, today),
  };
}

/** The status so many days before a review is due; no number of days is overdue. */
export function statusAt(days: number | undefined, dueSoonDays: number): ReviewStatus {
  if (days === undefined || days < 0) return "overdue";
  return days <= dueSoonDays ? "due-soon" : "current";
}

/** The stated date of the next review or, where none is stated, the last review and one cycle. */
export function dueDate(review: Review): CalendarDate | undefined {
  if (review.nextReview !== undefined) return review.nextReview.date;
  return review.lastReviewed === undefined ? undefined : afterCycle(review.lastReviewed, review.cycleMonths);
}

/** Whether the wording differs from what was reviewed. Unknown, and so false, where no fingerprint was recorded. */
export function changedSinceReviewed(review: Review): boolean {
  return (
    review.fingerprint !== undefined && review.textFingerprint !== undefined && review.fingerprint !== review.textFingerprint
  );
}

/** The evidence that a dated review lacks, by the names of the fields; empty where nothing was reviewed yet. */
export function missingEvidence(review: Review): string[] {
  if (review.lastReviewed === undefined) return [];
  return [
    ...(review.reviewedBy === undefined ? ["reviewedBy"] : []),
    ...(review.minuteRef === undefined ? ["minuteRef"] : []),
    ...(review.fingerprint === undefined && review.textFingerprint !== undefined ? ["fingerprint"] : []),
  ];
}

/** A month is reviewed until its last day, so a cycle later it is the last day of that month. */
function afterCycle(from: DateOrMonth, months: number): CalendarDate {
  const date = addMonths(from.date, months);
  return from.precision === "month" ? lastDayOfMonth(date) : date;
}

function faultsOf(review: Review, today: CalendarDate): ReviewFault[] {
  const { lastReviewed, nextReview } = review;
  if (lastReviewed === undefined && nextReview === undefined) return [{ kind: "no-date" }];
  const faults: ReviewFault[] = [];
  if (lastReviewed !== undefined && earliest(lastReviewed) > today) faults.push({ kind: "reviewed-in-the-future" });
  if (lastReviewed !== undefined && nextReview !== undefined && earliest(lastReviewed) > nextReview.date) {
    faults.push({ kind: "reviewed-after-next" });
  }
  if (nextReview !== undefined) {
    // With no last review known, today is the latest it can have been: a far date alone is no way round the gate.
    const limit = afterCycle(lastReviewed ?? { date: today, precision: "day" }, review.cycleMonths);
    const days = daysBetween(limit, nextReview.date);
    if (days > 0) faults.push({ kind: "beyond-cycle", days, limit });
  }
  return faults;
}

function waiverStanding(review: Review, today: CalendarDate): WaiverStanding | undefined {
  if (review.waiver === undefined) return undefined;
  const { from, until } = review.waiver;
  if (until < from) return "ends-before-it-begins";
  if (until > addDays(from, longestWaiverDays)) return "too-long";
  if (until < today) return "expired";
  return from > today ? "not-yet" : "in-force";
}
