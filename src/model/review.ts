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

/** A promise of review, wherever it was made. `Source` is the place of the review's own block. */
export interface Review extends Source {
  /** The group's id, or that of the entry in the arrangements. */
  readonly id: string;
  readonly kind: ReviewKind;
  readonly title: string;
  readonly group?: Body;
  readonly promise?: string;
  readonly owner?: Body;
  readonly lastReviewed?: DateOrMonth;
  readonly nextReview?: DateOrMonth;
  readonly cycleMonths: number;
  /** The fields that stand in the file and could not be read: nothing is concluded from their absence. */
  readonly faulty?: readonly ("lastReviewed" | "nextReview" | "cycleMonths")[];
  /**
   * The field of another record that the date stands in, where the review has no block of its own: `reviewed` or
   * `prepared` of the accessibility statement, `expires` of security.txt.
   */
  readonly dateField?: "reviewed" | "prepared" | "expires";
  readonly reviewedBy?: string;
  readonly minuteRef?: string;
  /** The fingerprint written when the review was recorded. */
  readonly fingerprint?: string;
  /** The fingerprint of the text as it stands now, where the review is of a text in the data. */
  readonly textFingerprint?: string;
  readonly waiver?: {
    readonly reason: string;
    readonly owner: Body;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  };
}
