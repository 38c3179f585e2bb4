import { inWords } from "../../model/dates.ts";
import { verdictOn } from "../../model/day.ts";
import { quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingAtDue } from "../shared/review-fields.ts";
import { howToRecord, ownerSentence } from "../shared/review-words.ts";

export const reviewOverdue: Rule = {
  id: "review-overdue",
  severity: "error",
  reviewNotHeld: true,
  title: "Reviews that are overdue",
  about: "A review whose due day has passed; a warning while a waiver in force holds it open.",
  why: "The arrangements promise each review by a day: the next review that is stated or, where none is, one cycle after the last. Due on the day is in time; the day after is overdue.",
  ok: [{ files: {}, asOf: "2025-11-01" }],
  notOk: [{ files: {}, asOf: "2026-01-16" }],
  check: (model) =>
    model.reviews.flatMap((review) => {
      const { due, days, status, waived } = verdictOn(model, review);
      // Stryker disable next-line ConditionalExpression: what is due on a day has days until it, and nothing else has
      if (status !== "overdue" || due === undefined || days === undefined) return [];
      return [
        findingAtDue(reviewOverdue, model, review, {
          ...(waived && { severity: "warning" }),
          message: `The review of ${review.title} was due on ${inWords(due)}, ${quantity(-days, "day")} ago.${ownerSentence(review)}`,
          help: howToRecord(model, review),
        }),
      ];
    }),
};
