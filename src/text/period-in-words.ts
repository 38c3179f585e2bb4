import { inWords } from "../model/dates.ts";
import type { CalendarDate, PartialDate } from "../model/model.ts";

/** The ends of a period as far as they are known. */
interface Ends {
  readonly from?: PartialDate | CalendarDate | undefined;
  readonly until?: PartialDate | CalendarDate | undefined;
}

/** A period in words: "from 1 April 2025 until March 2026", "from 2025", "until March 2026"; empty where neither is known. */
export function periodInWords({ from, until }: Ends): string {
  return [from && `from ${inWords(from)}`, until && `until ${inWords(until)}`].filter(Boolean).join(" ");
}
