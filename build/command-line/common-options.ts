import { calendarDate, dateOrMonth, partialDate } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth, PartialDate } from "../../src/model/model.ts";
import { toBasePath, toSiteAddress } from "../../src/model/site-address.ts";
import { type Format, formatNames } from "../../src/outputs/reports/index.ts";
import { WrongUsage } from "./exit.ts";

/** The values of the options that mean the same in every command that takes them. */
export interface CommonValues {
  /** The folder of the partnership's data. */
  readonly data: string;
  /** The folder to write the site to. */
  readonly out: string;
  /**
   * The path at which the site will be hosted; begins and ends with a slash. Undefined for the path of the website's
   * address in the data.
   */
  readonly base: string | undefined;
  /** The address at which the site will stand, without a slash at the end; undefined for that in the data. */
  readonly address: string | undefined;
  /** The day to judge by; undefined for the present day in the partnership's time zone. */
  readonly asOf: CalendarDate | undefined;
  /** The format of the report of `check`. */
  readonly format: Format;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly timings: boolean;
}

/** One option, and how its value is read. */
export interface Option<Value> {
  /** The placeholder for its value in the help. An option without one takes no value. */
  readonly value?: string;
  readonly description: string;
  /**
   * @param typed the value as typed; undefined where the option was not given, true where it takes no value
   * @param flag the option with its dashes, for messages
   * @throws {WrongUsage} where the value is not allowed
   */
  readonly read: (typed: string | true | undefined, flag: string) => Value;
}

type CommonOptions = { readonly [Name in keyof CommonValues]: Option<CommonValues[Name]> & { readonly flag: string } };

export const commonOptions: CommonOptions = {
  data: { flag: "data", value: "DIR", description: "the partnership's data (data)", read: textReader("data") },
  out: { flag: "out", value: "DIR", description: "where the site goes (_site)", read: textReader("_site") },
  base: {
    flag: "base",
    value: "PATH",
    description: "the path on its host that the site will stand at (that of its address)",
    read: readBasePath,
  },
  address: {
    flag: "address",
    value: "URL",
    description: "where the site will really stand (where the data say)",
    read: readSiteAddress,
  },
  asOf: {
    flag: "as-of",
    value: "YYYY-MM-DD",
    description: "the day to judge by (today, where the partnership is)",
    read: readDay,
  },
  format: {
    flag: "format",
    value: formatNames.join("|"),
    description: "how to report (text)",
    read: readFormat,
  },
  strict: { flag: "strict", description: "fail on an overdue review, and on one without evidence", read: isOn },
  quiet: { flag: "quiet", description: "say nothing but faults", read: isOn },
  timings: { flag: "timings", description: "tell on standard error how long each phase took", read: isOn },
};

/** Makes the reader of an option that may be any text, with a default for where it is not given. */
export function textReader<Default extends string | undefined>(
  defaultText: Default,
): (typed: string | true | undefined) => string | Default {
  return (typed) => (typeof typed === "string" ? typed : defaultText);
}

/** Reads an option that takes no value: whether it was given. */
export function isOn(typed: string | true | undefined): boolean {
  return typed === true;
}

/** Reads a day; undefined where none is given. */
export function readDay(typed: string | true | undefined, flag: string): CalendarDate | undefined {
  if (typeof typed !== "string") return undefined;
  const date = calendarDate(typed);
  if (date !== undefined) return date;
  throw new WrongUsage(`${flag}: "${typed}" is not a date in the calendar. Write it as year-month-day, for example 2025-06-30.`);
}

/** Reads a day or a month; undefined where none is given. */
export function readDayOrMonth(typed: string | true | undefined, flag: string): DateOrMonth | undefined {
  if (typeof typed !== "string") return undefined;
  const date = dateOrMonth(typed);
  if (date !== undefined) return date;
  throw new WrongUsage(`${flag}: "${typed}" is neither a day nor a month. Write it like 2025-06-30 or 2025-06.`);
}

/** Reads a day, a month or a year; undefined where none is given. */
export function readPartialDate(typed: string | true | undefined, flag: string): PartialDate | undefined {
  if (typeof typed !== "string") return undefined;
  const date = partialDate(typed);
  if (date !== undefined) return date;
  throw new WrongUsage(`${flag}: "${typed}" is not a date in the calendar. Write it like 2025-06-30, 2025-06 or 2025.`);
}

function readFormat(typed: string | true | undefined, flag: string): Format {
  if (typeof typed !== "string") return "text";
  const known = formatNames.find((name) => name === typed);
  if (known !== undefined) return known;
  throw new WrongUsage(`${flag}: "${typed}" is not a format. The formats are ${formatNames.join(", ")}.`);
}

/** Reads the path of a URL and adds its slashes. */
function readBasePath(typed: string | true | undefined, flag: string): string | undefined {
  if (typeof typed !== "string") return undefined;
  const path = toBasePath(typed);
  if (path !== undefined) return path;
  throw new WrongUsage(`${flag}: "${typed}" is not a path on a host. Write it like /arrangements/.`);
}

/** Reads the address of a whole website and takes the slash at its end away. */
function readSiteAddress(typed: string | true | undefined, flag: string): string | undefined {
  if (typeof typed !== "string") return undefined;
  const address = toSiteAddress(typed);
  if (address !== undefined) return address;
  throw new WrongUsage(
    `${flag}: "${withoutPassword(typed)}" is not the address of a website. Write it like https://www.example.org/arrangements.`,
  );
}

/** What is typed may stand in the log of a CI, which may be public. */
function withoutPassword(typed: string): string {
  return typed.replace(/\/\/[^/?#]*@/, "//…@");
}
