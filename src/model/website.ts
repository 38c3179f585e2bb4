import type { Chapter, Contact } from "./arrangements.ts";
import type { CalendarDate, DateOrMonth, Prose, Source } from "./base.ts";

/** What the website says beyond the governance arrangements. */
export interface Website {
  /** The text of the home page. */
  readonly home?: WebPage;
  /** Pages of their own, by their ids; the home page is not among them, nor is the text of shared procedures. */
  readonly pages: readonly WebPage[];
  /** The newest first; those without a date come last. */
  readonly news: readonly NewsItem[];
  readonly procedures?: Procedures;
  /** Where "Exit this page" leads: an ordinary page that gives nothing away. */
  readonly exitTo?: string;
  /** The chapter about the threshold guidance. */
  readonly thresholdGuidance?: Chapter;
  readonly accessibility: AccessibilityStatement;
  /** Whom to tell of a weakness in the website, and until when (security.txt, RFC 9116). */
  readonly security?: { readonly contact: string; readonly expires: CalendarDate };
}

/** Whom a page is for: it decides where the page is offered. */
export type Audience = "parents" | "professionals" | "about";

export interface WebPage extends Source {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly audience: Audience | "home";
  readonly exitThisPage: boolean;
  readonly reviewed?: DateOrMonth;
  readonly history: readonly HistorySection[];
  readonly text: Prose;
}

/** A section that is kept word for word as history, and what is known of its time. */
export interface HistorySection {
  /** The heading of the section; absent for what stands before the first heading. */
  readonly section?: string;
  readonly words: string;
  readonly reviewed?: CalendarDate;
}

export interface NewsItem extends Source {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** The day of what the item tells, where it is known. */
  readonly date?: DateOrMonth;
  /** The day the record was last changed in a way worth telling (atom:updated, RFC 4287 section 4.2.15). */
  readonly updated?: CalendarDate;
  readonly history?: string;
  readonly text: Prose;
}

/** Procedures that several partnerships share. */
export interface Procedures extends Source {
  /** The page that holds the text they share. */
  readonly page: WebPage;
  /** The words before the list of areas. */
  readonly choose: string;
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
export interface AccessibilityStatement {
  readonly status?: "full" | "partial" | "none";
  readonly nonAccessible: readonly NonAccessible[];
  readonly feedback?: Contact;
  readonly answerWithinDays?: number;
  readonly enforcement?: { readonly body: string; readonly advice: string; readonly link?: string };
  readonly prepared?: CalendarDate;
  readonly reviewed?: CalendarDate;
  readonly tested?: CalendarDate;
  readonly testedBy?: string;
}

export interface NonAccessible {
  readonly words: string;
  readonly because: "nonCompliance" | "disproportionateBurden" | "outOfScope";
  readonly criterion?: string;
  readonly until?: DateOrMonth;
}
