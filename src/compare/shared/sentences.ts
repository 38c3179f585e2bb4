import { toIsoDate } from "../../model/dates.ts";
import type { CalendarDate, PartialDate, Period } from "../../model/model.ts";
import { dateInWords } from "../../text/date-in-words.ts";
import { listInWords } from "../../text/in-words.ts";
import { periodInWords } from "../../text/period-in-words.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";

/** A name within a sentence, with "the" before it unless it has one of its own: "the Executive Board". */
export function the(name: string): string {
  return /^the /i.test(name) ? name : `the ${name}`;
}

/** What a value was and is, of something that has it before, after or both: "The address of X changes from … to …." */
export function changeOfValue(words: Words, what: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return say(words, "changes.value.given", { what, after: after ?? "" });
  if (after === undefined) return say(words, "changes.value.notGiven", { what, before });
  return say(words, "changes.value.changed", { what, before, after });
}

/** What a message is given for a part of a sentence that there is nothing to say of. */
const none = "none";

/** A text as part of a sentence that a message leaves out where there is none. */
export function orNone(text: string | undefined): string {
  return text || none;
}

/** The time of what begins or ends, as a part of a sentence: "from 1 April 2026". A message leaves it out where it is not known. */
export function whenInWords(
  words: Words,
  period: {
    readonly from?: PartialDate | undefined;
    readonly until?: PartialDate | undefined;
  },
): string {
  return orNone(periodInWords(words, period));
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
export function dateIfAny(words: Words, when: PartialDate | CalendarDate | undefined): string | undefined {
  return when && dateInWords(words, when);
}

/** Texts in a sentence; undefined where there are none. */
export function listed(words: Words, texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : listInWords(words, texts);
}
