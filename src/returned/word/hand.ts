import { calendarDate } from "../../model/dates.ts";
import type { CalendarDate } from "../../model/model.ts";

/** Who made a change or a comment and on which day, as far as the file says. */
export interface Hand {
  readonly author?: string;
  /** As the author's own program wrote it: programs differ in the time zone that they mean. */
  readonly day?: CalendarDate;
}

/** The attributes of a tracked change or a comment that say whose it is (ECMA-376, part 1, section 17.13). */
export function handOf(attributes: Readonly<Record<string, string>>): Hand {
  const author = (attributes["w:author"] ?? "").trim();
  // Some programs write the first day that computers count for a date that was left out.
  const day = calendarDate((attributes["w:date"] ?? "").slice(0, 10).replace("1970-01-01", ""));
  return { ...(author !== "" && { author }), ...(day !== undefined && { day }) };
}

/** Whether two changes are of the same author and day. */
export function isSameHand(one: Hand, other: Hand): boolean {
  return one.author === other.author && one.day === other.day;
}
