import type { CalendarDate, Prose, Source } from "./base.ts";
import type { Partner, Person } from "./people.ts";

/** An edition of the document that has been published. It is kept as it was, and never changes. */
export interface Edition extends Source {
  readonly date: CalendarDate;
  readonly title: string;
  readonly name?: string;
  readonly version?: string;
  /** What changed since the edition before, in the words of whoever published it. */
  readonly summary?: Prose;
  readonly approvals: readonly Approval[];
  /** What stood against publishing it, and why it was published all the same. */
  readonly despite: readonly { readonly what: string; readonly why: string }[];
  /** How many pages its PDF has. */
  readonly pages?: number;
  readonly files: readonly EditionFile[];
}

/** The approval of a statutory partner, with its name and post as they were on the day. */
export interface Approval extends Source {
  readonly partner: string;
  readonly person?: string;
  readonly post?: string;
  readonly on: CalendarDate;
  readonly minute?: string;
}

/** A file of an edition, which holds what it held when it was published. */
export interface EditionFile {
  /** Its name, without a folder. */
  readonly name: string;
  /** Where it is on this machine. */
  readonly location: string;
  readonly bytes: number;
}

/** A statutory partner's sign-off of the edition that is being prepared. */
export interface SignOff extends Source {
  readonly partner: Partner;
  readonly person: Person;
  readonly on: CalendarDate;
  readonly minute?: string;
}
