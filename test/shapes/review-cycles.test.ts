import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { recordReview } from "../../src/load/yaml/edit/record-review.ts";
import { verdictOn } from "../../src/model/day.ts";
import { dueAfter, judgeReview } from "../../src/model/verdict.ts";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { jsonReport } from "../../src/outputs/reports/json.ts";
import { reportOf } from "../../src/outputs/reports/report.ts";
import { makeReview, policy, when } from "../model/made.ts";
import { project } from "../sources.ts";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// Reviews of Tarnside that have a long cycle with a yearly refresh, or take place in a month that is named.

const { model } = await tarnside();
const panel = "groups/case-review-panel.yaml";
const reviewOf = (id: string, of = model) => {
  const review = of.reviews.find((each) => each.id === id);
  if (review === undefined) throw new Error(`There is no review ${id}.`);
  return review;
};
const judged = (id: string, of = model) => {
  const { status, due } = verdictOn(of, reviewOf(id, of));
  return [status, due];
};
const rulesOf = async (rule: string, ...edits: Edit[]) =>
  (await tarnside({ edits })).findings.filter((each) => each.rule === rule).map(({ message }) => message);

test("a review and its refresh are each due on a day of their own", () => {
  assert.equal(judged("case-review-panel"), ["current", "2028-01-20"]);
  assert.equal(judged("case-review-panel.refresh"), ["current", "2027-01-20"]);
});

test("without a stated day the refresh is due after the last of either kind, and the review after the last full one", async () => {
  const edits: Edit[] = [
    [panel, "    nextReview: 2027-01-20\n", ""],
    [panel, "  nextReview: 2028-01-20\n", ""],
  ];
  const { model: worked } = await tarnside({ edits });
  assert.equal(
    [judged("case-review-panel.refresh", worked)[1], judged("case-review-panel", worked)[1]],
    ["2027-01-20", "2028-01-20"],
  );
  const { model: full } = await tarnside({ edits: [...edits, [panel, "      as: refresh\n", ""]] });
  assert.equal(
    [judged("case-review-panel.refresh", full)[1], judged("case-review-panel", full)[1]],
    ["2027-01-20", "2029-01-20"],
  );
});

test("the gate tells each that is overdue as what it is", async () => {
  const on = (day: string) =>
    tarnside({ on: day }).then(({ findings }) =>
      findings
        .filter(({ rule, message }) => rule === "review-overdue" && /Case Review/.test(message))
        .map(({ message }) => message.split(",")[0]),
    );
  assert.equal(await on("2027-01-20"), []);
  assert.equal(await on("2027-02-01"), [
    "The review of Refresh of Case Review Panel Terms of Reference was due on 20 January 2027",
  ]);
  assert.equal(await on("2028-02-01"), [
    "The review of Case Review Panel Terms of Reference was due on 20 January 2028",
    "The review of Refresh of Case Review Panel Terms of Reference was due on 20 January 2027",
  ]);
});

test("the register, the calendar and the report for programs have both", () => {
  const register = pageWords(model, "/reviews/");
  assert.match(register, /Refresh of Case Review Panel Terms of Reference +20 January 2027/);
  assert.match(register, /Case Review Panel Terms of Reference +20 January 2028/);
  const calendar = reviewsCalendar(model);
  assert.match(calendar, "UID:review-termsOfReference-case-review-panel@");
  assert.match(calendar, "UID:review-termsOfReference-case-review-panel.refresh@");
  const { reviews } = JSON.parse(jsonReport(reportOf(model, [], model.today))) as {
    reviews: { id: string; due: string; title: string }[];
  };
  assert.equal(
    reviews.filter(({ id }) => id.startsWith("case-review-panel")).map(({ id, due, title }) => [id, due, title]),
    [
      ["case-review-panel.refresh", "2027-01-20", "Refresh of Case Review Panel Terms of Reference"],
      ["case-review-panel", "2028-01-20", "Case Review Panel Terms of Reference"],
    ],
  );
});

test("the group's page and the document tell both cycles and both dates", () => {
  const words =
    /subject to a review every 3 years\. +Between the reviews there will be an annual refresh\. +Last reviewed: +20 January 2025 +Next scheduled review: +20 January 2028 +Last refreshed: +20 January 2026 +Next refresh: +20 January 2027/;
  assert.match(pageWords(model, "/groups/case-review-panel/"), words);
  assert.match(pageWords(model, "/document/"), words);
  assert.match(
    pageWords(model, "/groups/case-review-panel/"),
    /Reviews held +20 January 2025 +by Joint Executive +Refresh +In date +due in 264 days +\(as of 1 May 2026 ?\) +Refreshes held +20 January 2026 +by Joint Executive/,
  );
});

test("the document says when a refresh was due that has not taken place", async () => {
  const { model: late } = await tarnside({ on: "2027-02-01" });
  assert.match(pageWords(late, "/document/"), "This refresh was due by 20 January 2027. No later review is recorded.");
});

test("the open data say whose refresh a review is, and tell of each review held once", () => {
  const byId = new Map(rowsOf(model, "reviews").map((row) => [row.id, row]));
  assert.equal(
    ["case-review-panel", "case-review-panel.refresh"].map((id) => [byId.get(id)?.refreshOf, byId.get(id)?.cycleMonths]),
    [
      [undefined, 36],
      ["case-review-panel", 12],
    ],
  );
  const held = rowsOf(model, "reviews-held").filter(({ review }) => String(review).startsWith("case-review-panel"));
  assert.equal(
    held.map(({ review, on }) => [review, on]),
    [
      ["case-review-panel.refresh", "2026-01-20"],
      ["case-review-panel", "2025-01-20"],
    ],
  );
});

test("a comparison tells a refresh that was held, once", async () => {
  const text = readFileSync(join(project, "test/fixtures/tarnside", panel), "utf8");
  const [entry = ""] = / {4}- on: 2026-01-20\n(?: {6}.*\n)*/.exec(text) ?? [];
  assert.equal(await told([[panel, entry, ""]], []), [
    "Refresh of Case Review Panel Terms of Reference: reviewed on 20 January 2026, by Joint Executive.",
  ]);
});

test("the wording as the refresh left it is that which counts, and is told once when it changes", async () => {
  assert.equal(await rulesOf("review-changed"), []);
  assert.equal(await rulesOf("review-changed", [panel, "Each of the two partnerships sends", "Both partnerships send"]), [
    "Case Review Panel Terms of Reference: changed since last reviewed.",
  ]);
});

test("a refresh no more often than the review is told", async () => {
  assert.equal(await rulesOf("review-cycle", [panel, "    cycleMonths: 12\n    nextReview: 2027-01-20", "    cycleMonths: 36"]), [
    "The refresh of Case Review Panel Terms of Reference takes place every 36 months, no more often than its full review.",
  ]);
});

test("recording a refresh adds it as one and moves its own day; recording a review moves both", () => {
  const block =
    "review:\n  held:\n    - on: 2025-01-20\n      by: A\n      minute: B\n  nextReview: 2028-01-20\n  refresh:\n    cycleMonths: 12\n    nextReview: 2026-01-20\n  owner: pond\n";
  const evidence = { on: "2026-01-19", by: "Board", minute: "B/2" };
  assert.equal(recordReview(block, "/review", { ...evidence, as: "refresh", nextReview: "2027-01-19" }), {
    text: block
      .replace(
        "      minute: B\n",
        "      minute: B\n    - on: 2026-01-19\n      by: Board\n      minute: B/2\n      as: refresh\n",
      )
      .replace("    nextReview: 2026-01-20", "    nextReview: 2027-01-19"),
  });
  assert.equal(recordReview(block, "/review", { ...evidence, nextReview: "2029-01-19", nextRefresh: "2027-01-19" }), {
    text: block
      .replace("      minute: B\n", "      minute: B\n    - on: 2026-01-19\n      by: Board\n      minute: B/2\n")
      .replace("  nextReview: 2028-01-20", "  nextReview: 2029-01-19")
      .replace("    nextReview: 2026-01-20", "    nextReview: 2027-01-19"),
  });
});

test("what cannot be recorded as a refresh is refused", () => {
  const refused = (block: string, on = "2026-01-19") =>
    (recordReview(block, "/review", { on, by: "A", minute: "B", as: "refresh", nextReview: "2027-01-19" }) as { refused: string })
      .refused;
  assert.match(refused("review:\n  lastReviewed: 2025-01-20\n  owner: pond\n"), "There is no refresh here");
  assert.match(
    refused(
      "review:\n  lastReviewed: 2025-01-20\n  refresh: { cycleMonths: 12 }\n  owner: pond\n  assumed:\n    lastReviewed: Heard.\n",
    ),
    "lastReviewed is marked as assumed",
  );
  assert.match(
    refused("review:\n  held:\n    - { on: 2026-01-19, by: A, minute: B }\n  refresh: { cycleMonths: 12 }\n  owner: pond\n"),
    "A full review is recorded for 2026-01-19 already",
  );
});

test("a review in a named month is due by the end of that month, and no day is told", () => {
  assert.equal(judged("relevant-agencies"), ["current", "2027-03-31"]);
  assert.match(pageWords(model, "/reviews/"), /List of relevant agencies +March 2027/);
  assert.is(rowsOf(model, "reviews").find(({ id }) => id === "relevant-agencies")?.month, "March");
});

test("a review up to 31 days before its month counts as that month's, and one held late as that of the year", () => {
  const due = (on: string, cycleMonths = 12) => dueAfter({ cycleMonths, month: "April" }, when(on)).date;
  assert.equal(
    ["2026-04-15", "2026-03-28", "2026-05-05", "2026-02-01"].map((on) => due(on)),
    ["2027-04-30", "2027-04-30", "2027-04-30", "2026-04-30"],
  );
  assert.equal([due("2026-04-15", 36), due("2026-12-31", 24)], ["2029-04-30", "2028-04-30"]);
});

test("a stated day may be as late as the end of the month, and a cycle of part of a year is told", () => {
  const faults = (nextReview: string, cycleMonths = 12) =>
    judgeReview(
      makeReview({ lastReviewed: when("2025-04-10"), nextReview: when(nextReview), month: "April", cycleMonths }),
      when("2025-06-01").date,
      policy,
    ).faults.map(({ kind }) => kind);
  assert.equal([faults("2026-04-30"), faults("2026-05-01")], [[], ["beyond-cycle"]]);
  assert.equal(faults("2025-09-01", 6), ["month-in-part-of-year", "beyond-cycle"]);
});

test("a comparison tells another month", async () => {
  const changes = await told([], [["arrangements.yaml", "      month: March\n", "      month: April\n"]]);
  assert.ok(
    changes.includes('The month of the review of List of relevant agencies changes from "March" to "April".'),
    changes.join("\n"),
  );
});

for (const title of ["A long cycle with a yearly refresh", "A review in a named month"])
  test(`the lines of docs/editing.md under "${title}" are sound`, async () => {
    const found = await findingsOfExample(title);
    assert.equal(
      found.filter(({ severity }) => severity !== "note").map(({ message }) => message),
      [],
    );
  });

test.run();
