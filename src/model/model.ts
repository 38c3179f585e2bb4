import type { Place } from "./finding.ts";
import type { Group } from "./group.ts";
import type { Website } from "./website.ts";

export type * from "./group.ts";

/** A day of the calendar as `YYYY-MM-DD`; nothing else is ever held in one. */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };

/** A date that may be known only to the month. `date` is the day itself, or the last day of the month. */
export interface DateOrMonth {
  readonly date: CalendarDate;
  readonly precision: "day" | "month";
}

/** Where a record stands, so that a check can name the line of any of its fields. */
export interface Source {
  /** The path as the reader would type it, with forward slashes. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) of the record within the file. */
  readonly pointer: string;
}

/** Everything one partnership publishes, with every id already turned into the record it names. */
export interface Model {
  readonly arrangements: Arrangements;
  /** The partner that is the partnership itself. */
  readonly partnership: Partner;
  readonly partners: readonly Partner[];
  readonly people: readonly Person[];
  readonly leadSafeguardingPartners: readonly Person[];
  readonly delegatedSafeguardingPartners: readonly Person[];
  readonly independentScrutineer?: { readonly person: Person; readonly appointed?: DateOrMonth };
  readonly coChairs?: CoChairs;
  readonly groups: readonly Group[];
  readonly clauses: readonly Clause[];
  readonly documents: readonly CitedDocument[];
  readonly aims: Aims;
  readonly corrections: readonly Correction[];
  readonly chapters: readonly Chapter[];
  /** What the website says beyond the arrangements, where there is such a part. */
  readonly website?: Website;
  /** The files of the assets folder that some record names. */
  readonly assets: readonly Asset[];
  /** Every promise of review: the groups' terms of reference first, then those of the arrangements and of the website. */
  readonly reviews: readonly Review[];
  /** A short mark of all the data that the printed document is made of: 16 hexadecimal digits. */
  readonly fingerprint: string;
  /**
   * The line and column of a field: `pointer` is that of the record joined with the field's own.
   * A pointer with no place of its own gets the place of its nearest ancestor.
   */
  readonly placeOf: (source: Source, field?: string) => Place;
  /** Whether something at a field, or below it, was at fault and so is not in the model. It has been reported. */
  readonly isFaulty: (source: Source, field: string) => boolean;
}

export interface Arrangements extends Source {
  readonly title: string;
  readonly area: string;
  readonly website: string;
  readonly timeZone: string;
  readonly language: string;
  readonly logo?: Asset;
  readonly wordmark: readonly string[];
  readonly address?: string;
  readonly colours?: { readonly accent: string; readonly warning: string };
  readonly edition: { readonly date: CalendarDate; readonly name?: string };
  readonly legalBasis: readonly CitedDocument[];
  readonly contacts: readonly Contact[];
  readonly foreword?: { readonly chapter: Chapter; readonly signatories: readonly Signatory[] };
  readonly chapters: readonly Chapter[];
  readonly appendices: readonly Appendix[];
  /** Days before a review is due from which it is due soon. */
  readonly dueSoonDays: number;
  /** The longest cycle that terms of reference may have, in months. */
  readonly longestCycleMonths: number;
}

export interface Contact extends Source {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly purpose: "concern" | "outOfHours" | "referral" | "office";
  readonly phone?: string;
  readonly email?: string;
  readonly link?: string;
  readonly address?: string;
  readonly when?: string;
}

export interface Signatory {
  readonly person: Person;
  readonly signature?: Asset;
  readonly description?: string;
}

export interface Appendix extends Source {
  readonly id: string;
  /** Counted from 1 in the order of the arrangements. */
  readonly number: number;
  readonly title: string;
  readonly text?: Prose;
  /** The groups whose terms of reference stand in it. */
  readonly groups: readonly Group[];
}

/** Markdown with references, and where it stands. */
export interface Prose extends Source {
  readonly text: string;
}

export type PartnerIs =
  | "partnership"
  | "statutoryPartner"
  | "delegatedPartner"
  | "relevantAgency"
  | "seatHolder"
  | "strategicPartnership"
  | "connectedBody";

export interface Partner extends Source {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly { readonly name: string; readonly until?: DateOrMonth }[];
  readonly is: readonly PartnerIs[];
  readonly statutoryRole?: "localAuthority" | "integratedCareBoard" | "police";
  readonly listedAs?: string;
  readonly link?: string;
  readonly about?: Prose;
}

/**
 * A person, and what may be shown of them. Details kept for the office alone are not part of the model:
 * what a template cannot reach it cannot publish.
 */
export interface Person extends Source {
  readonly id: string;
  /** Absent unless the record says `publish: true`. */
  readonly published?: {
    readonly name: string;
    readonly portrait?: Asset;
  };
  readonly post?: string;
  readonly partner?: Partner;
  readonly from?: DateOrMonth;
  readonly to?: DateOrMonth;
}

export interface CoChairs extends Source {
  /** The group that they chair. */
  readonly group?: Group;
  readonly standing?: Person;
  readonly rotation: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly person: Person;
  }[];
}

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
  readonly group?: Group;
  readonly promise?: string;
  readonly owner?: Group | Partner;
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
    readonly owner: Group | Partner;
    readonly from: CalendarDate;
    readonly until: CalendarDate;
  };
}

export interface Clause extends Source {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
  readonly blanks: Readonly<Record<string, string>>;
  readonly variants: readonly { readonly id: string; readonly text: Prose; readonly why: string }[];
}

export interface CitedDocument extends Source {
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string;
  readonly kind: "act" | "regulations" | "guidance" | "plan" | "strategy" | "protocol" | "framework" | "report";
  readonly publisher?: string;
  readonly partner?: Partner;
  readonly published?: DateOrMonth;
  readonly validFrom?: DateOrMonth;
  readonly validTo?: DateOrMonth;
  readonly link?: string;
}

export interface Aims {
  readonly ambition?: string;
  readonly endorsed?: CalendarDate;
  readonly purpose?: { readonly text: Prose; readonly by: readonly string[] };
  readonly principles: readonly Aim[];
  readonly values: readonly Aim[];
  readonly priorities: readonly Priority[];
}

export interface Aim {
  readonly id: string;
  readonly name?: string;
  readonly text?: Prose;
}

export interface Priority {
  readonly id: string;
  /** Counted from 1 in the order of the data. */
  readonly number: number;
  readonly text: Prose;
  readonly document?: CitedDocument;
}

export interface Correction {
  readonly published: string;
  readonly now: string;
  readonly why: string;
}

export interface Chapter extends Source {
  readonly id: string;
  readonly title: string;
  /** In print it follows the chapter before on the same page. */
  readonly runsOn: boolean;
  readonly text: Prose;
}

/** A file of the assets folder. */
export interface Asset {
  /** Its path below the assets folder, with forward slashes. */
  readonly path: string;
  /** Its absolute path on this machine. */
  readonly location: string;
}
