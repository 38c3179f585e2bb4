import ICAL from "ical.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../../src/model/day.ts";
import type { Model } from "../../../src/model/model.ts";
import { reviewsCalendar } from "../../../src/outputs/calendar/ics.ts";
import { day, makeReview, modelOf, omitFields, partnership, when } from "../../model/made.ts";

const nastyTitle = "Pond, Reed; and \\Marsh\\ Board – für Kinder und Jugendliche, 沼地の子どもの安全を守る会議 🌾🌾🌾";
const model = modelOf(
  makeReview({ id: "pond-board", title: nastyTitle, promise: "Line one.\r\nBEGIN:VEVENT\u0007" }),
  omitFields(makeReview({ id: "reed-group", title: "Reed Group" }), "lastReviewed", "nextReview"),
  makeReview({ id: "fen-forum", title: "Fen Forum", nextReview: when("2025-10") }),
);
const eventsOf = (of: Model, today = "2026-01-01") =>
  new ICAL.Component(ICAL.parse(reviewsCalendar(modelOnDay(of, day(today)))))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));

test("ical.js reads an event for each review that has a date", () => {
  const events = eventsOf(model);
  assert.equal(
    events.map(({ summary }) => summary),
    ["Review due: Fen Forum", `Review due: ${nastyTitle}`, "Review due: annualReport"],
  );
});

test("an event lasts the day on which the review is due", () => {
  const [forum] = eventsOf(model);
  assert.ok(forum?.startDate.isDate);
  assert.is(forum?.startDate.toString(), "2025-10-31");
  assert.is(forum?.endDate.toString(), "2025-11-01");
});

test("each event reminds 60 and 14 days before", () => {
  for (const { component } of eventsOf(model)) {
    const triggers = component.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    assert.equal(triggers, ["-P60D", "-P14D"]);
  }
});

test("an event keeps its identifier when its date changes, and no two share one", () => {
  const later = modelOf(makeReview({ id: "pond-board", nextReview: when("2026-12-31") }));
  const uids = eventsOf(model).map(({ uid }) => uid);
  assert.ok(uids.includes(eventsOf(later)[0]?.uid ?? ""));
  assert.is(new Set(uids).size, uids.length);
});

test("lines are folded at 75 octets within no character, and end as they must", () => {
  const text = reviewsCalendar(modelOnDay(model, day("2026-01-01")));
  assert.not.match(text.replaceAll("\r\n", ""), /[\r\n]/);
  for (const line of text.split("\r\n")) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.is(Buffer.from(line).toString(), line);
  }
});

test("text in the data cannot become a property", () => {
  const description = eventsOf(model)[1]?.description ?? "";
  assert.match(description, '"Line one.\nBEGIN:VEVENT"\n');
  assert.match(description, "On 2026-01-01: overdue, 1 day overdue.");
});

test("the same day gives the same bytes, and the next day only another verdict", () => {
  const at = (today: string) => reviewsCalendar(modelOnDay(model, day(today)));
  assert.is(at("2025-12-31"), at("2025-12-31"));
  assert.match(at("2025-12-31"), "X-REVIEW-STATUS:due-soon");
  const dates = (text: string) => text.split("\r\n").filter((line) => /^(UID|DT)/.test(line));
  assert.equal(dates(at("2025-12-31")).sort(), dates(at("2026-01-01")).sort());
});

test("an event says where its review is recorded, and for whom, unless its date is a field of another record", () => {
  const address = "http://localhost:8090/tasks/record-review?review=pond-board";
  assert.match(
    eventsOf(model)[1]?.description ?? "",
    `For those who keep these arrangements, at the desk on their own machine: record the review at ${address}`,
  );
  const statement = makeReview({ id: "statement", kind: "accessibilityStatement", dateField: "reviewed" });
  for (const { description, summary } of eventsOf(modelOf(statement)))
    assert.is(description.includes("localhost"), summary.includes("annualReport"));
});

test("a waiver stands in its event", () => {
  const waiver = { reason: "Flood", owner: partnership, from: day("2026-01-01"), until: day("2026-03-01") };
  assert.match(
    eventsOf(modelOf(makeReview({ waiver })))[0]?.description ?? "",
    "Waiver until 2026-03-01, Fenmarsh Safeguarding Partnership: Flood",
  );
});

test.run();
