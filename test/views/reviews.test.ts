import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../src/model/day.ts";
import { daysInWords } from "../../src/text/review-in-words.ts";
import { reviewTimeline } from "../../src/views/review-timeline.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { english } from "../../src/words/english.ts";
import { day, makeReview, modelOf, omitFields, partnership, when } from "../model/made.ts";

const model = modelOf(
  makeReview({ id: "current", nextReview: when("2026-12-31"), lastReviewed: when("2025-12-31") }),
  makeReview({ id: "overdue", nextReview: when("2025-12-31") }),
  makeReview({ id: "soon", nextReview: when("2026-03") }),
  omitFields(makeReview({ id: "undated" }), "lastReviewed", "nextReview"),
  makeReview({ id: "long-overdue", nextReview: when("2025-06-30"), lastReviewed: when("2024-06") }),
);
const view = reviewsView(modelOnDay(model, day("2026-02-01")));

test("the register begins with what has no date, then the longest overdue, and equals keep the document's order", () => {
  assert.equal(
    view.rows.map(({ id }) => id),
    ["undated", "long-overdue", "overdue", "the-annualreport", "soon", "current"],
  );
});

test("a date that stands in another record is no record of a review", () => {
  const [own, other] = [makeReview(), makeReview({ dateField: "reviewed" })];
  const recorded = (review: typeof own) =>
    reviewsView(modelOnDay(modelOf(review), day("2025-06-01"))).rows.find(({ id }) => id === own.id)?.recorded;
  assert.equal([recorded(own), recorded(other)], [true, false]);
});

test("the register counts each status", () => {
  assert.equal(view.counts, { overdue: 4, "due-soon": 1, current: 1, unknown: 0 });
});

test("a month is shown as a month, and its due day as a day", () => {
  const soon = view.rows.find(({ id }) => id === "soon");
  assert.equal([soon?.nextReview, soon?.due, soon?.dueInWords, soon?.days], [when("2026-03"), "2026-03-31", "March 2026", 58]);
});

test("what is not known is left out, and said in words", () => {
  const undated = view.rows[0];
  assert.equal(
    [undated?.due, undated?.days, undated?.dueInWords, undated?.daysInWords],
    [undefined, undefined, "no date", "no date"],
  );
});

test("a waiver says until when, by whom and whether it holds", () => {
  const waiver = { reason: "Flood", owner: partnership, from: day("2026-01-01"), until: day("2026-03-01") };
  const [row] = reviewsView(modelOnDay(modelOf(makeReview({ waiver })), day("2026-03-02"))).rows;
  assert.equal(row?.waiver, { reason: "Flood", owner: partnership.name, until: day("2026-03-01"), holds: false });
});

test("days are told as people say them", () => {
  assert.equal(
    [-2, -1, 0, 1, 46, undefined].map((days) => daysInWords(english, days)),
    ["2 days overdue", "1 day overdue", "due today", "due in 1 day", "due in 46 days", "no date"],
  );
});

test("the timeline has a row for each review in the register's order, and time runs to the right", () => {
  const { rows, today, scale, height, top } = reviewTimeline(english, view);
  const { left, width } = scale;
  assert.equal(
    rows.map(({ id }) => id),
    view.rows.map(({ id }) => id),
  );
  for (const { from, due, y } of rows) {
    for (const x of [from, due?.x, today.x]) if (x !== undefined) assert.ok(x >= left && x <= width);
    if (from !== undefined && due !== undefined) assert.ok(from < due.x);
    assert.ok(y > top && y < height);
  }
  const at = (id: string) => rows.find((row) => row.id === id)?.due?.x ?? Number.NaN;
  assert.ok(at("overdue") < today.x && today.x < at("soon") && at("soon") < at("current"));
});

test("a row is told in words for those who cannot see it", () => {
  const labels = reviewTimeline(english, view).rows.map(({ label }) => label);
  assert.is(labels[0], "Pond Board: last review not known, no date for the next.");
  assert.is(labels[1], "Pond Board: last reviewed June 2024, due 30 June 2025.");
});

test("the scale stays legible, from a month to many years, and marks the years", () => {
  for (const next of ["2026-03", "2027-01", "2030-01", "2099-01"]) {
    const { ticks, scale } = reviewTimeline(
      english,
      reviewsView(modelOnDay(modelOf(makeReview({ nextReview: when(next) })), day("2026-02-01"))),
    );
    const gaps = ticks.slice(1).map(({ x }, at) => x - (ticks[at]?.x ?? scale.left));
    assert.ok(Math.min(...gaps) > 40, `${next}: ${Math.min(...gaps)}`);
    assert.ok(ticks.some(({ isYear }) => isYear));
  }
});

test("a register of nothing has a timeline of nothing", () => {
  const { rows, today, scale } = reviewTimeline(english, reviewsView(modelOnDay({ ...model, reviews: [] }, day("2026-02-01"))));
  assert.equal(rows, []);
  assert.ok(today.x >= scale.left && today.x <= scale.width);
});

test.run();
