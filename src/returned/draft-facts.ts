import { calendarDate, inWords, monthNames } from "../model/dates.ts";
import type { CalendarDate } from "../model/model.ts";
import type { Paragraph } from "./marks.ts";

/** The properties of a draft's Word file that say of which day it is, and which mark its back cover carries. */
const dayProperty = "Draft of";
const markProperty = "Draft mark";

/** The properties of a draft's Word file. */
export function draftProperties(day: CalendarDate, mark: string): Readonly<Record<string, string>> {
  return { [dayProperty]: day, [markProperty]: mark };
}

/** Of which day a draft is and which mark it carries, as far as its file says. */
export interface DraftFacts {
  readonly day?: CalendarDate;
  readonly mark?: string;
}

/**
 * What a file says of the draft that it was: in its properties or, where a program has lost them, in its title, on its
 * cover and on its back cover.
 */
export function draftFactsOf(properties: ReadonlyMap<string, string>, paragraphs: readonly Paragraph[]): DraftFacts {
  const texts = [properties.get("title") ?? "", ...paragraphs.map(({ text }) => text)];
  const day = calendarDate(properties.get(dayProperty) ?? "") ?? firstOf(texts, dayIn);
  const mark = properties.get(markProperty) ?? firstOf(texts, (text) => /carries the mark ([0-9a-f]{16})\b/.exec(text)?.[1]);
  return { ...(day !== undefined && { day }), ...(mark !== undefined && { mark }) };
}

function firstOf<Value>(texts: readonly string[], find: (text: string) => Value | undefined): Value | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The day in "DRAFT of 30 June 2025", as `stateInWords` writes it. */
function dayIn(text: string): CalendarDate | undefined {
  const [, day, month, year] = /\bDRAFT of (\d{1,2}) (\p{L}+) (\d{4})\b/u.exec(text) ?? [];
  const number = monthNames.indexOf(month ?? "") + 1;
  const date = calendarDate(`${year}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  return date !== undefined && text.includes(inWords(date)) ? date : undefined;
}
