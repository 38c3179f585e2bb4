import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { verdictOn } from "../../../src/model/day.ts";
import { lastHeld } from "../../../src/model/review.ts";
import { findMissingEvidence } from "../../../src/model/verdict.ts";
import { check } from "../../../src/rules/registry.ts";
import { openDataOf } from "../../../src/views/open-data.ts";
import { reviewsView } from "../../../src/views/reviews.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { project } from "../../sources.ts";
import { loadOn } from "../load-on.ts";

const group = "groups/learning-group.yaml";
const both = `review:
  held:
    - on: 2024-10-01
      by: executive-board
      minute: EB/2024/10/2
    - on: 2025-09-30
      by: Learning Board
      minute: LB/4
      changed: true
  nextReview: 2026-09-30
  owner: executive-board
`;

/** What is found of the learning group, and its review, on a day, with this for its block. */
async function on(day: string, review: string, arrangements = "") {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });
  const change = (path: string, from: string | RegExp, to: string) =>
    writeFiles(folder, { [path]: readFileSync(join(folder, path), "utf8").replace(from, to) });
  change(group, /^review:\n(?: .*\n)+/m, review);
  change("arrangements.yaml", "  dueSoonDays: 45\n", `  dueSoonDays: 45\n${arrangements}`);
  const { model, findings } = await loadOn(folder, day);
  if (model === undefined) throw new Error("The partnership cannot be read.");
  const found = [...findings, ...check(model)].filter(({ file }) => file.endsWith(group));
  const of = model.reviews.find(({ id }) => id === "learning-group");
  if (of === undefined) throw new Error("The group has no review.");
  const [row] = reviewsView(model).rows.filter(({ id }) => id === "learning-group");
  const told = found.map(({ rule, severity, path, line }) => `${severity} ${rule} ${path}:${line}`);
  return {
    model,
    review: of,
    row,
    told: told.filter((each) => /review-(?:history|to-come)/.test(each)),
    verdict: verdictOn(model, of),
  };
}

test("a date that stands alone is a review with no evidence", async () => {
  const { row, review } = await on("2025-06-30", "review:\n  lastReviewed: 2024-10\n  owner: executive-board\n");
  assert.equal(
    row?.held.map(({ on: _, ...rest }) => rest),
    [{ onInWords: "October 2024" }],
  );
  assert.equal(findMissingEvidence(review), ["by", "minute", "fingerprint"]);
});

test("the newest review counts, and each is shown with who held it, the name in place of an id", async () => {
  const { row, review, verdict } = await on("2025-10-01", both);
  assert.equal(
    row?.held.map(({ onInWords, by, changed }) => [onInWords, by, changed]),
    [
      ["30 September 2025", "Learning Board", true],
      ["1 October 2024", "Executive Board", undefined],
    ],
  );
  assert.is(lastHeld(review)?.on.date, "2025-09-30");
  assert.is(verdict.due, "2026-09-30");
});

test("words without a letter, such as a dash for who reviewed it, are told as they are typed", async () => {
  const { row } = await on("2025-10-01", both.replace("Learning Board", '"–"'));
  assert.is(row?.held[0]?.by, "–");
});

test("on an earlier day a later review is not counted nor shown, nor the date that follows from it", async () => {
  const { row, verdict, told, model } = await on("2025-06-30", both);
  assert.equal(
    [row?.lastReviewedInWords, row?.held.length, row?.nextReview, verdict.due],
    ["1 October 2024", 1, undefined, "2025-10-01"],
  );
  assert.equal(told, ["error review-to-come review.held[1].on:75"]);
  const tables = openDataOf(model).filter(({ name }) => /review|groups/.test(name));
  assert.not.match(JSON.stringify([row, tables.map(({ rows }) => rows)]), /Learning Board|2026-09-30/);
});

test("a month and a year count from their first days, and are shown as they are known", async () => {
  const of = (date: string) => both.replace("2025-09-30\n", `${date}\n`).replace("  nextReview: 2026-09-30\n", "");
  const month = await on("2025-09-01", of("2025-09"));
  assert.equal([month.row?.lastReviewedInWords, month.verdict.due], ["September 2025", "2026-09-01"]);
  const year = await on("2025-06-30", of("2025"));
  assert.equal([year.row?.lastReviewedInWords, year.verdict.due], ["2025", "2026-01-01"]);
});

test("where a review is minuted goes out only where the data say so", async () => {
  const minutes = async (arrangements: string) =>
    (await on("2025-10-01", both, arrangements)).row?.held.map(({ minute }) => minute);
  assert.equal(await minutes(""), [undefined, undefined]);
  assert.equal(await minutes("  publishMinutes: false\n"), [undefined, undefined]);
  assert.equal(await minutes("  publishMinutes: true\n"), ["LB/4", "EB/2024/10/2"]);
});

test("a reviewer who is a person is told as published: by name and post, or by the post alone", async () => {
  const by = async (typed: string) => (await on("2025-10-01", both.replace("Learning Board", typed))).row?.held[0]?.by;
  assert.is(await by("ada-wren"), "Ada Wren, Chief Constable, Fenmarsh Constabulary");
  assert.is(await by("ed-bittern"), "Partnership Manager, Fenmarsh Children's Safeguarding Partnership");
  assert.is(await by("Ada Wren and others"), "Ada Wren and others");
  for (const typed of ["Ed Bittern-Unseen", "the panel, ed  BITTERN UNSEEN in the chair", "by Ed-Bittern"])
    assert.is(await by(typed), undefined, typed);
  const { review } = await on("2025-10-01", both.replace("Learning Board", "Ed Bittern-Unseen"));
  assert.equal(findMissingEvidence(review), ["fingerprint"], "that it is recorded is known all the same");
});

test("entries out of order, of one day, or contradicted by the block are errors at their lines", async () => {
  const errors = async (...dates: string[]) => {
    const list = dates.map((date) => `    - on: ${date}\n`).join("");
    const { told } = await on("2025-10-01", `review:\n  held:\n${list}  owner: executive-board\n`);
    return told;
  };
  assert.equal(await errors("2024-10-01", "2025-03"), []);
  assert.equal(await errors("2025-03-14", "2025-03", "2025"), [], "a month or a year may be later than a day in it");
  assert.equal(await errors("2025-03", "2024-10-01"), ["error review-history review.held[1].on:73"]);
  assert.equal(await errors("2024-10-01", "2024-10-01"), ["error review-history review.held[1].on:73"]);
  assert.equal(await errors("2024", "2024"), ["error review-history review.held[1].on:73"]);
  assert.equal(await errors("2024-10-01", "2025-10-02"), ["error review-to-come review.held[1].on:73"]);
  const beside = async (fields: string) => (await on("2025-10-01", both.replace("  owner", `${fields}  owner`))).told;
  assert.equal(await beside("  lastReviewed: 2025-09-30\n  reviewedBy: Learning Board\n  minuteRef: LB/4\n"), []);
  assert.equal(await beside("  lastReviewed: 2025-09\n"), ["error review-history review.lastReviewed:80"]);
  assert.equal(await beside("  reviewedBy: Board\n  minuteRef: LB/5\n"), [
    "error review-history review.reviewedBy:80",
    "error review-history review.minuteRef:81",
  ]);
  assert.equal(await beside('  fingerprint: "0123456789abcdef"\n'), ["error review-history review.fingerprint:80"]);
});

test.run();
