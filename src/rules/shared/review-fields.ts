import type { Finding } from "../../model/finding.ts";
import type { Model, Review } from "../../model/model.ts";
import { lastHeld } from "../../model/review.ts";
import type { RuleText } from "../rule.ts";
import { findingOf, type Statement } from "./found.ts";

/** The JSON Pointer to the day of the next review, below the record that the review is in. */
export function nextField({ dateField }: Review): string {
  return `/${dateField ?? "nextReview"}`;
}

/** A finding at the day of the last review, or at the review where none is known. */
export function findingAtLast(rule: RuleText, model: Model, review: Review, statement: Statement): Finding {
  const last = lastHeld(review);
  return last === undefined
    ? findingOf(rule, model, review, "", statement)
    : findingOf(rule, model, last, `/${last.dateField}`, statement);
}

/** A finding at the field that the due date comes from. */
export function findingAtDue(rule: RuleText, model: Model, review: Review, statement: Statement): Finding {
  return review.nextReview === undefined
    ? findingAtLast(rule, model, review, statement)
    : findingOf(rule, model, review, nextField(review), statement);
}
