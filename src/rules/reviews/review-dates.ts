import { inWords, toIsoDate } from "../../model/dates.ts";
import { type ModelOnDay, verdictOn } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Review } from "../../model/model.ts";
import { lastHeld } from "../../model/review.ts";
import type { ReviewFault } from "../../model/verdict.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { examplePanelReview } from "../shared/panel-reviewed.ts";
import { subjectOf } from "../shared/review-words.ts";

export const reviewDates: Rule = {
  id: "review-dates",
  severity: "error",
  title: "Reviews without a date, or in the wrong order",
  about: "A review without a date, or with a last review after the next.",
  why: "The due day is worked out from these dates. Without them nobody could tell when the review is overdue.",
  ok: [examplePanelReview({ lastReviewed: "2025-01-15" })],
  notOk: [examplePanelReview({}), examplePanelReview({ lastReviewed: "2025-01-15", nextReview: "2024-12-15" })],
  check: (model) =>
    model.reviews.flatMap((review) => verdictOn(model, review).faults.flatMap((fault) => describe(model, review, fault))),
};

/** A fault of a review as a finding; the length of the cycle has a rule of its own. */
function describe(model: ModelOnDay, review: Review, fault: ReviewFault): Finding[] {
  const last = lastHeld(review)?.on;
  const error = (field: string, message: string, help: string) => [
    findingOf(reviewDates, model, review, field, { message, help }),
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
    case "reviewed-after-next":
      return error(
        "/nextReview",
        `The next review of ${review.title} is stated for ${review.nextReview && inWords(review.nextReview)}, before the last on ${last && inWords(last)}.`,
        `Write a nextReview after ${last && toIsoDate(last)}, or leave nextReview out to have it worked out.`,
      );
    case "month-in-part-of-year":
    case "refresh-too-rare":
    case "cycle-too-long":
    case "beyond-cycle":
      return [];
  }
}
