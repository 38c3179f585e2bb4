import { verdictOn } from "../../model/day.ts";
import { weightOfUnknown } from "../../model/expected-reviews.ts";
import type { Review } from "../../model/model.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { exampleUnknown } from "../shared/panel-reviewed.ts";
import { howToFindOut, ownerSentence } from "../shared/review-words.ts";

export const reviewUnknown: Rule = {
  id: "review-unknown",
  severity: "error",
  reviewNotHeld: true,
  title: "Reviews with an unknown date",
  about:
    "A review of which it is said that its date is unknown; a warning where reviewPolicy.unknown of arrangements.yaml says so, and where nothing asks for the review.",
  why: "Nobody can tell when the review is overdue. To say so weighs no more than to leave the review out.",
  ok: [exampleUnknown("lastReviewed: 2025-01-15\n  nextReview: unknown\n  owner: police")],
  notOk: [
    exampleUnknown("lastReviewed: unknown\n  owner: police"),
    exampleUnknown("lastReviewed: unknown\n  nextReview: unknown\n  owner: police"),
  ],
  check: (model) =>
    model.reviews
      .filter((review) => verdictOn(model, review).status === "unknown")
      .map((review) =>
        findingOf(reviewUnknown, model, review, unknownField(review), {
          severity: weightOfUnknown(model, review),
          message: `When ${review.title} is to be reviewed is not known.${ownerSentence(review)}`,
          help: howToFindOut(model, review),
        }),
      ),
};

function unknownField({ dateField, unknown }: Review): string {
  return `/${dateField ?? (unknown.includes("lastReviewed") ? "lastReviewed" : "nextReview")}`;
}
