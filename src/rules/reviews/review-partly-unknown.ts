import type { ModelOnDay } from "../../model/day.ts";
import { verdictOn } from "../../model/day.ts";
import { weightOfUnknown } from "../../model/expected-reviews.ts";
import type { Finding } from "../../model/finding.ts";
import type { Review } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { exampleUnknown } from "../shared/panel-reviewed.ts";
import { howToFindOut, subjectOf } from "../shared/review-words.ts";

export const reviewPartlyUnknown: Rule = {
  id: "review-partly-unknown",
  severity: "error",
  reviewNotHeld: true,
  title: "Reviews of which a part is unknown",
  about:
    "A review whose owner is said to be unknown, or terms of reference whose last review is, though the next is stated; a warning where reviewPolicy.unknown of arrangements.yaml says so, and where nothing asks for the review.",
  why: "A review that nobody is known to see to does not take place, and terms of reference were agreed on some day. To say that it is unknown weighs no more than to leave it out.",
  ok: [exampleUnknown("lastReviewed: 2025-01-15\n  owner: police")],
  notOk: [
    exampleUnknown("lastReviewed: unknown\n  nextReview: 2025-12-15\n  owner: police"),
    exampleUnknown("lastReviewed: 2025-01-15\n  owner: unknown"),
  ],
  check: (model) => model.reviews.flatMap((review) => [...lastUnknown(model, review), ...ownerUnknown(model, review)]),
};

function lastUnknown(model: ModelOnDay, review: Review): Finding[] {
  if (review.isRefresh) return [];
  const isTold = verdictOn(model, review).status === "unknown" || review.kind !== "termsOfReference";
  if (isTold || !review.unknown.includes("lastReviewed")) return [];
  return [
    findingOf(reviewPartlyUnknown, model, review, "/lastReviewed", {
      severity: weightOfUnknown(model, review),
      message: `When the terms of reference of ${subjectOf(review)} were last reviewed is not known.`,
      help: howToFindOut(model, review),
    }),
  ];
}

function ownerUnknown(model: ModelOnDay, review: Review): Finding[] {
  // The owner of a refresh is that of the review.
  if (review.isRefresh || !review.unknown.includes("owner")) return [];
  return [
    findingOf(reviewPartlyUnknown, model, review, "/owner", {
      severity: weightOfUnknown(model, review),
      message: `Who must see to the review of ${review.title} is not known.`,
      help: "Have the partnership name one, and write the id of that partner or group.",
    }),
  ];
}
