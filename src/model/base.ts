import type { ProseText } from "./prose/prose-text.ts";

/** A day of the Gregorian calendar as `YYYY-MM-DD`; the type is given only to a text that has been checked. */
export type CalendarDate = string & { readonly __calendarDate: unique symbol };

/** A date that may be known only to the month or the year. `date` is the day itself, or the last day of the month or year. */
export interface PartialDate {
  readonly date: CalendarDate;
  readonly precision: "day" | "month" | "year";
}

/** A date that may be known only to the month. */
export interface DateOrMonth extends PartialDate {
  readonly precision: "day" | "month";
}

/** The time that something held or will hold. Both ends belong to it; an end that is absent is open, or not known. */
export interface Period {
  readonly from?: PartialDate;
  readonly until?: PartialDate;
}

/** Where a day stands to the time of a fact: the fact is over, holds, or lies ahead. */
export type TimeOfFact = "over" | "now" | "ahead";

/** Where a record is in the data, so that a finding can name the line of any of its fields. */
export interface Source {
  /** The path as the reader would type it, with forward slashes. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) of the record within the file. */
  readonly pointer: string;
}

/** Markdown with references, and where it is in the data. */
export interface Prose extends Source, ProseText {}

/** A file of the assets folder. */
export interface Asset {
  /** Its path below its folder, with forward slashes. */
  readonly path: string;
  /** Its absolute path on this machine. */
  readonly location: string;
}

/** A file that goes to the website's root as it is: whoever puts it into the folder for such files means it to be published. */
export interface StaticFile extends Source, Asset {}

/** An organisation or a group: what both have, so that either can be named, linked to or made an owner. */
export interface Body extends Source {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  /** Its names in addresses before. */
  readonly formerIds: readonly string[];
  readonly otherNames: readonly string[];
  /** The names that it has no longer on the day of the model, and those that it will have, each in the order of time. */
  readonly formerNames: readonly NameInTime[];
  readonly laterNames: readonly NameInTime[];
  /** When it began and when it ended, as far as that is known, and where the day of the model stands to it. */
  readonly period: Period;
  readonly time: TimeOfFact;
  /** What took on its work, and whose work it took on. */
  readonly succeededBy: readonly Body[];
  readonly cameFrom: readonly Body[];
}

/** A name that an organisation or a group has for a time. */
export interface NameInTime {
  readonly name: string;
  readonly period: Period;
}
