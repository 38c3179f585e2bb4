import { addDays } from "../../model/dates.ts";
import type { ModelOnDay } from "../../model/day.ts";
import { recordingAddress } from "../../model/desk.ts";
import type { CalendarDate, Edition } from "../../model/model.ts";
import type { ReviewStatus } from "../../model/verdict.ts";
import { addresses } from "../../site/addresses.ts";
import { editionAnchor } from "../../site/edition-files.ts";
import { editionInFull } from "../../views/editions.ts";
import { type ReviewRow, reviewsView } from "../../views/reviews.ts";
import { say } from "../../words/say.ts";
import type { TextKey, Words } from "../../words/words.ts";
import { contentLines, type Property, textValue } from "./content-lines.ts";

/** How many days before a review is due the calendar reminds. */
const alarmDays = [60, 14];

/**
 * The calendar of reviews that Outlook, Google and Apple can subscribe to (RFC 5545): an event on the day that each is
 * due, and on that of each published edition. A review without a due date is not in the calendar, nor is one whose date no document states. The same model and day give the same bytes; an event keeps
 * its identifier when its date changes, so that a subscriber's program moves it.
 */
export function reviewsCalendar(model: ModelOnDay): string {
  const title = model.editions.length === 0 ? "calendar.reviews" : "calendar.reviewsAndEditions";
  const name = say(model.words, title, { partnership: model.partnership.name });
  const dated = reviewsView(model).rows.filter((row): row is DatedRow => row.due !== undefined && !row.isDueAssumed);
  return contentLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//partnership-governance//Reviews//EN"],
    ["CALSCALE", "GREGORIAN"],
    // Name and refresh interval by RFC 7986; the X- properties repeat them for older programs.
    ["NAME", textValue(name)],
    ["X-WR-CALNAME", textValue(name)],
    ["REFRESH-INTERVAL;VALUE=DURATION", "P1D"],
    ["X-PUBLISHED-TTL", "P1D"],
    ...dated.flatMap((row) => eventProperties(row, model)),
    ...model.editions.flatMap((edition) => editionProperties(edition, model)),
    ["END", "VCALENDAR"],
  ]);
}

/** What is said of the status on a day. */
const statuses = {
  overdue: "calendar.overdueOn",
  "due-soon": "calendar.dueSoonOn",
  current: "calendar.currentOn",
  unknown: "calendar.unknownOn",
} as const satisfies Readonly<Record<ReviewStatus, TextKey>>;

type DatedRow = ReviewRow & { readonly due: CalendarDate };

function eventProperties(row: DatedRow, model: ModelOnDay): Property[] {
  const { words } = model;
  const { website } = model.arrangements;
  const summary = say(words, "calendar.due", { title: row.title });
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `review-${row.kind}-${row.id}@${new URL(website).hostname}`],
    // The edition's date, not the time of the build, so that the file changes only when the data do.
    ["DTSTAMP", `${toBasicFormat(model.arrangements.edition.date)}T000000Z`],
    ["DTSTART;VALUE=DATE", toBasicFormat(row.due)],
    ["DTEND;VALUE=DATE", toBasicFormat(addDays(row.due, 1))],
    ["SUMMARY", textValue(summary)],
    ["DESCRIPTION", textValue(describeReview(words, row, model.today))],
    ["URL", `${website}/reviews/`],
    ["CATEGORIES", textValue(row.statusInWords)],
    ["X-REVIEW-STATUS", row.status],
    // The event does not mark the day as busy.
    ["TRANSP", "TRANSPARENT"],
    ...alarmDays.flatMap((days) => alarmProperties(say(words, "calendar.alarm", { title: row.title, count: days }), days)),
    ["END", "VEVENT"],
  ];
}

/** A published edition, of which nobody is reminded: it is over. */
function editionProperties(edition: Edition, model: ModelOnDay): Property[] {
  const { website } = model.arrangements;
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `edition-${edition.date}@${new URL(website).hostname}`],
    ["DTSTAMP", `${toBasicFormat(edition.date)}T000000Z`],
    ["DTSTART;VALUE=DATE", toBasicFormat(edition.date)],
    ["DTEND;VALUE=DATE", toBasicFormat(addDays(edition.date, 1))],
    ["SUMMARY", textValue(say(model.words, "calendar.published", { edition: editionInFull(model.words, edition) }))],
    ["URL", `${website}${addresses.editions}#${editionAnchor(edition)}`],
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

function describeReview(words: Words, row: DatedRow, today: CalendarDate): string {
  return [
    ...(row.promise === undefined ? [] : [say(words, "calendar.promise", { text: row.promise })]),
    row.lastReviewedInWords === undefined
      ? say(words, "calendar.neverReviewed")
      : say(words, "calendar.lastReviewed", { date: row.lastReviewedInWords }),
    say(words, "calendar.dueOn", { date: row.dueInWords }),
    row.ownerInWords === undefined ? say(words, "calendar.noOwner") : say(words, "calendar.owner", { owner: row.ownerInWords }),
    say(words, statuses[row.status], { day: today, days: row.daysInWords }),
    ...(row.waiver === undefined ? [] : [say(words, "calendar.waiver", row.waiver)]),
    ...(row.isRecordedElsewhere ? [] : [say(words, "calendar.record", { address: recordingAddress(row.id) })]),
  ].join("\n");
}

function alarmProperties(words: string, days: number): Property[] {
  return [
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["TRIGGER", `-P${days}D`],
    ["DESCRIPTION", textValue(words)],
    ["END", "VALARM"],
  ];
}

/** A date in the basic format of ISO 8601: 20250630. */
function toBasicFormat(date: CalendarDate): string {
  return date.replaceAll("-", "");
}
