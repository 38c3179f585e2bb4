import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { scriptWords } from "../../src/views/script-words.ts";
import { english } from "../../src/words/english.ts";

const entry = fileURLToPath(new URL("../../src/client/reviews.ts", import.meta.url));
const bundled = await build({ entryPoints: [entry], bundle: true, format: "iife", minify: true, write: false });
const script = bundled.outputFiles[0]?.text ?? "";

interface Mark {
  readonly dataset: Record<string, string>;
  readonly name: { className: string; textContent: string };
  readonly days: { textContent: string };
}

/** What the script makes of a mark on a page that was made long ago, at the instant at which it is read. */
function readAt(instant: string, due: string): { mark: Mark; day: string } {
  const mark: Mark = {
    dataset: { reviewDue: due, dueSoonDays: "60", timeZone: "Europe/London" },
    name: { className: "app-status app-status--current", textContent: "In date" },
    days: { textContent: "due in 300 days" },
  };
  const element = { ...mark, querySelector: (selector: string) => (selector === "[data-status]" ? mark.name : mark.days) };
  const day = { dataset: { timeZone: "Europe/London" }, textContent: "7 March 2025" };
  read(instant, { "[data-review-due]": [element], "[data-status-day]": [day] });
  return { mark, day: day.textContent };
}

/** Runs the script at an instant on a page that has these elements. */
function read(instant: string, found: Readonly<Record<string, readonly unknown[]>>): void {
  const dataset = { words: JSON.stringify(scriptWords(english, "reviews")) };
  const document = {
    documentElement: { lang: "en-GB" },
    querySelector: (selector: string) => (selector === 'script[data-script="reviews"]' ? { dataset } : null),
    querySelectorAll: (selector: string) => found[selector] ?? [],
  };
  const now = Date.parse(instant);
  const FixedDate = class extends Date {
    constructor(given: number = now) {
      super(given);
    }
  };
  runInNewContext(script, { document, Date: FixedDate, Intl });
}

test("a page made long ago shows the status of the reader's day", () => {
  const { mark } = readAt("2026-01-03T12:00:00Z", "2025-12-31");
  assert.equal(mark.name, { className: "app-status app-status--overdue", textContent: "Overdue" });
  assert.is(mark.days.textContent, "3 days overdue");
});

test("the day is the partnership's, wherever the reader is", () => {
  assert.is(readAt("2025-12-31T23:59:00Z", "2025-12-31").mark.name.textContent, "Due soon");
  assert.is(readAt("2026-01-01T00:00:00Z", "2025-12-31").mark.name.textContent, "Overdue");
  assert.is(readAt("2026-06-30T23:00:00Z", "2026-06-30").mark.name.textContent, "Overdue");
});

test("the day that a status is said to be of is the reader's, in the partnership's time zone", () => {
  assert.is(readAt("2026-01-03T12:00:00Z", "2025-12-31").day, "3 January 2026");
  assert.is(readAt("2026-06-30T23:00:00Z", "2025-12-31").day, "1 July 2026");
});

test("the timeline's line, its words and its colours follow the reader's day", () => {
  const attributes = (own: Record<string, string>) => ({
    own,
    setAttribute: (name: string, value: string) => (own[name] = value),
  });
  const line = attributes({ x1: "10", x2: "10" });
  const due = { ...attributes({ class: "due due--current" }), dataset: { due: "2025-12-31" } };
  const timeline = {
    ...attributes({}),
    dataset: {
      first: "2025-01-01",
      last: "2027-01-01",
      left: "300",
      width: "960",
      dueSoonDays: "60",
      timeZone: "Europe/London",
      timelineLabel: "As of {day}.",
    },
    querySelector: () => line,
    querySelectorAll: () => [due],
  };
  read("2026-01-01T12:00:00Z", { "[data-timeline-label]": [timeline] });
  assert.equal(line.own, { x1: "630", x2: "630" });
  assert.is(timeline.own["aria-label"], "As of 1 January 2026.");
  assert.is(due.own.class, "due due--overdue");
});

test("a review with no date stays as it was made", () => {
  assert.is(readAt("2026-01-03T12:00:00Z", "").mark.name.textContent, "In date");
});

test("the script is small, and calls on nothing from elsewhere", () => {
  assert.ok(script.length < 6000, `${script.length} characters`);
  assert.not.match(script, /import\(|require\(|fetch\(|https?:/);
});

test.run();
