import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  addDays,
  addMonths,
  calendarDate,
  dateOrMonth,
  daysBetween,
  earliest,
  inWords,
  isTimeZone,
  todayIn,
  toIsoDate,
} from "../../src/model/dates.ts";
import { day, when } from "./made.ts";
import { aDay } from "./random-dates.ts";

test("only days that stand in the calendar are dates", () => {
  for (const text of ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) assert.is(calendarDate(text), text);
  for (const text of [
    "2025-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-04-31",
    "2024-04-00",
    "2024-1-1",
    "0000-01-01",
    " 2024-01-01",
    "2024-01-01\n",
    "",
  ]) {
    assert.is(calendarDate(text), undefined, JSON.stringify(text));
  }
});

test("a month is held as its last day", () => {
  assert.equal(dateOrMonth("2026-03"), { date: "2026-03-31", precision: "month" });
  assert.equal(dateOrMonth("2028-02"), { date: "2028-02-29", precision: "month" });
  assert.is(dateOrMonth("2026-13"), undefined);
  assert.is(earliest(when("2026-03")), "2026-03-01");
  assert.is(toIsoDate(when("2026-03")), "2026-03");
  assert.is(toIsoDate(day("2026-03-01")), "2026-03-01");
});

test("a date prints in words", () => {
  assert.is(inWords(day("2024-12-30")), "30 December 2024");
  assert.is(inWords(when("2026-03")), "March 2026");
});

test("each month has its name", () => {
  const names = Array.from({ length: 12 }, (_, at) =>
    inWords(when(`2025-${String(at + 1).padStart(2, "0")}`)).replace(" 2025", ""),
  );
  const known = "January February March April May June July August September October November December";
  assert.is(names.join(" "), known);
});

test("a day is held and written as itself, known to the day", () => {
  assert.equal(dateOrMonth("2026-03-05"), { date: "2026-03-05", precision: "day" });
  assert.is(toIsoDate(when("2026-03-05")), "2026-03-05");
});

test("29 February and twelve months is 28 February", () => {
  assert.is(addMonths(day("2024-02-29"), 12), "2025-02-28");
  assert.is(addMonths(day("2024-02-29"), 48), "2028-02-29");
  assert.is(addMonths(day("2024-10-31"), 4), "2025-02-28");
  assert.is(addMonths(day("2024-01-31"), -2), "2023-11-30");
});

test("months are added in the first year and in the last as in any other", () => {
  assert.is(addMonths(day("0001-06-15"), -1), "0001-05-15");
  assert.is(addMonths(day("9999-06-15"), 1), "9999-07-15");
  assert.is(addMonths(day("0001-01-15"), -1), "0001-01-01");
});

test("each day of four hundred years is the one that the platform's calendar has", () => {
  const from = day("2000-03-01");
  for (let days = 0; days < 146_097; days += 1) {
    const known = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
    if (addDays(from, days) !== known) assert.is(addDays(from, days), known);
  }
});

test("adding beyond four digits of year stops at the last day", () => {
  assert.is(addMonths(day("9999-12-01"), 12), "9999-12-31");
  assert.is(addDays(day("9999-12-31"), 1), "9999-12-31");
  assert.is(addDays(day("0001-01-01"), -1), "0001-01-01");
});

test("days between two dates agree with the platform's own calendar", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      const to = addDays(from, days);
      assert.is(to, new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10));
      assert.is(daysBetween(from, to), days);
    }),
  );
});

test("London's day changes at London's midnight, in winter and in summer", () => {
  assert.is(todayIn("Europe/London", new Date("2025-12-31T23:30:00Z")), "2025-12-31");
  assert.is(todayIn("Europe/London", new Date("2026-01-01T00:30:00Z")), "2026-01-01");
  assert.is(todayIn("Europe/London", new Date("2025-06-30T22:30:00Z")), "2025-06-30");
  assert.is(todayIn("Europe/London", new Date("2025-06-30T23:30:00Z")), "2025-07-01");
});

test("a zone that does not exist is told from one that does", () => {
  assert.is(isTimeZone("Europe/London"), true);
  assert.is(isTimeZone("Europe/Fenmarsh"), false);
});

test.run();
