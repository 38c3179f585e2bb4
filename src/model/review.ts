import type { Body, CalendarDate, DateOrMonth, PartialDate, Source } from "./base.ts";

export type ReviewKind =
  | "termsOfReference"
  | "relevantAgencies"
  | "chairing"
  | "annualReport"
  | "plan"
  | "accessibilityStatement"
  | "securityContact"
  | "other";

/** What may be said to be unknown of a review. */
export type UnknownField = "lastReviewed" | "nextReview" | "owner";

/** The day of a review, and where it stands: its `Source` is that of the entry, or of the block or record that has the date. */
export interface ReviewDay extends Source {
  readonly on: PartialDate;
  /** The field of that entry, block or record that has the date. */
  readonly dateField: "on" | "lastReviewed" | "reviewed" | "prepared";
  /** Whether it was only the lighter look between two full reviews. */
  readonly isRefresh?: true;
}

/** A review that took place, and what is recorded of it. */
export interface HeldReview extends ReviewDay {
  /** Who carried it out, as far as that is recorded. Without a name where it must not go out. */
  readonly by?: { readonly name?: string };
  /** Where it is minuted, as far as that is recorded. Without the reference where it must not go out. */
  readonly minute?: { readonly ref?: string };
  /** Whether it changed what it was of; absent where that is not known. */
  readonly changed?: boolean;
  /** The fingerprint of the text as it was reviewed. */
  readonly fingerprint?: string;
}

/** A review that was promised, in whichever file. Its `Source` is that of the review's own block. */
export interface Review extends Source {
  /** The group's id, or that of the entry in the arrangements. */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly title: string;
  readonly group?: Body;
  readonly promise?: string;
  readonly owner?: Body;
  /** Those of the owner who must see to it, in words, where that is not all of it. */
  readonly ownerPart?: string;
  /** The fields that no document states: who sees to it, or by when, is not to be told as a fact. */
  readonly assumed: readonly string[];
  /** What the data say that nobody knows. */
  readonly unknown: readonly UnknownField[];
  /** The reviews that took place by the day of the model, the newest last. */
  readonly held: readonly HeldReview[];
  /** The days of reviews that are still to come on the day of the model. They count for nothing. */
  readonly toCome: readonly ReviewDay[];
  readonly nextReview?: DateOrMonth;
  readonly cycleMonths: number;
  /** Whether a document states the cycle; otherwise it is the usual one. */
  readonly isCycleStated: boolean;
  /** The month of the year in which it takes place, where that is stated. */
  readonly month?: string;
  /** The fields that are in the file and could not be read, so that nothing follows from their absence here. */
  readonly faulty?: readonly ("lastReviewed" | "nextReview" | "cycleMonths")[];
  /**
   * Where the review has no block of its own: the field of another record that has the date, which is `reviewed` or
   * `prepared` of the accessibility statement, or `expires` of security.txt.
   */
  readonly dateField?: "reviewed" | "prepared" | "expires";
  /** The fingerprint of the current text, where the review is of a text in the data. */
  readonly textFingerprint?: string;
  /** The lighter look at it between its full reviews, which is a review with dates of its own. A full review counts as one too. */
  readonly refresh?: Review;
  /** Whether it is such a lighter look: all that was held counts for it. */
  readonly isRefresh?: true;
  readonly waiver?: {
    readonly reason: string;
    readonly owner: Body;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  };
}

/** A review, and its refresh where it has one: each is due on a day of its own. */
export function withRefresh(review: Review): readonly Review[] {
  return review.refresh === undefined ? [review] : [review, review.refresh];
}

/** The id of the refresh of a review. No other id has a full stop. */
export function refreshIdOf(id: string): string {
  return `${id}.refresh`;
}

/** The id of the review that a refresh is of. */
export function fullIdOf(refreshId: string): string {
  return refreshId.replace(/\.refresh$/, "");
}

/** The reviews that took place, as far as a document states when. */
export function toldHeld({ held, assumed }: Review): readonly HeldReview[] {
  return assumed.includes("lastReviewed") ? [] : held;
}

/** The newest of the reviews that took place; undefined where none is known. */
export function lastHeld({ held }: Review): HeldReview | undefined {
  return held.at(-1);
}

/** Whether it is said that the date of the last review, or of the next, is unknown. */
export function hasUnknownDate({ unknown: fields }: Review): boolean {
  return fields.includes("lastReviewed") || fields.includes("nextReview");
}
