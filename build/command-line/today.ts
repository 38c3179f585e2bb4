import { todayIn } from "../../src/model/dates.ts";
import type { CalendarDate } from "../../src/model/model.ts";

/**
 * The day to judge by: the one asked for, else the day it is now where the partnership is.
 * The one place where a command reads the clock for a date.
 * @param zone the partnership's time zone, as the IANA database names it
 */
export function today(zone: string, asOf: CalendarDate | undefined): CalendarDate {
  return asOf ?? todayIn(zone, new Date());
}
