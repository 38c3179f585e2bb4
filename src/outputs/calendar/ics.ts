import { addDays } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { CalendarDate } from "../../model/model.ts";
import { type ReviewRow, reviewsView } from "../../views/reviews.ts";
import { contentLines, type Property, textValue } from "./content-lines.ts";

/** Days before a review is due at which a calendar reminds. */
const alarmDays = [60, 14];

/**
 * The calendar of reviews that Outlook, Google and Apple can subscribe to (RFC 5545): an event on the day that each is
 * due. A review with no date has no day to stand on and is left to the register. The same model and day give the same
 * bytes; an event keeps its identifier when its date changes, so that a subscriber sees it move.
 */
export function reviewsCalendar(model: ModelOnDay): string {
  const name = `Reviews: ${model.partnership.name}`;
  const dated = reviewsView(model).rows.filter((row): row is DatedRow => row.due !== undefined);
  return contentLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//partnership-governance//Reviews//EN"],
    ["CALSCALE", "GREGORIAN"],
    // RFC 7986 for the name and how often to look again; the X- properties say the same to older programs.
    ["NAME", textValue(name)],
    ["X-WR-CALNAME", textValue(name)],
    ["REFRESH-INTERVAL;VALUE=DURATION", "P1D"],
    ["X-PUBLISHED-TTL", "P1D"],
    ...dated.flatMap((row) => event(row, model)),
    ["END", "VCALENDAR"],
  ]);
}

type DatedRow = ReviewRow & { readonly due: CalendarDate };

function event(row: DatedRow, model: ModelOnDay): Property[] {
  const { website } = model.arrangements;
  const summary = `Review due: ${row.title}`;
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `review-${row.kind}-${row.id}@${new URL(website).hostname}`],
    // Of the edition, not of the moment of building, so that nothing changes that was not changed.
    ["DTSTAMP", `${compact(model.arrangements.edition.date)}T000000Z`],
    ["DTSTART;VALUE=DATE", compact(row.due)],
    ["DTEND;VALUE=DATE", compact(addDays(row.due, 1))],
    ["SUMMARY", textValue(summary)],
    ["DESCRIPTION", textValue(description(row, model.today))],
    ["URL", `${website}/reviews/`],
    ["CATEGORIES", textValue(row.statusInWords)],
    ["X-REVIEW-STATUS", row.status],
    // The day stays free for other things.
    ["TRANSP", "TRANSPARENT"],
    ...alarmDays.flatMap((days) => alarm(days, summary)),
    ["END", "VEVENT"],
  ];
}

function description(row: DatedRow, today: CalendarDate): string {
  return [
    ...(row.promise === undefined ? [] : [`"${row.promise}"`]),
    `Last reviewed: ${row.lastReviewedInWords ?? "not known"}`,
    `Due: ${row.dueInWords}`,
    `Owner: ${row.owner?.name ?? "nobody is named"}`,
    `On ${today}: ${row.statusInWords.toLowerCase()}, ${row.daysInWords}.`,
    ...(row.waiver === undefined ? [] : [`Waiver until ${row.waiver.until}, ${row.waiver.owner}: ${row.waiver.reason}`]),
  ].join("\n");
}

function alarm(days: number, summary: string): Property[] {
  return [
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["TRIGGER", `-P${days}D`],
    ["DESCRIPTION", textValue(`${summary} in ${days} days`)],
    ["END", "VALARM"],
  ];
}

function compact(date: CalendarDate): string {
  return date.replaceAll("-", "");
}
