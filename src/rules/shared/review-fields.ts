import type { Review } from "../../model/model.ts";

/** The JSON Pointer to the day of the last review, below the record that the review is in. */
export function lastField({ dateField }: Review): string {
  return `/${dateField ?? "lastReviewed"}`;
}

/** The JSON Pointer to the day of the next review, below the record that the review is in. */
export function nextField({ dateField }: Review): string {
  return `/${dateField ?? "nextReview"}`;
}

/** The JSON Pointer to the field that the due date comes from. */
export function dueField(review: Review): string {
  return review.nextReview === undefined ? lastField(review) : nextField(review);
}
