import { daysOf, earliest, isWithin, partialDate, timeOf } from "../../model/dates.ts";
import type { CalendarDate, PartialDate, Period, TimeOfFact } from "../../model/model.ts";

/** A record of the data that may state its time. YAML reads a year alone as a number. */
interface Dated {
  readonly from?: string | number;
  readonly until?: string | number;
}

/** A record, and the day of the model that is made from it. */
interface DatedRecord {
  readonly record: unknown;
  readonly day: CalendarDate;
}

/** The period that a record of the data states by `from` and `until`; an open one where it states neither. */
function periodOf(fact: unknown): Period {
  const { from, until }: Dated = typeof fact === "object" && fact !== null ? fact : {};
  return { ...ofEnd("from", from), ...ofEnd("until", until) };
}

function ofEnd(end: keyof Period, typed: string | number | undefined): { readonly [End in keyof Period]?: PartialDate } {
  const date = typed === undefined ? undefined : partialDate(String(typed));
  return date === undefined ? {} : { [end]: date };
}

/** The period of a record of the data, and where the day of the model stands to it. */
export function timesOf({ record, day }: DatedRecord): { readonly period: Period; readonly time: TimeOfFact } {
  const period = periodOf(record);
  return { period, time: timeOf(period, day) };
}

/** Whether what took place on a date did so by a day: a month or a year counts from its first day. */
export function hasTakenPlace(on: PartialDate, day: CalendarDate): boolean {
  return earliest(on) <= day;
}

/** Whether a fact is in force on a day. With its neighbours here, the only place where the day decides what the model contains. */
export function isInForce(fact: unknown, day: CalendarDate): boolean {
  return isWithin(periodOf(fact), day);
}

/** The first day of a fact; before all days where that is open. */
export function firstDayOf(fact: unknown): CalendarDate {
  return daysOf(periodOf(fact)).first;
}
