import { inWords } from "../model/dates.ts";
import { verdictOn } from "../model/day.ts";
import { type Check, counted, foundAt } from "./found.ts";
import { dueField } from "./review-fields.ts";
import { howToRecord, owned } from "./review-words.ts";

/** A review whose day has passed is an error, unless a waiver holds it open. */
export const reviewOverdue: Check = (model) =>
  model.reviews.flatMap((review) => {
    const { due, days, status, waived } = verdictOn(model, review);
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
export const reviewDueSoon: Check = (model) =>
  model.reviews.flatMap((review) => {
    const { due, days, status } = verdictOn(model, review);
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
