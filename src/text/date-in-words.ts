import type { CalendarDate, PartialDate } from "../model/model.ts";
import type { Words } from "../words/words.ts";

/** How much of a date is said, by what is known of it. */
const partsOf = {
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Readonly<Record<PartialDate["precision"], Intl.DateTimeFormatOptions>>;

/** A date in a sentence, as the language says it: "30 December 2024", "December 2024" or "2024". */
export function dateInWords({ language }: Pick<Words, "language">, when: PartialDate | CalendarDate): string {
  const { date, precision } = typeof when === "string" ? { date: when, precision: "day" as const } : when;
  return formatOf(language, precision).format(new Date(`${date}T00:00:00Z`));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make a format takes far longer than to use it. */
function formatOf(language: string, precision: PartialDate["precision"]): Intl.DateTimeFormat {
  const key = `${precision} ${language}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...partsOf[precision], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
