import type { Finding } from "../model/finding.ts";
import type { Model, Review } from "../model/model.ts";
import { missingEvidence } from "../model/verdict.ts";
import { type Check, foundAt, named } from "./found.ts";
import { recordCommand, subjectOf } from "./review-words.ts";

/** What a review should record, all told. */
const allEvidence = ["reviewedBy", "minuteRef"];

/**
 * A date of review without evidence is "reviewed, nothing recorded". Where many record nothing at all, that is said once.
 * Terms of reference that leave the date out as well are an error of their dates.
 */
export const reviewEvidence: Check = (model) => {
  const dated = model.reviews.map((review) => ({ review, missing: missingEvidence(review) }));
  const nothing = dated
    .filter(({ missing }) => allEvidence.every((field) => missing.includes(field)))
    .map(({ review }) => review);
  const some = dated.filter(({ review, missing }) => missing.length > 0 && !nothing.includes(review));
  return [...saidOnce(model, nothing), ...some.map(({ review, missing }) => incomplete(model, review, missing))];
};

function saidOnce(model: Model, reviews: readonly Review[]): Finding[] {
  const [first, ...others] = reviews;
  if (first === undefined) return [];
  const message =
    others.length === 0
      ? `${first.title}: reviewed, nothing recorded.`
      : `${reviews.length} reviewed, nothing recorded: ${named(reviews.map(subjectOf))}.`;
  return [
    foundAt(model, first, "/lastReviewed", {
      rule: "review-evidence",
      severity: "warning",
      message,
      help: `Who reviewed them, and where is it minuted? The next review records it: ${recordCommand(model, others.length === 0 ? first.id : "ID")}`,
    }),
  ];
}

function incomplete(model: Model, review: Review, missing: readonly string[]): Finding {
  return foundAt(model, review, "/lastReviewed", {
    rule: "review-evidence",
    severity: "warning",
    message: `The record of the last review of ${review.title} has no ${missing.join(" and no ")}.`,
    help: `Record it whole: ${recordCommand(model, review.id, review.lastReviewed?.date)}`,
  });
}
