import type { CalendarDate } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** The month of a day in so few letters that it has room on a scale: "Sep". */
export function monthInShort(words: Words, date: CalendarDate): string {
  return say(words, "scales.month", { month: date.slice(5, 7) });
}
