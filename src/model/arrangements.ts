import type { Asset, CalendarDate, DateOrMonth, PartialDate, Period, Prose, Source, TimeOfFact } from "./base.ts";
import type { Meets } from "./duty.ts";
import type { Severity } from "./finding.ts";
import type { Group } from "./group.ts";
import type { Partner, Person } from "./people.ts";

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
  readonly budget?: Budget;
  /** The revision history of the document up to the day, the newest last. */
  readonly revisions: readonly Revision[];
  /** What initials and terms of the texts mean, beside the short names of organisations, contacts and documents. */
  readonly glossary: readonly GlossaryTerm[];
  readonly legalBasis: readonly CitedDocument[];
  readonly contacts: readonly Contact[];
  readonly foreword?: { readonly chapter: Chapter; readonly signatories: readonly Signatory[] };
  readonly chapters: readonly Chapter[];
  readonly appendices: readonly Appendix[];
  /** How the appendices are called: by numbers, by letters, or by their titles alone. */
  readonly appendixNames: "numbers" | "letters" | "none";
  /** The lists that are meant to be in the order of the alphabet, by their names in references. */
  readonly alphabetical: readonly ("relevant-agencies" | "strategic-partnerships")[];
  /** Days before a review is due from which it is due soon. */
  readonly dueSoonDays: number;
  /** The longest cycle that terms of reference may have, in months. */
  readonly longestCycleMonths: number;
  /** How a review weighs of which it is said that its date is unknown. */
  readonly unknownReviews: Severity;
}

/** What each partner gives to the budget of a year. */
export interface Budget extends Source {
  readonly year: string;
  readonly currency: "GBP" | "EUR";
  /** The total that the document states, in whole units of the currency, as all amounts are. */
  readonly total?: number;
  readonly contributions: readonly Contribution[];
}

export interface Contribution extends Source {
  readonly partner?: Partner;
  /** Who gives, where that is no organisation with a record. */
  readonly contributor?: string;
  readonly amount: number;
  readonly note?: string;
}

/** Initials or a term, and what they mean. */
export interface GlossaryTerm extends Source {
  readonly term: string;
  readonly means: string;
}

/** A version of the document, as its revision history tells it. */
export interface Revision extends Source {
  readonly version: string;
  readonly date: PartialDate;
  readonly changed: string;
  /** Who made or agreed the change; absent also where that would name somebody unpublished. */
  readonly by?: string;
}

export interface Contact extends Source {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly purpose: "emergency" | "concern" | "outOfHours" | "referral" | "office";
  readonly phone?: string;
  readonly email?: string;
  readonly link?: string;
  readonly address?: string;
  readonly when?: string;
  /** Since when and until when it can be reached, and where the day of the model stands to that. */
  readonly period: Period;
  readonly time: TimeOfFact;
}

/** Whom to call when somebody is in danger now. */
export interface Emergency {
  readonly name: string;
  readonly phone: string;
  /** For whoever cannot speak or hear on the telephone, each a sentence. */
  readonly otherWays: readonly string[];
  /** The country whose number it is; absent where the partnership names it among its contacts. */
  readonly of?: string;
}

export interface Signatory {
  readonly person: Person;
  /** Absent where the person is not published, like the description. */
  readonly signature?: Asset;
  readonly description?: string;
}

export interface Appendix extends Source {
  readonly id: string;
  /** Counted from 1 in the order of the arrangements. */
  readonly number: number;
  /** The number or letter that is printed; absent where appendices are called by their titles alone. */
  readonly label?: string;
  readonly title: string;
  readonly text?: Prose;
  /** The groups whose terms of reference stand in it. */
  readonly groups: readonly Group[];
  /** The duties that it is marked as meeting. */
  readonly meets: readonly Meets[];
}

export interface Chapter extends Source {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  /** In print it follows the chapter before on the same page. */
  readonly runsOn: boolean;
  readonly text: Prose;
  /** The duties that it, or a section of it, is marked as meeting. */
  readonly meets: readonly Meets[];
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
  /** Whether no document states that day, so that the check alone goes by it and the public is not told. */
  readonly isValidToAssumed?: true;
  readonly link?: string;
  readonly pdf?: { readonly link: string; readonly pages?: number; readonly kilobytes?: number };
  /** The id of the promise of review that tells when it is next due. */
  readonly review?: string;
}
