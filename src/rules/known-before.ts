import { type ModelOnDay, verdictOn } from "../model/day.ts";
import { type Finding, withinBounds } from "../model/finding.ts";
import type { Review } from "../model/model.ts";
import { check, isReviewNotHeld } from "./registry.ts";
import { reviewMissing } from "./reviews/review-missing.ts";
import { reviewOverdue } from "./reviews/review-overdue.ts";

/** The findings on a change of the data, weighed by what was so before it. */
export interface WeighedByChange {
  readonly findings: readonly Finding[];
  /** The reviews that fail no more, since they failed before and the change makes none of them worse: `reviewKey` of each. */
  readonly knownReviews: ReadonlySet<string>;
}

/** What tells reviews apart: a group and a promise of the arrangements may have one id. */
export function reviewKey({ kind, id }: Pick<Review, "kind" | "id">): string {
  return `${kind} ${id}`;
}

/**
 * Makes a warning of each error that says of a review what was so before the change: that one did not take place is no
 * fault of whoever changes something else. What the change makes worse stays an error, and so does every fault of the data.
 * An overdue review is worse where it is due on an earlier day than before, or where no waiver holds it any more.
 * @param after the model of the changed data
 * @param before that of the data before the change, on the same day
 */
export function weighByChange(findings: readonly Finding[], after: ModelOnDay, before: ModelOnDay): WeighedByChange {
  const earlier = new Map(before.reviews.map((review) => [reviewKey(review), review]));
  const judged = after.reviews.map((review) => {
    const was = earlier.get(reviewKey(review));
    const faults = faultsOf(after, review);
    return { review, faults, known: was === undefined ? [] : knownAmong(faults, after, review, before, was) };
  });
  const known = new Set([...judged.flatMap((each) => each.known), ...missingInBoth(after, before)].map(markOf));
  return {
    findings: findings.map((finding) => (known.has(markOf(finding)) ? asKnown(finding) : finding)),
    knownReviews: new Set(
      judged
        .filter(({ faults, known: ofReview }) => faults.length > 0 && faults.length === ofReview.length)
        .map(({ review }) => reviewKey(review)),
    ),
  };
}

/** The errors of a review that its state before the change had as well. */
function knownAmong(
  faults: readonly Finding[],
  after: ModelOnDay,
  review: Review,
  before: ModelOnDay,
  was: Review,
): readonly Finding[] {
  const faultsBefore = faultsOf(before, was);
  const isEarlier = (verdictOn(after, review).due ?? "") < (verdictOn(before, was).due ?? "");
  return faults.filter(({ rule }) => {
    const isOfRule = (finding: Finding) => finding.rule === rule;
    return faults.filter(isOfRule).length <= faultsBefore.filter(isOfRule).length && !(rule === reviewOverdue.id && isEarlier);
  });
}

/** The errors that say of one review that it did not take place. */
function faultsOf(model: ModelOnDay, review: Review): Finding[] {
  const findings = check(
    { ...model, reviews: [review] },
    ({ id, reviewNotHeld }) => reviewNotHeld === true && id !== reviewMissing.id,
  );
  return findings.filter((finding) => finding.severity === "error" && isReviewNotHeld(finding));
}

/** The reviews that neither state of the data has. */
function missingInBoth(after: ModelOnDay, before: ModelOnDay): Finding[] {
  const missingIn = (model: ModelOnDay) =>
    check(model, ({ id }) => id === reviewMissing.id).filter(({ severity }) => severity === "error");
  const messages = new Set(missingIn(before).map(({ message }) => message));
  return missingIn(after).filter(({ message }) => messages.has(message));
}

function asKnown(finding: Finding): Finding {
  return withinBounds({ ...finding, severity: "warning", message: `${finding.message} It was so before this change.` });
}

function markOf({ rule, file, line, column, message }: Finding): string {
  return JSON.stringify([rule, file, line, column, message]);
}
