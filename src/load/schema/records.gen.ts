/**
 * The records as they stand in the files of the data folder, before any id is turned into what it names.
 * Generated from src/schema by `npm run generate`: change the schema, never this file.
 */

/**
 * The principles, in order.
 */
export type List = {
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  id: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  name?: string;
  /**
   * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
   */
  text?: string;
}[];
/**
 * The values, in order.
 */
export type List1 = {
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  id: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  name?: string;
  /**
   * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
   */
  text?: string;
}[];
/**
 * The duties of the law that this text meets. The command check --duties lists them with their short names.
 *
 * @minItems 1
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type MeetsWhole = string[];
/**
 * Short names that it had in web addresses. Whoever comes to one of the old addresses is led on to the new one.
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type FormerIds = string[];
/**
 * The duties of the law that this text meets. The command check --duties lists them with their short names. For one that a section of it meets, the duty stands with the section's heading.
 *
 * @minItems 1
 */
export type Meets = (
  | string
  | {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      duty: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      section: string;
    }
)[];
/**
 * The duties of the law that this text meets. The command check --duties lists them with their short names.
 *
 * @minItems 1
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type MeetsWhole1 = string[];
/**
 * Short names that it had in web addresses. Whoever comes to one of the old addresses is led on to the new one.
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type FormerIds1 = string[];
/**
 * Names it used to have, or still has until a stated day. The day after, the name takes their place by itself.
 */
export type FormerNames = {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  name: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  shortName?: string;
  /**
   * Since when, or from when on.
   */
  from?: string | number;
  /**
   * Until when: the last day, month or year.
   */
  until?: string | number;
}[];
/**
 * What it reports to: a group or an organisation, with since when or until when where that is known.
 */
export type Parent =
  | string
  | {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      group: string;
      /**
       * Since when, or from when on.
       */
      from?: string | number;
      /**
       * Until when: the last day, month or year.
       */
      until?: string | number;
    };
/**
 * Short names that it had in web addresses. Whoever comes to one of the old addresses is led on to the new one.
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type FormerIds2 = string[];
/**
 * Short names that it had in web addresses. Whoever comes to one of the old addresses is led on to the new one.
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type FormerIds3 = string[];
/**
 * Short names that it had in web addresses. Whoever comes to one of the old addresses is led on to the new one.
 *
 * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
 */
export type FormerIds4 = string[];
/**
 * What the body is, with since when or until when where that is known.
 */
export type Standing =
  | string
  | {
      /**
       * What a body is to the partnership.
       */
      what:
        | "partnership"
        | "statutoryPartner"
        | "delegatedPartner"
        | "relevantAgency"
        | "seatHolder"
        | "strategicPartnership"
        | "connectedBody";
      /**
       * Since when, or from when on.
       */
      from?: string | number;
      /**
       * Until when: the last day, month or year.
       */
      until?: string | number;
    };
/**
 * Who holds an office, with since when or until when where that is known.
 */
export type Holder =
  | string
  | {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      person: string;
      /**
       * Since when, or from when on.
       */
      from?: string | number;
      /**
       * Until when: the last day, month or year.
       */
      until?: string | number;
    };
/**
 * A delegated partner, with for whom they stand and since when or until when where that is known.
 */
export type Delegate =
  | string
  | {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      person: string;
      /**
       * The organisations for whose leads the delegate stands, where that is not the delegate's own organisation alone.
       *
       * @minItems 1
       *
       * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      standsFor?: string[];
      /**
       * Since when, or from when on.
       */
      from?: string | number;
      /**
       * Until when: the last day, month or year.
       */
      until?: string | number;
    };
/**
 * Who holds the office; where one follows another, each of them.
 *
 * @minItems 1
 */
export type Appointment =
  | {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      person: string;
      /**
       * When the appointment was made.
       */
      appointed?: string;
    }
  | {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      person: string;
      /**
       * When the appointment was made.
       */
      appointed?: string;
      /**
       * Since when, or from when on.
       */
      from?: string | number;
      /**
       * Until when: the last day, month or year.
       */
      until?: string | number;
    }[];

/**
 * Every kind of file, by the name of its schema.
 */
export interface Records {
  accepted: Accepted;
  aims: Aims;
  arrangements: Arrangements;
  chapter: Chapter;
  clauses: Clauses;
  corrections: Corrections;
  desk: Desk;
  documents: Documents;
  edition: Edition;
  group: Group;
  news: News;
  page: Page;
  partners: Partners;
  people: People;
  procedures: Procedures;
  proofreading: Proofreading;
  "sign-offs": SignOffs;
  website: Website;
  words: Words;
}
/**
 * Findings of the check that the partnership has looked at and keeps as they are. Nothing of it is published.
 */
export interface Accepted {
  /**
   * Findings of the proofreader that the partnership has looked at and keeps as they are. Each is quiet until one of the texts that it is about changes.
   */
  accepted: {
    /**
     * The rule that found it.
     */
    rule: string;
    /**
     * The mark of the finding, which stands for the texts that it is about: it is shown with the finding.
     */
    finding: string;
    /**
     * Where it is, in words, for whoever reads this file.
     */
    at?: string;
    /**
     * Why it stays as it is.
     */
    reason: string;
    /**
     * Who decided that.
     */
    by: string;
    /**
     * The day of the decision.
     */
    on: string;
  }[];
}
/**
 * The partnership's ambition, purpose, principles, values and priorities.
 */
export interface Aims {
  /**
   * The ambition in one sentence.
   */
  ambition?: string;
  /**
   * When the aims were endorsed.
   */
  endorsed?: string;
  /**
   * The shared purpose.
   */
  purpose?: {
    /**
     * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
     */
    text: string;
    /**
     * By what means, in order.
     *
     * Items: One line of plain text. It is shown exactly as typed.
     */
    by: string[];
  };
  principles?: List;
  values?: List1;
  /**
   * The priorities, in order; they are numbered by it.
   */
  priorities?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
     */
    text: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    document?: string;
    /**
     * Since when, or from when on.
     */
    from?: string | number;
    /**
     * Until when: the last day, month or year.
     */
    until?: string | number;
  }[];
}
/**
 * The published arrangements as a whole: whose they are, which edition, how to make contact, and the order of chapters and appendices.
 */
export interface Arrangements {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  title: string;
  /**
   * The partnership that publishes the arrangements.
   */
  partnership: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    partner: string;
    /**
     * Whom the partnership is for. It decides what the law asks for, and the words of the website and the document.
     */
    remit?: "children" | "adults" | "all-age";
    /**
     * The place whose law the partnership is under.
     */
    jurisdiction?: "England";
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    area: string;
    /**
     * Where the website will be served, without a slash at the end.
     */
    website: string;
    /**
     * The time zone whose calendar decides which day it is, by its name in the IANA database.
     */
    timeZone: string;
    /**
     * The language of the text, as a BCP 47 tag.
     */
    language: string;
    /**
     * The partnership's logo.
     */
    logo?: string;
    /**
     * The name as it is set on the cover and at the head of each page, one line to an entry; ** marks the bold part.
     *
     * @minItems 1
     *
     * Items: One line of plain text. It is shown exactly as typed.
     */
    wordmark?: string[];
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    address?: string;
    /**
     * The partnership's own colours. Their contrast with white is checked at each build.
     */
    colours?: {
      /**
       * The one colour of headings, links and rules.
       */
      accent: string;
      /**
       * The one colour of what needs attention.
       */
      warning: string;
    };
  };
  /**
   * Which edition of the document this is.
   */
  edition: {
    /**
     * The date of the edition, printed on the back cover and in the foot of each page.
     */
    date: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    name?: string;
  };
  /**
   * What each partner gives to the budget of a year; [[table:budget]] shows it with the total.
   */
  budget?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    year: string;
    /**
     * The currency; GBP unless said.
     */
    currency?: "GBP" | "EUR";
    /**
     * The total as the document states it, in whole pounds or euros. The table adds the contributions up itself; the check tells where the two differ.
     */
    total?: number;
    /**
     * The contributions, in the order of print.
     *
     * @minItems 1
     */
    contributions: {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      partner?: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      contributor?: string;
      /**
       * How much, in whole pounds or euros.
       */
      amount: number;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      note?: string;
    }[];
  };
  /**
   * What initials and terms mean that the texts use, beside the short names of organisations, contacts and documents, which explain themselves. Only what the partnership's documents say.
   */
  glossary?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    term: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    means: string;
  }[];
  /**
   * The revision history of the document, the newest last, as "Document control" prints it.
   *
   * @minItems 1
   */
  revisions?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    version: string;
    /**
     * The day of the version or, where no more is known, its month or year.
     */
    date: string | number;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    changed: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    by?: string;
  }[];
  /**
   * The Acts and the guidance under which the arrangements are published, each one of the documents.
   *
   * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  legalBasis?: string[];
  /**
   * How to reach someone: the services that take concerns, and the partnership's own office.
   *
   * @minItems 1
   */
  contacts?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    name: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    shortName?: string;
    /**
     * What it is for. An emergency: somebody is in danger now; a concern: worried about somebody; out of hours: the same, when offices are closed; a referral: to ask for support by a form; the office: anything else. Without an emergency contact the pages name the emergency number of the country.
     */
    purpose: "emergency" | "concern" | "outOfHours" | "referral" | "office";
    /**
     * A telephone number as people write it; in the file it stands in quotes, so that its first 0 is kept.
     */
    phone?: string;
    /**
     * An email address.
     */
    email?: string;
    /**
     * Its web page or form.
     */
    link?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    address?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    when?: string;
    /**
     * Since when, or from when on.
     */
    from?: string | number;
    /**
     * Until when: the last day, month or year.
     */
    until?: string | number;
    assumed?: Assumed;
  }[];
  /**
   * Who signs the foreword.
   */
  foreword?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    chapter: string;
    /**
     * The people who sign, in order.
     *
     * @minItems 1
     */
    signatories: {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      person: string;
      /**
       * A picture of the signature, shown only where the person is published by name.
       */
      signature?: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      description?: string;
    }[];
  };
  /**
   * The chapters in their order, each by its short name in web addresses.
   *
   * @minItems 1
   *
   * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  chapters: string[];
  /**
   * How the appendices are called: by numbers (Appendix 1), by letters (Appendix A), or by their titles alone (none); numbers unless said.
   */
  appendixNames?: "numbers" | "letters" | "none";
  /**
   * The appendices in their order; their numbers or letters follow from it.
   */
  appendices?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    title: string;
    /**
     * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
     */
    text?: string;
    /**
     * The groups whose terms of reference stand in this appendix, in order.
     *
     * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    groups?: string[];
    meets?: MeetsWhole;
  }[];
  /**
   * The lists that are meant to be in the order of the alphabet, by their names in references such as [[list:relevant-agencies]]. The check then tells what is out of order.
   */
  alphabetical?: ("relevant-agencies" | "strategic-partnerships")[];
  /**
   * How the review gate judges.
   */
  reviewPolicy?: {
    /**
     * A review is due soon when it is due within this many days; 60 unless said.
     */
    dueSoonDays?: number;
    /**
     * The most months that may lie between two reviews of terms of reference; 12 unless said. A longer cycle is an error.
     */
    longestCycleMonths?: number;
    /**
     * How a review weighs of which it is said that its date is unknown: error unless said.
     */
    unknown?: "error" | "warning";
    /**
     * Whether the website and the open data tell where each review is minuted; no unless said.
     */
    publishMinutes?: boolean;
  };
  /**
   * Promises of review other than the groups' terms of reference.
   */
  reviews?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * What is reviewed.
     */
    kind: "relevantAgencies" | "chairing" | "annualReport" | "plan" | "accessibilityStatement" | "securityContact" | "other";
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    title: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    promise?: string;
    assumed?: Assumed;
    review: Review;
  }[];
}
/**
 * The fields of this record that no document states and that were filled in so that things work, each with the reason. The check lists them, and they are not told to the public as facts. For single entries of a list: the entries, each with its reason.
 */
export interface Assumed {
  [k: string]:
    | string
    | {
        /**
         * One line of plain text. It is shown exactly as typed.
         */
        [k: string]: string;
      };
}
/**
 * When something was last reviewed, when it is next due, and what shows that the review took place.
 */
export interface Review {
  /**
   * When it was last reviewed, where nothing more is known of it. Where reviews that took place are listed, the newest of them says it.
   */
  lastReviewed?: string | number;
  /**
   * The reviews that took place, the newest last. Recording a review adds an entry.
   *
   * @minItems 1
   */
  held?: HeldReview[];
  /**
   * The day by which the next review is promised. Without a date it is the last review plus the cycle.
   */
  nextReview?: string;
  /**
   * Months from one review to the next; 12 unless said.
   */
  cycleMonths?: number;
  /**
   * The month of the year in which it is reviewed, where that is stated. Without a date of the next review it is due by the end of that month. The cycle is then of whole years. A review up to 31 days before the month counts as that month's.
   */
  month?:
    | "January"
    | "February"
    | "March"
    | "April"
    | "May"
    | "June"
    | "July"
    | "August"
    | "September"
    | "October"
    | "November"
    | "December";
  /**
   * A lighter look at it between the full reviews, such as each year of a cycle of three: it has dates of its own, and a full review counts as one too.
   */
  refresh?: {
    /**
     * Months from one to the next.
     */
    cycleMonths: number;
    /**
     * The day by which the next is promised. Left out, it is the last review of either kind plus these months.
     */
    nextReview?: string;
  };
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  owner?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  ownerPart?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  reviewedBy?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  minuteRef?: string;
  /**
   * A mark of the text as it was reviewed, written by the review command. Do not type it by hand.
   */
  fingerprint?: string;
  /**
   * Holds an overdue review open for a while. It needs a reason, an owner and an end.
   */
  waiver?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    reason: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    owner: string;
    /**
     * The day the waiver was given.
     */
    from: string;
    /**
     * The last day of the waiver, at most 90 days after it was given and 90 days after the review was due.
     */
    until: string;
  };
  assumed?: Assumed;
}
/**
 * A review that took place: when, who carried it out, and where it is minuted.
 */
export interface HeldReview {
  /**
   * The day of the review or, where no more is known, its month or year.
   */
  on: string | number;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  by?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  minute?: string;
  /**
   * refresh where it was only the lighter look between two full reviews; left out, it was a full one.
   */
  as?: "refresh";
  /**
   * Whether the review changed what it was of.
   */
  changed?: boolean;
  /**
   * A mark of the text as it was reviewed, written by the review command. Do not type it by hand.
   */
  fingerprint?: string;
}
/**
 * A chapter of the document: its title, and how it is printed. Its text follows.
 */
export interface Chapter {
  formerIds?: FormerIds;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  title: string;
  /**
   * Whether, in print, it follows the chapter before on the same page however much of that is used. Short chapters, and those after a half-empty page, do so without it.
   */
  runsOn?: boolean;
  meets?: Meets;
}
/**
 * Wording that several terms of reference share, once. A blank is written {name} and filled in by the group.
 */
export interface Clauses {
  /**
   * The clauses, in order.
   */
  clauses: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    title: string;
    /**
     * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
     */
    text: string;
    meets?: MeetsWhole1;
    /**
     * Each blank and what belongs in it.
     */
    blanks?: {
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      [k: string]: string;
    };
    /**
     * Other wordings, where the sense differs.
     */
    variants?: {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      id: string;
      /**
       * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
       */
      text: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      why: string;
    }[];
  }[];
}
/**
 * Where these data differ from what was published: what it said, what stands now, of which kind the difference is, and why. npm run compare-text finds each difference that is not listed. What is policy is not corrected.
 */
export interface Corrections {
  /**
   * The corrections, each applied to what those before it have left: longer published wording before shorter.
   */
  corrections: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    page?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    published: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    now: string;
    /**
     * In how many places the words are so published; one unless said.
     */
    times?: number;
    /**
     * What it is. A slip: a word, a letter or a sign was wrong; another form of a date; one name: a body, a group or a document goes by one name; structure: the same stands in another form or place, or was no content.
     */
    kind: "slip" | "dateFormat" | "oneName" | "structure";
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    why: string;
  }[];
}
/**
 * How the changes made at the desk are published, and whose account is told of an overdue review. Nothing of it is published.
 */
export interface Desk {
  /**
   * How the changes made at the desk are published.
   */
  publishing?: {
    /**
     * Whether changes go straight to the main branch, and so onto the website, or to a branch of their own, for somebody else to look at first. Left out, they go to the main branch.
     */
    to: "main" | "branch";
  };
  /**
   * The accounts of those who see to the reviews of a partner or a group, where the repository is kept. When a review is overdue they are told of it there. An owner may have several accounts, each in an entry of its own.
   */
  accounts?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    owner: string;
    /**
     * The name of the account, without @; of a team, the names of the organisation and the team with a slash between them.
     */
    account: string;
  }[];
}
/**
 * Acts, guidance, plans and protocols that the arrangements cite, once.
 */
export interface Documents {
  /**
   * The documents.
   */
  documents: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    title: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    shortTitle?: string;
    /**
     * What kind of document it is.
     */
    kind: "act" | "regulations" | "guidance" | "plan" | "strategy" | "protocol" | "framework" | "report";
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    publisher?: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    partner?: string;
    /**
     * When it was published.
     */
    published?: string;
    /**
     * From when it holds.
     */
    validFrom?: string;
    /**
     * Until when it holds.
     */
    validTo?: string;
    /**
     * Where it can be read. Leave it out where the address is not known.
     */
    link?: string;
    /**
     * It as a PDF, where that is somewhere else than where it can be read.
     */
    pdf?: {
      /**
       * The address of the PDF.
       */
      link: string;
      /**
       * How many pages it has.
       */
      pages?: number;
      /**
       * Its size.
       */
      kilobytes?: number;
    };
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    review?: string;
    assumed?: Assumed;
  }[];
}
/**
 * An edition that has been published. The folder is named after its day and holds the PDF as it was published and all that it said, as data. The edition command writes it; nothing in it is changed by hand.
 */
export interface Edition {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  title: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  name?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  version?: string;
  /**
   * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
   */
  summary?: string;
  /**
   * Who approved it, for which statutory partner. Left out where that is not known.
   */
  approvals?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    partner: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    person?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    post?: string;
    /**
     * The day of the decision.
     */
    on: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    minute?: string;
  }[];
  /**
   * What stood against publishing it, and why it was published all the same. It is printed.
   */
  despite?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    what: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    why: string;
  }[];
  /**
   * How many pages its PDF has.
   */
  pages?: number;
  /**
   * The files beside this one and what each must hold: its SHA-256, in hexadecimal digits.
   */
  files?: {
    [k: string]: string;
  };
}
/**
 * One group: what it is for, what it reports to, how often it meets, who sits on it, its terms of reference and when they were reviewed.
 */
export interface Group {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  name: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  shortName?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  formalName?: string;
  /**
   * Other names it goes by. Search finds it under each.
   *
   * Items: One line of plain text. It is shown exactly as typed.
   */
  otherNames?: string[];
  formerIds?: FormerIds1;
  formerNames?: FormerNames;
  /**
   * Since when, or from when on.
   */
  from?: string | number;
  /**
   * Until when: the last day, month or year.
   */
  until?: string | number;
  /**
   * The groups and organisations that took on its work.
   *
   * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  succeededBy?: string[];
  /**
   * The groups whose work it took on.
   *
   * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  cameFrom?: string[];
  /**
   * What kind of group it is.
   */
  kind:
    | "leadership"
    | "board"
    | "statutoryGroup"
    | "assembly"
    | "forum"
    | "subGroup"
    | "taskAndFinish"
    | "virtualGroup"
    | "referenceGroup"
    | "network";
  /**
   * The groups and organisations it is accountable to, each with since when or until when where that is known. The first of a day is its place in the organisational chart.
   */
  reportsTo?: Parent[];
  /**
   * How its reports go, where that is more than straight to the body that it reports to.
   */
  reports?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    via?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    directly?: string;
    /**
     * The groups and organisations that receive its reports.
     *
     * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    to?: string[];
    /**
     * Who else receives its reports, in words.
     *
     * Items: One line of plain text. It is shown exactly as typed.
     */
    others?: string[];
  };
  /**
   * Groups and organisations it feeds into or keeps contact with.
   *
   * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  linksTo?: string[];
  /**
   * The organisation whose group it is, where that is not the partnership. A group may have several owners, such as two partnerships or two bodies of this one.
   *
   * @minItems 1
   */
  ownedBy?: string | string[];
  /**
   * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
   */
  summary?: string;
  /**
   * Chairs as the head of the terms of reference states them, where that is more than the seats marked in the memberships.
   */
  chairs?: {
    /**
     * What the seat does in the chair.
     */
    role: "chair" | "coChair" | "jointChair" | "viceChair";
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    person?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    post?: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    agency?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    organisation?: string;
    /**
     * Why this stands although another place of the data says otherwise: the published document contradicts itself, and how. The check tells it until it is settled.
     */
    asPublished?: string;
    assumed?: Assumed;
    /**
     * Since when, or from when on.
     */
    from?: string | number;
    /**
     * Until when: the last day, month or year.
     */
    until?: string | number;
  }[];
  /**
   * How often the group meets.
   */
  meetings?:
    | {
        /**
         * How many meetings a year.
         */
        timesAYear?: number;
        /**
         * How many meetings a school term, where it is told so.
         */
        timesATerm?: number;
        /**
         * Whether the number is the least.
         */
        atLeast?: boolean;
        /**
         * The months in which it meets, each year, where that is stated: as many meetings a year, unless their number is told too.
         *
         * @minItems 1
         *
         * Items: A month by its name.
         */
        months?: (
          | "January"
          | "February"
          | "March"
          | "April"
          | "May"
          | "June"
          | "July"
          | "August"
          | "September"
          | "October"
          | "November"
          | "December"
        )[];
        /**
         * Months without a meeting.
         *
         * Items: A month by its name.
         */
        notIn?: (
          | "January"
          | "February"
          | "March"
          | "April"
          | "May"
          | "June"
          | "July"
          | "August"
          | "September"
          | "October"
          | "November"
          | "December"
        )[];
        /**
         * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
         */
        words: string;
        assumed?: Assumed;
      }
    | string;
  /**
   * How many must be present for a decision.
   */
  quorum?:
    | {
        /**
         * How many members.
         */
        members: number;
        /**
         * Which members count.
         */
        of?: "members" | "coreMembers";
        /**
         * What those present must differ in.
         */
        different?: "organisations" | "agencies" | "areasOfEducation";
        /**
         * Who must be among them.
         */
        include?: {
          /**
           * How many.
           */
          count: number;
          /**
           * One line of plain text. It is shown exactly as typed.
           */
          of: string;
        }[];
        /**
         * Which organisations must be among them: each of those named, or so many of them as are asked for.
         */
        organisations?: {
          /**
           * The organisations.
           *
           * @minItems 1
           *
           * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
           */
          among: string[];
          /**
           * How many of them must be present. Left out, each must.
           */
          count?: number;
          /**
           * One line of plain text. It is shown exactly as typed.
           */
          called?: string;
        }[];
        /**
         * Whether those who stand in for a member count.
         */
        substitutes?: "count" | "doNotCount" | "atChairsDiscretion";
        /**
         * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
         */
        words: string;
        assumed?: Assumed;
      }
    | string;
  /**
   * Who sits on the group: one entry for each organisation, with each of its seats.
   */
  memberships?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    agency?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    constituency?: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    chairOf?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    department?: string;
    assumed?: Assumed;
    /**
     * Those of whom one has the seat: one organisation or another, or one constituency or another. They stand here alone, so that there is neither organisation nor seats beside them.
     *
     * @minItems 2
     */
    oneOf?: Alternative[];
    /**
     * Whether both of those may come: one of them, or each.
     */
    andOr?: boolean;
    /**
     * Since when, or from when on.
     */
    from?: string | number;
    /**
     * Until when: the last day, month or year.
     */
    until?: string | number;
    /**
     * In what capacity; a member unless said. There is one for advisors and co-opted members together, where one heading covers both and does not say which.
     */
    as?:
      | "member"
      | "executive"
      | "nonExecutive"
      | "core"
      | "essential"
      | "associate"
      | "participantObserver"
      | "coOpted"
      | "advisor"
      | "advisorOrCoOpted"
      | "byInvitation";
    /**
     * Whether it has a vote, where that is stated. Left out, nothing is said of it.
     */
    voting?: boolean;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    condition?: string;
    /**
     * The seats, in order. Left out, the organisation has one seat and nothing says which post holds it.
     *
     * @minItems 1
     */
    seats?: Seat[];
  }[];
  /**
   * The greatest number of members: of all, or of those of a class.
   *
   * @minItems 1
   */
  atMost?: {
    /**
     * How many at most.
     */
    members: number;
    /**
     * Of which class; left out, of all who are members in full or co-opted.
     */
    as?:
      | "member"
      | "executive"
      | "nonExecutive"
      | "core"
      | "essential"
      | "associate"
      | "participantObserver"
      | "coOpted"
      | "advisor"
      | "advisorOrCoOpted"
      | "byInvitation";
  }[];
  blanks?: Blanks;
  /**
   * The terms of reference, section by section, or the document that has them.
   */
  termsOfReference?: {
    /**
     * The document that has the terms of reference, where they are no text here: the group's page and the appendix link to it.
     */
    document?: {
      /**
       * Where it can be read.
       */
      link: string;
      /**
       * What kind of file it is.
       */
      type?: "pdf" | "word" | "webPage";
      /**
       * The size of the file in bytes.
       */
      bytes?: number;
      /**
       * Of which day it is.
       */
      date?: string;
    };
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    title?: string;
    /**
     * The sections, in order.
     *
     * @minItems 1
     */
    sections?: Section[];
    /**
     * Annexes to the terms of reference.
     */
    annexes?: {
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      id: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      title: string;
      /**
       * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
       */
      text: string;
    }[];
  };
  review?: Review;
  /**
   * What its terms of reference do not have, each with the reason: the answer to the check, which asks for it otherwise.
   */
  none?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    chair?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    quorum?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    meetings?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    memberships?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    review?: string;
  };
  assumed?: Assumed;
}
export interface Alternative {
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  agency?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  constituency?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  department?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  post?: string;
}
export interface Seat {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  post?: string;
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  person?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  team?: string;
  /**
   * What the seat does in the chair.
   */
  role?: "chair" | "coChair" | "jointChair" | "viceChair";
  /**
   * Where the post or the chair is held for the time being.
   */
  holding?: "interim" | "acting";
  /**
   * Another group that this seat also chairs. What it does in that chair stands in the other group, at the seat of the same organisation and post.
   */
  chairOf?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    group: string;
    /**
     * What the seat does in the chair.
     */
    role?: "chair" | "coChair" | "jointChair" | "viceChair";
    /**
     * Why this stands although another place of the data says otherwise: the published document contradicts itself, and how. The check tells it until it is settled.
     */
    asPublished?: string;
  };
  /**
   * Whether the seat attends only when the agenda asks for it.
   */
  attends?: "asRequired";
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  condition?: string;
  /**
   * How many seats of this kind, where that is stated.
   */
  number?: number;
  /**
   * Who stands in for its holder, each by the post, the person or both.
   *
   * @minItems 1
   */
  substitutes?: {
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    post?: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    person?: string;
    assumed?: Assumed;
  }[];
  /**
   * For how long its holder serves. Where from says since when, the last day follows; where the term was renewed, until says the new one.
   */
  term?: {
    /**
     * How many years a term is.
     */
    years: number;
    /**
     * How often it may be renewed; 0 where it may not be. Left out, nothing is said of it.
     */
    renewals?: number;
  };
  /**
   * Since when, or from when on.
   */
  from?: string | number;
  /**
   * Until when: the last day, month or year.
   */
  until?: string | number;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  note?: string;
  assumed?: Assumed;
}
/**
 * What to fill into the blanks of shared clauses throughout these terms of reference.
 */
export interface Blanks {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  [k: string]: string;
}
export interface Section {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  heading: string;
  /**
   * The section's number, where the terms of reference are numbered: its list items are then numbered 1.1, 1.2 and so on.
   */
  number?: number;
  /**
   * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
   */
  text?: string;
  blanks?: Blanks1;
  /**
   * Sections below this one.
   */
  sections?: Section[];
  meets?: MeetsWhole;
}
/**
 * Words for the blanks of a clause, each under the blank's name.
 */
export interface Blanks1 {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  [k: string]: string;
}
/**
 * A piece of news: its title, its day and what it says in short. Its text follows.
 */
export interface News {
  formerIds?: FormerIds2;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  title: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  summary?: string;
  /**
   * The day of what the item tells, where it is known.
   */
  date?: string;
  /**
   * The day the item was last changed in a way that readers of the feed should hear of; leave it out where there was no such change.
   */
  updated?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  history?: string;
}
/**
 * A page of the website that is no part of the document: its title, and whom it is for. Its text follows.
 */
export interface Page {
  formerIds?: FormerIds3;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  title: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  description?: string;
  /**
   * Whom it is for; it is offered to them. The public: anyone with a worry; professionals; about: who wants to know about the partnership. Home is the text of the home page itself.
   */
  audience: "public" | "professionals" | "about" | "home";
  /**
   * Whether a reader may be watched: the page then has a button that leaves it at once.
   */
  exitThisPage?: boolean;
  /**
   * The day the words of the page were last reviewed, where it is known.
   */
  reviewed?: string;
  /**
   * Sections that are kept word for word as history. The words about their time stand before each.
   */
  history?: HistorySection[];
  meets?: Meets;
}
/**
 * A section that is kept as history.
 */
export interface HistorySection {
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  section?: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  words: string;
  /**
   * The day on which it says that it was reviewed.
   */
  reviewed?: string;
}
/**
 * Every organisation, once: the partnership itself, the statutory partners, the other organisations that belong to the arrangements, other bodies that hold a seat, and the strategic partnerships.
 */
export interface Partners {
  /**
   * The organisations; lists of them keep this order.
   *
   * @minItems 1
   */
  partners: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    formerIds?: FormerIds4;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    name: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    shortName?: string;
    /**
     * Other names it goes by. Search finds it under each.
     *
     * Items: One line of plain text. It is shown exactly as typed.
     */
    otherNames?: string[];
    formerNames?: FormerNames;
    /**
     * What the body is to the partnership; several may hold at once. Some are listed by the arrangements as belonging to them, by the name that your remit has for these; a seat holder sits on a group and is neither that nor a partner; a connected body is one that groups report to, feed into or belong to.
     *
     * @minItems 1
     */
    is: Standing[];
    /**
     * Since when, or from when on.
     */
    from?: string | number;
    /**
     * Until when: the last day, month or year.
     */
    until?: string | number;
    /**
     * The organisations and groups that took its place.
     *
     * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    succeededBy?: string[];
    /**
     * The organisations and groups whose place it took.
     *
     * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    cameFrom?: string[];
    assumed?: Assumed;
    /**
     * For a statutory partner, which of the bodies that the law names it is.
     */
    statutoryRole?: "localAuthority" | "integratedCareBoard" | "police";
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    partnershipRole?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    listedAs?: string;
    /**
     * Its website.
     */
    link?: string;
    /**
     * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
     */
    about?: string;
  }[];
}
/**
 * Every person, once, with the posts they hold; the leads of the statutory partners and those to whom they delegate; the independent chair and the independent scrutineer; and the rotation of co-chairs.
 */
export interface People {
  /**
   * The people. One without name stands for whoever holds the post, where a document gives no name; it needs post.
   */
  people: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    name?: string;
    /**
     * Whether the person is to be published by name. Left out, nothing that tells who the person is leaves the data: not the name, the id, the portrait, the signature below the foreword and its description, nor since when or until when the post is held. The post and the organisation belong to the office and may be shown. Email, phone and note are never published, of anybody.
     */
    publish?: boolean;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    post?: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    partner?: string;
    /**
     * Since when, or from when on.
     */
    from?: string | number;
    /**
     * Until when: the last day, month or year.
     */
    until?: string | number;
    /**
     * Posts that the person has held, holds or will hold, each with its time, besides the one that is told above.
     *
     * @minItems 1
     */
    posts?: {
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      post: string;
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      partner?: string;
      /**
       * Since when, or from when on.
       */
      from?: string | number;
      /**
       * Until when: the last day, month or year.
       */
      until?: string | number;
      assumed?: Assumed;
    }[];
    assumed?: Assumed;
    /**
     * An email address.
     */
    email?: string;
    /**
     * A telephone number as people write it; in the file it stands in quotes, so that its first 0 is kept.
     */
    phone?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    note?: string;
    /**
     * A picture of the person, shown only where the person is published by name.
     */
    portrait?: string;
  }[];
  /**
   * Those who lead for the statutory partners, in order, with since when and until when where that is known.
   */
  leadSafeguardingPartners?: Holder[];
  /**
   * Those to whom the leads delegate, in order, with since when and until when where that is known, and for whom they stand.
   */
  delegatedSafeguardingPartners?: Delegate[];
  independentChair?: Appointment;
  independentScrutineer?: Appointment;
  /**
   * Who chairs with whom, and when.
   */
  coChairs?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    group?: string;
    /**
     * The standing co-chair; where one follows another, each with since when and until when.
     *
     * @minItems 1
     */
    standing?: string | Holder[];
    /**
     * Why this stands although another place of the data says otherwise: the published document contradicts itself, and how. The check tells it until it is settled.
     */
    asPublished?: string;
    /**
     * The periods in order. Each begins the day after the one before it ends.
     *
     * @minItems 1
     */
    rotation: {
      /**
       * The first day of the period.
       */
      from: string;
      /**
       * The last day of the period.
       */
      until: string;
      /**
       * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
       */
      person: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      postAsPublished?: string;
    }[];
  };
}
/**
 * Procedures that several partnerships share: one text for all, and what each area adds to it.
 */
export interface Procedures {
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  page: string;
  /**
   * One line of plain text. It is shown exactly as typed.
   */
  choose: string;
  /**
   * Where the whole of them is published.
   */
  link?: string;
  /**
   * The areas that take part, in order.
   *
   * @minItems 1
   */
  areas: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    formerIds?: FormerIds4;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    name: string;
    /**
     * Text in Markdown, with references such as [[partner:some-id]] where a fact is to be filled in.
     */
    additions?: string;
  }[];
}
/**
 * What the proofreader has to know of this partnership's words. Nothing of it is published.
 */
export interface Proofreading {
  /**
   * Names other than the first by which texts may call a body, as registered with it: a short name, an other name, a former one. The proofreader says nothing of them.
   *
   * Items: One line of plain text. It is shown exactly as typed.
   */
  namesInTexts?: string[];
  /**
   * Initials that texts may use without explaining them, since their readers know them.
   *
   * Items: One line of plain text. It is shown exactly as typed.
   */
  knownInitials?: string[];
  /**
   * Bodies that texts may name although no record has them, such as national ones.
   *
   * Items: One line of plain text. It is shown exactly as typed.
   */
  knownBodies?: string[];
  /**
   * Terms, editions of guidance and bodies that were replaced, besides those of the law that the program knows of: since when, and by what.
   */
  superseded?: {
    /**
     * The words that stand for it in texts, such as its name and its initials. Of ordinary words capitals count for nothing; initials, and words that begin with a small one as "No Secrets" does, are found in capitals alone.
     *
     * @minItems 1
     *
     * Items: One line of plain text. It is shown exactly as typed.
     */
    words: string[];
    /**
     * The first day on which it was replaced.
     */
    since: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    by: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    source: string;
  }[];
}
/**
 * Which statutory partners have signed off the edition that is being prepared. The edition command writes it.
 */
export interface SignOffs {
  /**
   * The day of the edition that the one being prepared will follow. Sign-offs that follow an older one count no longer.
   */
  after?: string;
  /**
   * The sign-offs, in the order in which they were recorded.
   */
  signOffs: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    partner: string;
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    by: string;
    /**
     * The day of the decision.
     */
    on: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    minute?: string;
  }[];
}
/**
 * What the website needs beyond the arrangements. What is not known is left out, and then not shown.
 */
export interface Website {
  /**
   * Where the button that leaves a page at once leads: an everyday page that gives nothing away. Without it there is no button.
   */
  exitTo?: string;
  /**
   * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
   */
  thresholdGuidance?: string;
  /**
   * Whom to tell of a weakness in the website. It is published in security.txt (RFC 9116).
   */
  security?: {
    /**
     * An email address.
     */
    contact: string;
    /**
     * The day after which the contact should not be relied on, less than a year ahead.
     */
    expires: string;
  };
  /**
   * How the pages for those who come with one question (I am a parent, I inspect) differ from those that every partnership of its remit has.
   *
   * @minItems 1
   */
  readers?: {
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    id: string;
    /**
     * Whether there is to be no such page.
     */
    leaveOut?: boolean;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    title?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    description?: string;
    /**
     * The pages that stand first on it, by their short names in web addresses.
     *
     * @minItems 1
     *
     * Items: A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    pages?: string[];
  }[];
  /**
   * Whether there is a page that lists what the law asks and where each duty is met, for inspectors and whoever else asks.
   */
  publishDuties?: boolean;
  /**
   * The values of the accessibility statement, which the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask for.
   */
  accessibility?: {
    /**
     * Whether the website complies with the Web Content Accessibility Guidelines 2.2, level AA, as an audit found it: full, partial or none.
     */
    status?: "full" | "partial" | "none";
    /**
     * What is not accessible.
     */
    nonAccessible?: {
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      words: string;
      /**
       * Why: it does not comply with the regulations, to change it would be a disproportionate burden, or the regulations do not ask for it.
       */
      because: "nonCompliance" | "disproportionateBurden" | "outOfScope";
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      criterion?: string;
      /**
       * When it is to be put right, where that is planned.
       */
      until?: string;
    }[];
    /**
     * A short name that other records use to point at this one. Small letters, digits and single hyphens. It also becomes part of a web address, so choose it once and keep it. It cannot be unknown, which says that nobody knows.
     */
    feedback?: string;
    /**
     * In how many working days such a message is answered.
     */
    answerWithinDays?: number;
    /**
     * Who enforces the regulations, and who advises someone who is not happy with an answer.
     */
    enforcement?: {
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      body: string;
      /**
       * One line of plain text. It is shown exactly as typed.
       */
      advice: string;
      /**
       * The website of who gives advice.
       */
      link?: string;
    };
    /**
     * The day the statement was prepared.
     */
    prepared?: string;
    /**
     * The day the statement was last reviewed.
     */
    reviewed?: string;
    /**
     * The day the website was last tested by people.
     */
    tested?: string;
    /**
     * One line of plain text. It is shown exactly as typed.
     */
    testedBy?: string;
  };
}
/**
 * Words of the website and of the printed document that this partnership says otherwise, under the names that they have in the catalogue, src/words/en-GB.yaml. Blanks in braces stay as they are.
 */
export interface Words {
  /**
   * A message, or a section of messages.
   */
  [k: string]:
    | string
    | {
        [k: string]: unknown;
      };
}
