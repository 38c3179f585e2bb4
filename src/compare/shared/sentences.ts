import { inWords, toIsoDate } from "../../model/dates.ts";
import type { CalendarDate, PartialDate, Period } from "../../model/model.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { english } from "../../words/english.ts";

/** A name within a sentence, with "the" before it unless it has one of its own: "the Executive Board". */
export function the(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}

/** What a value was and is, of something that has it before, after or both: "The address of X changes from … to …." */
export function changeOfValue(what: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${what} is now given: "${after}".`;
  if (after === undefined) return `${what} is no longer given; it was "${before}".`;
  return `${what} changes from "${before}" to "${after}".`;
}

/** The time of what begins or ends, at the end of a sentence: ", from 1 April 2026"; empty where it is not known. */
export function whenInWords(period: { readonly from?: PartialDate; readonly until?: PartialDate }): string {
  const words = periodInWords(english, period);
  return words === "" ? "" : `, ${words}`;
}

/** Since when something holds, as data. */
export function sinceOf(when: PartialDate | CalendarDate | undefined): { since?: string } {
  return when === undefined ? {} : { since: toIsoDate(when) };
}

/** The beginning of a period alone, and its end alone. */
export function beginningOf({ from }: Period): Period {
  return from === undefined ? {} : { from };
}
export function endOf({ until }: Period): Period {
  return until === undefined ? {} : { until };
}

/** A date in words, where there is one. */
export function dateInWords(when: PartialDate | CalendarDate | undefined): string | undefined {
  return when && inWords(when);
}
