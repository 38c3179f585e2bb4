/**
 * The fields by which a block of review states its one review where it has no list of those held, and what each is called
 * in an entry of such a list. Beside a list they repeat its newest entry, and must say the same.
 */
export const heldFields = {
  lastReviewed: "on",
  reviewedBy: "by",
  minuteRef: "minute",
  fingerprint: "fingerprint",
} as const;
