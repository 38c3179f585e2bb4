import { test } from "uvu";
import * as assert from "uvu/assert";
import { toIsoDate } from "../../src/model/dates.ts";
import type { Term } from "../../src/model/model.ts";
import { endOfTerm, isPast, lastEndOf } from "../../src/model/terms-of-office.ts";
import { day, when } from "./made.ts";

const month = when("2024-05");
const year = { ...when("2024-12-31"), precision: "year" as const };

function endsOf(term: Term): (string | undefined)[] {
  return [endOfTerm(term), lastEndOf(term)].map((end) => end && toIsoDate(end));
}

test("a term ends the day before the same day of a later year", () => {
  assert.equal(endsOf({ years: 3, served: { from: when("2024-05-01") } }), ["2027-04-30", undefined]);
  assert.equal(endsOf({ years: 1, served: { from: when("2023-03-01") } }), ["2024-02-29", undefined]);
  assert.equal(endsOf({ years: 1, served: { from: when("2024-02-29") } }), ["2025-02-28", undefined]);
});

test("of a month or a year it is the same one, years later, and is past when all of it is", () => {
  assert.equal(endsOf({ years: 3, served: { from: month } }), ["2027-05", undefined]);
  assert.equal(endsOf({ years: 2, served: { from: year } }), ["2026", undefined]);
  const end = endOfTerm({ years: 2, served: { from: year } });
  assert.ok(end && !isPast(end, day("2026-12-31")) && isPast(end, day("2027-01-01")));
});

test("renewals put off the last end, not that of the term; an end that is stated is the end", () => {
  const from = when("2024-05-01");
  assert.equal(endsOf({ years: 3, renewals: 2, served: { from } }), ["2027-04-30", "2033-04-30"]);
  assert.equal(endsOf({ years: 3, renewals: 0, served: { from } }), ["2027-04-30", "2027-04-30"]);
  assert.equal(endsOf({ years: 3, renewals: 1, served: { from, until: when("2030-04-30") } }), ["2030-04-30", "2030-04-30"]);
});

test("where it is not known since when, no end is", () =>
  assert.equal(endsOf({ years: 3, renewals: 1, served: {} }), [undefined, undefined]));

test.run();
