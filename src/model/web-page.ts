import type { CalendarDate, DateOrMonth, Prose, Source } from "./base.ts";
import type { Meets } from "./duty.ts";

/** Who a page is for, which decides where the website links to it. */
export type Audience = "public" | "professionals" | "about";

export interface WebPage extends Source {
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly title: string;
  readonly description?: string;
  readonly audience: Audience | "home";
  readonly exitThisPage: boolean;
  readonly reviewed?: DateOrMonth;
  readonly history: readonly HistorySection[];
  readonly text: Prose;
  /** The duties that it, or a section of it, is marked as meeting. */
  readonly meets: readonly Meets[];
}

/** A section that is kept unchanged as history: what the reader is told about its time. */
export interface HistorySection {
  /** The heading of the section; absent for the text before the first heading. */
  readonly section?: string;
  readonly words: string;
  readonly reviewed?: CalendarDate;
}
