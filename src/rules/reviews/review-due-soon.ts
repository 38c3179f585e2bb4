import { inWords } from "../../model/dates.ts";
import { verdictOn } from "../../model/day.ts";
import { quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingAtDue } from "../shared/review-fields.ts";
import { howToRecord, ownerSentence } from "../shared/review-words.ts";

export const reviewDueSoon: Rule = {
  id: "review-due-soon",
  severity: "warning",
  title: "Reviews that are due soon",
  about: "A review that is due within 60 days, or within reviewPolicy.dueSoonDays of arrangements.yaml.",
  why: "A review takes weeks to prepare and needs a meeting that is soon enough.",
  ok: [{ files: {}, asOf: "2025-11-01" }],
  notOk: [{ files: {}, asOf: "2025-12-01" }],
  check: (model) =>
    model.reviews.flatMap((review) => {
      const { due, days, status } = verdictOn(model, review);
      // Stryker disable next-line ConditionalExpression: what is due on a day has days until it, and nothing else has
      if (status !== "due-soon" || due === undefined || days === undefined) return [];
      const left = days === 0 ? "today" : `in ${quantity(days, "day")}`;
      return [
        findingAtDue(reviewDueSoon, model, review, {
          message: `The review of ${review.title} is due on ${inWords(due)}, ${left}.${ownerSentence(review)}`,
          help: howToRecord(model, review),
        }),
      ];
    }),
};
