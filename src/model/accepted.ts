import type { CalendarDate, Source } from "./base.ts";

/** A finding that the partnership keeps as it is, and why. Nothing of it is published. */
export interface AcceptedFinding extends Source {
  readonly rule: string;
  /** The mark of the finding, which stands for the texts that it is about. */
  readonly finding: string;
  /** Where it is, in words for people. */
  readonly at?: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
}
