import { isWithin, partialDate } from "../../model/dates.ts";
import type { CalendarDate, PartialDate, Period } from "../../model/model.ts";

/** A record of the data that may state its time. YAML reads a year alone as a number. */
interface Dated {
  readonly from?: string | number;
  readonly until?: string | number;
}

/** The period that a record of the data states by `from` and `until`; an open one where it states neither. */
export function periodOf(fact: unknown): Period {
  const { from, until }: Dated = typeof fact === "object" && fact !== null ? fact : {};
  return { ...ofEnd("from", from), ...ofEnd("until", until) };
}

function ofEnd(end: keyof Period, typed: string | number | undefined): { readonly [End in keyof Period]?: PartialDate } {
  const date = typed === undefined ? undefined : partialDate(String(typed));
  return date === undefined ? {} : { [end]: date };
}

/** Whether a fact is in force on a day. This is the only place where the day decides what the model contains. */
export function isInForce(fact: unknown, day: CalendarDate): boolean {
  return isWithin(periodOf(fact), day);
}
