import type { Contact, DateOrMonth, Partner, Prose, Source } from "./model.ts";

/** What the website says beyond the governance arrangements. */
export interface Website extends Source {
  readonly pages: readonly WebPage[];
  /** The newest first; those without a date come last. */
  readonly news: readonly NewsItem[];
  readonly procedures?: Procedures;
  /** Where "Exit this page" leads: an ordinary page that gives nothing away. */
  readonly exitTo?: string;
  readonly accessibility?: AccessibilityStatement;
  /** Who hears of a weakness in the website, for security.txt (RFC 9116). */
  readonly security?: { readonly contact: string; readonly expires?: DateOrMonth; readonly policy?: string };
  /** A line on the home page for each way in. */
  readonly welcome?: Prose;
}

/** Whom a page is for: it decides where the page is offered. */
export type Audience = "parents" | "professionals" | "about";

/** When a text was written, where it is kept as history: it stands word for word, with its date. */
export interface History {
  /** What is known of its time, in words. */
  readonly words: string;
  readonly reviewed?: DateOrMonth;
}

export interface WebPage extends Source {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly audience: Audience;
  readonly history?: History;
  readonly exitThisPage: boolean;
  readonly text: Prose;
}

export interface NewsItem extends Source {
  readonly id: string;
  readonly title: string;
  /** The day the item tells of, where it is known. */
  readonly date?: DateOrMonth;
  /** The day the record was last changed in a way worth telling (atom:updated, RFC 4287 section 4.2.15). */
  readonly updated: DateOrMonth;
  readonly history?: History;
  readonly summary?: string;
  readonly text: Prose;
}

/** Procedures that several partnerships share. */
export interface Procedures extends Source {
  readonly title: string;
  /** The page that holds the text they share. */
  readonly page: WebPage;
  /** Where the whole of them is published. */
  readonly link?: string;
  readonly areas: readonly ProcedureArea[];
}

export interface ProcedureArea extends Source {
  readonly id: string;
  readonly name: string;
  readonly additions?: Prose;
}

/**
 * What the statement must say by the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018, regulation 8. What is not known is absent, and not printed.
 */
export interface AccessibilityStatement extends Source {
  readonly status?: "full" | "partial" | "none";
  readonly nonAccessible: readonly {
    readonly words: string;
    readonly because: "nonCompliance" | "disproportionateBurden" | "outOfScope";
    readonly criterion?: string;
    readonly until?: DateOrMonth;
  }[];
  readonly feedback?: Contact;
  readonly answerWithinDays?: number;
  readonly enforcement?: { readonly body: string; readonly advice: string; readonly link?: string };
  readonly prepared?: DateOrMonth;
  readonly reviewed?: DateOrMonth;
  readonly tested?: DateOrMonth;
  readonly testedBy?: string;
  readonly partner?: Partner;
}
