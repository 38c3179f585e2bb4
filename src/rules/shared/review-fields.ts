import type { Review } from "../../model/model.ts";

/** The field of the last review, below the record that the review stands in. */
export function lastField({ dateField }: Review): string {
  return `/${dateField ?? "lastReviewed"}`;
}

/** The field that says when the next review is due. */
export function nextField({ dateField }: Review): string {
  return `/${dateField ?? "nextReview"}`;
}

/** The field that the due date comes from. */
export function dueField(review: Review): string {
  return review.nextReview === undefined ? lastField(review) : nextField(review);
}
