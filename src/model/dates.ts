import type { CalendarDate, DateOrMonth, PartialDate, Period, TimeOfFact } from "./base.ts";

/** The names of the months as they are printed, January first. */
export const monthNames: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * Parses a day that is written `YYYY-MM-DD` and exists in the Gregorian calendar (ISO 8601-1 extended format, years 0001
 * to 9999). Anything else gives undefined.
 */
export function calendarDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as CalendarDate) : undefined;
}

/** Parses a day (`YYYY-MM-DD`) or a month (`YYYY-MM`), whose date is its last day. Anything else gives undefined. */
export function dateOrMonth(text: string): DateOrMonth | undefined {
  const day = calendarDate(text);
  if (day !== undefined) return { date: day, precision: "day" };
  const first = calendarDate(`${text}-01`);
  return first === undefined ? undefined : { date: lastDayOfMonth(first), precision: "month" };
}

/** Parses a day, a month or a year (`YYYY`), whose date is its last day. Anything else gives undefined. */
export function partialDate(text: string): PartialDate | undefined {
  const last = calendarDate(`${text}-12-31`);
  return last === undefined ? dateOrMonth(text) : { date: last, precision: "year" };
}

/** How many letters of `YYYY-MM-DD` say what is known of a date. */
const lengths: Readonly<Record<PartialDate["precision"], number>> = { year: 4, month: 7, day: 10 };

/** The date as it is written in the data: a day, or a month or year where no more is known. */
export function toIsoDate(when: PartialDate | CalendarDate): string {
  return typeof when === "string" ? when : when.date.slice(0, lengths[when.precision]);
}

/** The date as it is printed: "30 December 2024", or "March 2026" or "2026" where no more is known. */
export function inWords(when: PartialDate | CalendarDate): string {
  const { date, precision } = typeof when === "string" ? { date: when, precision: "day" as const } : when;
  const [year, month, day] = parts(date);
  if (precision === "year") return String(year);
  const name = `${monthNames[month - 1]} ${year}`;
  return precision === "month" ? name : `${day} ${name}`;
}

/** The first day that a date can mean: the day itself, or the first of the month or year. */
export function earliest({ date, precision }: PartialDate): CalendarDate {
  return `${date.slice(0, lengths[precision])}${"-01-01".slice(lengths[precision] - 4)}` as CalendarDate;
}

/** Whether at least one end of a period is known. */
export function isStated({ from, until }: Period): boolean {
  return from !== undefined || until !== undefined;
}

/** The first day of a period, before all days where that is open; and the last, after all days where that is open. */
export function daysOf({ from, until }: Period): { readonly first: CalendarDate; readonly last: CalendarDate } {
  return { first: from === undefined ? firstDay : earliest(from), last: until?.date ?? lastDay };
}

/** Whether a period is over on a day, or still ahead, or holds. */
export function timeOf(period: Period, day: CalendarDate): TimeOfFact {
  if (isWithin(period, day)) return "now";
  return period.from !== undefined && earliest(period.from) > day ? "ahead" : "over";
}

/** Whether a day belongs to a period, both of whose ends do. */
export function isWithin({ from, until }: Period, day: CalendarDate): boolean {
  return (from === undefined || earliest(from) <= day) && (until === undefined || day <= until.date);
}

/** The last day of the month of a day. */
export function lastDayOfMonth(date: CalendarDate): CalendarDate {
  const [year, month] = parts(date);
  return format(year, month, daysInMonth(year, month));
}

/**
 * Adds months to a date (negative for earlier): the same day of the month, or the last day of a shorter month, so that
 * 29 February and 12 months is 28 February. The result stays within the years 0001 to 9999.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = parts(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  if (toYear < 1) return firstDay;
  if (toYear > 9999) return lastDay;
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The last day of the last month of a name that has begun by a day: of April by 10 May 2027, 30 April 2027. */
export function lastDayOfNamed(month: string, by: CalendarDate): CalendarDate {
  const [year, reached] = parts(by);
  const named = monthNames.indexOf(month) + 1;
  return lastDayOfMonth(format(named <= reached ? year : year - 1, named, 1));
}

/** Adds days to a date (negative for earlier). The result stays within the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const atLeast = Math.max(dayNumber(date) + days, dayNumber(firstDay));
  return fromDayNumber(Math.min(atLeast, dayNumber(lastDay)));
}

/** Days from the first date to the second: negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The calendar day in a time zone at an instant, independent of the time zone and locale of the machine.
 * Throws RangeError for a zone that does not exist: check it with `isTimeZone` first.
 */
export function todayIn(zone: string, instant: Date): CalendarDate {
  const format = new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.get("year")?.padStart(4, "0")}-${part.get("month")}-${part.get("day")}` as CalendarDate;
}

/** Whether a text names a time zone of the IANA Time Zone Database. */
export function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en-GB", { timeZone: zone }));
  } catch {
    return false;
  }
}

const firstDay = "0001-01-01" as CalendarDate;
const lastDay = "9999-12-31" as CalendarDate;

function parts(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function format(year: number, month: number, day: number): CalendarDate {
  const digits = (value: number, width: number) => String(value).padStart(width, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as CalendarDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of the year 0: counting years from March puts the leap day last. */
function dayNumber(date: CalendarDate): number {
  const [year, month, day] = parts(date);
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1;
}

function fromDayNumber(ordinal: number): CalendarDate {
  let year = Math.floor((10000 * ordinal + 14780) / 3652425);
  let rest = ordinal - startOf(year);
  if (rest < 0) {
    year -= 1;
    rest = ordinal - startOf(year);
  }
  const m = Math.floor((100 * rest + 52) / 3060);
  const day = rest - Math.floor((m * 306 + 5) / 10) + 1;
  return format(year + Math.floor((m + 2) / 12), ((m + 2) % 12) + 1, day);
}

function startOf(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
