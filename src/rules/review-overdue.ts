import { inWords } from "../model/dates.ts";
import type { Model } from "../model/model.ts";
import { reviewStatus } from "../model/verdict.ts";
import { type Check, counted, foundAt } from "./found.ts";
import { dueField } from "./review-fields.ts";
import { howToRecord, owned } from "./review-words.ts";

/** A review whose day has passed is an error, unless a waiver holds it open. */
export const reviewOverdue: Check = (model, today) =>
  model.reviews.flatMap((review) => {
    const { due, days, status, waived } = reviewStatus(review, today, model.arrangements);
    if (status !== "overdue" || due === undefined || days === undefined) return [];
    return [
      foundAt(model, review, dueField(review), {
        rule: "review-overdue",
        severity: waived ? "warning" : "error",
        message: `The review of ${review.title} was due on ${inWords(due)}, ${counted(-days, "day")} ago.${owned(review)}`,
        help: howToRecord(model, review),
      }),
    ];
  });

/** A review that will soon be due is worth a warning. */
export const reviewDueSoon: Check = (model: Model, today) =>
  model.reviews.flatMap((review) => {
    const { due, days, status } = reviewStatus(review, today, model.arrangements);
    if (status !== "due-soon" || due === undefined || days === undefined) return [];
    const left = days === 0 ? "today" : `in ${counted(days, "day")}`;
    return [
      foundAt(model, review, dueField(review), {
        rule: "review-due-soon",
        severity: "warning",
        message: `The review of ${review.title} is due on ${inWords(due)}, ${left}.${owned(review)}`,
        help: howToRecord(model, review),
      }),
    ];
  });
