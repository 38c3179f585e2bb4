import { inWords, toIsoDate } from "../../src/model/dates.ts";
import type { CalendarDate, PartialDate } from "../../src/model/model.ts";

/** A date as it is printed, with its form for programs (HTML Standard, the time element). */
export function DateInWords({ when }: { when: PartialDate | CalendarDate }) {
  return <time dateTime={toIsoDate(when)}>{inWords(when)}</time>;
}
