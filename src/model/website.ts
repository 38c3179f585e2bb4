import type { Chapter, Contact } from "./arrangements.ts";
import type { CalendarDate, DateOrMonth, Prose, Source } from "./base.ts";
import type { Reader, StrayReader } from "./readers.ts";
import type { unknown } from "./unknown.ts";
import type { WebPage } from "./web-page.ts";

export type * from "./web-page.ts";

/** The parts of the website that are not governance arrangements. */
export interface Website {
  /** The text of the home page. */
  readonly home?: WebPage;
  /** The pages in the order of their ids, without the home page and the text of shared procedures. */
  readonly pages: readonly WebPage[];
  /** The news, newest first; those without a date are last. */
  readonly news: readonly NewsItem[];
  readonly procedures?: Procedures;
  /** The pages for those who come with one question. */
  readonly readers: readonly Reader[];
  readonly strayReaders: readonly StrayReader[];
  /** The address that "Exit this page" leads to: an ordinary page that does not show what was read before. */
  readonly exitTo?: string;
  /** The chapter about the threshold guidance. */
  readonly thresholdGuidance?: Chapter;
  readonly accessibility: AccessibilityStatement;
  /** Whether the website has a page of the duties of the law. */
  readonly publishDuties?: true;
  /** The contact for security vulnerabilities of the website, and the day it expires (security.txt, RFC 9116). */
  readonly security?: { readonly contact: string; readonly expires: CalendarDate };
}

export interface NewsItem extends Source {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly summary?: string;
  /** The day of the event that the item reports, where it is known. */
  readonly date?: DateOrMonth;
  /** The day of the last significant change to the record (atom:updated, RFC 4287 section 4.2.15). */
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
  /** The address at which the whole procedures are published. */
  readonly link?: string;
  readonly areas: readonly ProcedureArea[];
}

export interface ProcedureArea extends Source {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly name: string;
  readonly additions?: Prose;
}

/**
 * What an accessibility statement must say under the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018, regulation 8. What is not known is absent, and not printed.
 */
export interface AccessibilityStatement {
  readonly status?: "full" | "partial" | "none";
  readonly nonAccessible: readonly NonAccessible[];
  readonly feedback?: Contact;
  readonly answerWithinDays?: number;
  readonly enforcement?: { readonly body: string; readonly advice: string; readonly link?: string };
  readonly prepared?: CalendarDate;
  readonly reviewed?: CalendarDate | typeof unknown;
  readonly tested?: CalendarDate;
  readonly testedBy?: string;
}

export interface NonAccessible {
  readonly words: string;
  readonly because: "nonCompliance" | "disproportionateBurden" | "outOfScope";
  readonly criterion?: string;
  readonly until?: DateOrMonth;
}
