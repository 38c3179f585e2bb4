import { todayIn } from "../../src/model/dates.ts";
import type { CalendarDate } from "../../src/model/model.ts";

/**
 * The day to judge by: the one given, otherwise the present day in the partnership's time zone.
 * This is the only place where a command reads the clock for a date.
 * @param zone a name of the IANA time zone database
 */
export function today(zone: string, asOf: CalendarDate | undefined): CalendarDate {
  return asOf ?? todayIn(zone, new Date());
}
