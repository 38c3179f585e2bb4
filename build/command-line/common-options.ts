import { calendarDate, dateOrMonth } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth } from "../../src/model/model.ts";
import { type Format, formatNames } from "../../src/outputs/reports/index.ts";
import { WrongUsage } from "./exit.ts";

/** The options that mean the same in every command that takes them, as they come out of the arguments. */
export interface CommonValues {
  /** The folder of the partnership's data. */
  readonly data: string;
  /** The folder that the site goes to. */
  readonly out: string;
  /**
   * The path on its host that the site will stand at; begins and ends with a slash. Undefined for that of the address
   * that the data give.
   */
  readonly base: string | undefined;
  /** The day to judge by; undefined for the day it is where the partnership is. */
  readonly asOf: CalendarDate | undefined;
  /** How `check` reports. */
  readonly format: Format;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly timings: boolean;
}

/** One option: how it is written, what it is for, and how what was typed becomes its value. */
export interface Option<Value> {
  /** What the help calls its value; an option without one is switched on by its name alone. */
  readonly value?: string;
  readonly says: string;
  /**
   * @param typed what was given for it; undefined where it was not given, true where it takes no value
   * @param flag its name with its dashes, for a message
   * @throws {WrongUsage} where that is no value of this option
   */
  readonly read: (typed: string | true | undefined, flag: string) => Value;
}

type CommonOptions = { readonly [Name in keyof CommonValues]: Option<CommonValues[Name]> & { readonly flag: string } };

export const commonOptions: CommonOptions = {
  data: { flag: "data", value: "DIR", says: "the partnership's data (data)", read: text("data") },
  out: { flag: "out", value: "DIR", says: "where the site goes (_site)", read: text("_site") },
  base: {
    flag: "base",
    value: "PATH",
    says: "the path on its host that the site will stand at (that of its address)",
    read: basePath,
  },
  asOf: {
    flag: "as-of",
    value: "YYYY-MM-DD",
    says: "the day to judge by (today, where the partnership is)",
    read: day,
  },
  format: {
    flag: "format",
    value: formatNames.join("|"),
    says: "how to report (text); with npm run -s nothing stands beside it",
    read: format,
  },
  strict: { flag: "strict", says: "fail on an overdue review, and on one without evidence", read: isOn },
  quiet: { flag: "quiet", says: "say nothing but faults", read: isOn },
  timings: { flag: "timings", says: "tell on standard error how long each phase took", read: isOn },
};

/** An option of any text, with what holds where it is not given. */
export function text<Otherwise extends string | undefined>(
  otherwise: Otherwise,
): (typed: string | true | undefined) => string | Otherwise {
  return (typed) => (typeof typed === "string" ? typed : otherwise);
}

/** Whether an option without a value is given. */
export function isOn(typed: string | true | undefined): boolean {
  return typed === true;
}

/** A day, or undefined where none is given. */
export function day(typed: string | true | undefined, flag: string): CalendarDate | undefined {
  if (typeof typed !== "string") return undefined;
  const date = calendarDate(typed);
  if (date !== undefined) return date;
  throw new WrongUsage(`${flag}: "${typed}" is not a date in the calendar. Write it as year-month-day, for example 2025-06-30.`);
}

/** A day or a month, or undefined where none is given. */
export function dayOrMonth(typed: string | true | undefined, flag: string): DateOrMonth | undefined {
  if (typeof typed !== "string") return undefined;
  const date = dateOrMonth(typed);
  if (date !== undefined) return date;
  throw new WrongUsage(`${flag}: "${typed}" is neither a day nor a month. Write it like 2025-06-30 or 2025-06.`);
}

function format(typed: string | true | undefined, flag: string): Format {
  if (typeof typed !== "string") return "text";
  const known = formatNames.find((name) => name === typed);
  if (known !== undefined) return known;
  throw new WrongUsage(`${flag}: "${typed}" is not a format. The formats are ${formatNames.join(", ")}.`);
}

/** A path on a host, with its slashes: "area" and "/area" are both "/area/". RFC 3986, segments of unreserved characters. */
function basePath(typed: string | true | undefined, flag: string): string | undefined {
  if (typeof typed !== "string") return undefined;
  const segments = typed.split("/").filter((segment) => segment !== "");
  if (segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment))) {
    return segments.length === 0 ? "/" : `/${segments.join("/")}/`;
  }
  throw new WrongUsage(`${flag}: "${typed}" is not a path on a host. Write it like /arrangements/.`);
}
