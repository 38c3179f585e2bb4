import type { Body, CalendarDate, DateOrMonth, Source } from "./base.ts";

export type ReviewKind =
  | "termsOfReference"
  | "relevantAgencies"
  | "chairing"
  | "annualReport"
  | "plan"
  | "accessibilityStatement"
  | "securityContact"
  | "other";

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
  readonly lastReviewed?: DateOrMonth;
  readonly nextReview?: DateOrMonth;
  readonly cycleMonths: number;
  /** Whether a document states the cycle; otherwise it is the usual one. */
  readonly isCycleStated: boolean;
  /** The fields that are in the file and could not be read, so that nothing follows from their absence here. */
  readonly faulty?: readonly ("lastReviewed" | "nextReview" | "cycleMonths")[];
  /**
   * Where the review has no block of its own: the field of another record that has the date, which is `reviewed` or
   * `prepared` of the accessibility statement, or `expires` of security.txt.
   */
  readonly dateField?: "reviewed" | "prepared" | "expires";
  readonly reviewedBy?: string;
  readonly minuteRef?: string;
  /** The fingerprint written when the review was recorded. */
  readonly fingerprint?: string;
  /** The fingerprint of the current text, where the review is of a text in the data. */
  readonly textFingerprint?: string;
  readonly waiver?: {
    readonly reason: string;
    readonly owner: Body;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  };
}
