import { toIsoDate } from "../../src/model/dates.ts";
import type { CalendarDate, PartialDate } from "../../src/model/model.ts";
import { dateInWords } from "../../src/text/date-in-words.ts";
import type { Words } from "../../src/words/words.ts";

/** A date as it is printed, with its form for programs (HTML Standard, the time element). */
export function DateInWords({ words, when }: { words: Words; when: PartialDate | CalendarDate }) {
  return <time dateTime={toIsoDate(when)}>{dateInWords(words, when)}</time>;
}
