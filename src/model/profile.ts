import type { Duties } from "./duty.ts";
import type { ReviewKind } from "./review.ts";

/** Whom a partnership is for. */
export const remits = ["children", "adults", "all-age"] as const;

export type Remit = (typeof remits)[number];

/** A review that the law asks for, and where it does. */
export interface ExpectedReview {
  readonly kind: ReviewKind;
  /** The law, with its section, and what it asks for. */
  readonly source: string;
}

/** What the law of a place asks of partnerships of a remit. */
export interface Profile {
  readonly jurisdiction: string;
  readonly remit: Remit;
  readonly expectedReviews: readonly ExpectedReview[];
  /** What the arrangements are to say. */
  readonly duties: Duties;
}
