import { toIsoDate } from "../../model/dates.ts";
import type { Finding } from "../../model/finding.ts";
import type { Model, Review } from "../../model/model.ts";
import { lastHeld } from "../../model/review.ts";
import { type Evidence, findMissingEvidence } from "../../model/verdict.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { examplePanelReview } from "../shared/panel-reviewed.ts";
import { findingAtLast } from "../shared/review-fields.ts";
import { recordCommand, subjectOf } from "../shared/review-words.ts";

/** The evidence that shows that a review took place. */
const allEvidence: readonly Evidence[] = ["by", "minute"];

const fieldNames: Readonly<Record<Evidence, string>> = { by: "reviewer", minute: "minute", fingerprint: "fingerprint" };

export const reviewEvidence: Rule = {
  id: "review-evidence",
  severity: "warning",
  strict: true,
  mayBeAccepted: true,
  title: "Reviews without who held them or the minute",
  about:
    "A review with a date and no record of who carried it out or where it is minuted; one warning names all that record nothing.",
  why: "A date without evidence shows only that somebody typed it.",
  ok: [examplePanelReview({ lastReviewed: "2025-01-15" })],
  notOk: [{ files: { "groups/panel.yaml": "review:\n  lastReviewed: 2025-01-15\n  owner: police\n" } }],
  // Terms of reference that leave the date out as well are an error of their dates.
  check(model) {
    const dated = model.reviews.map((review) => ({ review, missing: findMissingEvidence(review) }));
    const unrecorded = dated
      .filter(({ missing }) => allEvidence.every((field) => missing.includes(field)))
      .map(({ review }) => review);
    const incomplete = dated.filter(({ review, missing }) => missing.length > 0 && !unrecorded.includes(review));
    return [
      ...reportUnrecorded(model, unrecorded),
      ...incomplete.map(({ review, missing }) => toIncompleteFinding(model, review, missing)),
    ];
  },
};

/** One finding for all the reviews that record nothing. */
function reportUnrecorded(model: Model, reviews: readonly Review[]): Finding[] {
  const [first, ...others] = reviews;
  if (first === undefined) return [];
  const message =
    others.length === 0
      ? `${first.title}: reviewed, nothing recorded.`
      : `${reviews.length} reviewed, nothing recorded: ${joinNames(reviews.map(subjectOf))}.`;
  return [
    findingAtLast(reviewEvidence, model, first, {
      message,
      help: `Who reviewed them, and where is it minuted? The next review records it, at the desk by "Record a review" or in a terminal: ${recordCommand(model, others.length === 0 ? first.id : "ID")}`,
    }),
  ];
}

function toIncompleteFinding(model: Model, review: Review, missing: readonly Evidence[]): Finding {
  const on = lastHeld(review)?.on;
  return findingAtLast(reviewEvidence, model, review, {
    message: `The record of the last review of ${review.title} has no ${missing.map((each) => fieldNames[each]).join(" and no ")}.`,
    // Stryker disable next-line LogicalOperator: evidence is asked for where there is a date
    help: `Record it whole, at the desk by "Record a review" or in a terminal: ${recordCommand(model, review.id, on && toIsoDate(on))}`,
  });
}
