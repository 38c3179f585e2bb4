import type { CalendarDate, PartialDate } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";
import { dateInWords } from "./date-in-words.ts";

/** The ends of a period as far as they are known. */
interface Ends {
  readonly from?: PartialDate | CalendarDate | undefined;
  readonly until?: PartialDate | CalendarDate | undefined;
}

/** A period in words: "from 1 April 2025 until March 2026", "from 2025", "until March 2026"; empty where neither is known. */
export function periodInWords(words: Words, { from, until }: Ends): string {
  const [first, last] = [from, until].map((when) => when && dateInWords(words, when));
  if (first !== undefined && last !== undefined) return say(words, "periods.fromUntil", { from: first, until: last });
  if (first !== undefined) return say(words, "periods.from", { from: first });
  return last === undefined ? "" : say(words, "periods.until", { until: last });
}
