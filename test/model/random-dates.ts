import fc from "fast-check";
import { todayIn } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth } from "../../src/model/model.ts";
import { when } from "./made.ts";

/** Instants from 1990 to 2060. */
export const anInstant = fc.date({
  min: new Date("1990-01-01T00:00:00Z"),
  max: new Date("2060-12-31T23:59:59Z"),
  noInvalidDate: true,
});

/** Days from 1990 to 2060. */
export const aDay: fc.Arbitrary<CalendarDate> = anInstant.map((instant) => todayIn("UTC", instant));

/** Days and months from 1990 to 2060. */
export const aDayOrMonth: fc.Arbitrary<DateOrMonth> = fc
  .tuple(aDay, fc.boolean())
  .map(([date, month]) => when(month ? date.slice(0, 7) : date));
