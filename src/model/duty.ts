import type { CalendarDate, PartialDate, Source, TimeOfFact } from "./base.ts";
import { timeOf } from "./dates.ts";
import { unknown } from "./unknown.ts";

/** A fact that a duty can ask for. */
export type DutyFact =
  | "statutoryPartners"
  | "relevantAgencies"
  | "leadPartners"
  | "delegatedPartners"
  | "annualReport"
  | "plan"
  | "boardChair"
  | "boardSeats"
  | "accessibilityStatus"
  | "accessibilityGaps"
  | "accessibilityContact"
  | "accessibilityEnforcement";

/** What the law or statutory guidance asks arrangements to say, in words of our own. */
export interface Duty {
  readonly id: string;
  readonly about: string;
  readonly sources: readonly DutySource[];
  /** The first day on which it holds; `unknown` where no day has been set, or none was found. */
  readonly from: PartialDate | typeof unknown;
  /** The last day; absent where it goes on. */
  readonly until?: PartialDate;
  /** The facts that it asks for, all of them. */
  readonly facts: readonly DutyFact[];
  /** Whether it asks for a passage that says that it meets it. */
  readonly passage: boolean;
}

/** Where a duty comes from. */
export interface DutySource {
  readonly title: string;
  /** The section, regulation, paragraph or page. */
  readonly provision: string;
  /** Where it was read. */
  readonly address: string;
  /** How it was read: its own text, or what others quote or say of it. */
  readonly read: "text" | "quotation" | "summary";
  /** What is not known of it. */
  readonly note?: string;
}

/** What was looked for and not read, so that no duty rests on it. */
export interface NotSeen {
  readonly what: string;
  readonly effect: string;
}

/** The duties of one partnership, and what was not read of the law. */
export interface Duties {
  readonly duties: readonly Duty[];
  readonly notSeen: readonly NotSeen[];
}

/** A mark in the data that a passage meets a duty. Its source is that of the mark. */
export interface Meets extends Source {
  readonly duty: string;
  /** The heading of the section that meets it; absent where the whole text does. */
  readonly section?: string;
}

/** Whether a duty holds on a day, will, or did. One whose first day is not known is still to come. */
export function timeOfDuty({ from, until }: Pick<Duty, "from" | "until">, day: CalendarDate): TimeOfFact {
  if (from === unknown) return "ahead";
  return timeOf({ from, ...(until !== undefined && { until }) }, day);
}
