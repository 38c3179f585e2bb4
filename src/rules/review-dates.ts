import { inWords, toIsoDate } from "../model/dates.ts";
import { type ModelOnDay, verdictOn } from "../model/day.ts";
import type { Finding } from "../model/finding.ts";
import type { Review } from "../model/model.ts";
import type { ReviewFault } from "../model/verdict.ts";
import { type Check, foundAt } from "./found.ts";
import { lastField } from "./review-fields.ts";
import { subjectOf } from "./review-words.ts";

/** A review must have a date, and its dates must be able to be true. */
export const reviewDates: Check = (model) =>
  model.reviews.flatMap((review) => verdictOn(model, review).faults.flatMap((fault) => told(model, review, fault)));

/** The cycle is a rule of its own. */
function told(model: ModelOnDay, review: Review, fault: ReviewFault): Finding[] {
  const last = review.lastReviewed && inWords(review.lastReviewed);
  const error = (field: string, message: string, help: string) => [
    foundAt(model, review, field, { rule: "review-dates", severity: "error", message, help }),
  ];
  switch (fault.kind) {
    case "no-date":
      return error(
        "",
        `The review of ${review.title} has no date, so it counts as overdue.`,
        "Write lastReviewed, nextReview or both, for example nextReview: 2025-12-31.",
      );
    case "no-last-review":
      return error(
        "",
        `The terms of reference of ${subjectOf(review)} do not say when they were last reviewed.`,
        "Write lastReviewed; where they were never reviewed, it is the day on which they were agreed.",
      );
    case "reviewed-in-the-future":
      return error(
        lastField(review),
        `${review.title} cannot have been reviewed on ${last}: that day is still to come.`,
        `Write the day of the last review, ${model.today} at the latest.`,
      );
    case "reviewed-after-next":
      return error(
        "/nextReview",
        `The next review of ${review.title} is stated for ${review.nextReview && inWords(review.nextReview)}, before the last on ${last}.`,
        `Write a nextReview after ${review.lastReviewed && toIsoDate(review.lastReviewed)}, or leave nextReview out to have it worked out.`,
      );
    case "cycle-too-long":
    case "beyond-cycle":
      return [];
  }
}
