import { test } from "uvu";
import * as assert from "uvu/assert";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { formats } from "../../src/outputs/reports/index.ts";
import { reportOf, tally } from "../../src/outputs/reports/report.ts";
import { weighStrictly } from "../../src/rules/registry.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { chartDot, chartTree } from "../../src/views/organisation-chart.ts";
import { day } from "../model/made.ts";
import { loadDamaged, modelWith, placeIn, replaced, reportOn } from "./damaged.ts";
import { renderEverything } from "./everything-shown.ts";

const plain = (text: string) => text;
const terminal = { width: 400, colours: { red: plain, yellow: plain, green: plain, dim: plain, bold: plain } };

const learning = "groups/learning-group.yaml";
const board = "groups/executive-board.yaml";

/** What the report on the changed files says of marks. */
const saidOf = (files: Record<string, string>) => reportOn(files).filter((each) => each.includes(" assumed-"));

const pageOf = (files: Record<string, string>, path: string) => {
  for (const text of renderEverything(modelWith(files)))
    if (text.startsWith(`${path} `)) return text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  throw new Error(`There is no page ${path}.`);
};

const rowOf = (files: Record<string, string>, table: string, id: string) =>
  openDataOf(modelWith(files))
    .find(({ name }) => name === table)
    ?.rows.find((row) => row.id === id);

const assumedPost = replaced(learning, [
  "      - post: Training Officer\n",
  "      - post: Training Officer\n        team: Tidal Unit\n        assumed:\n          team: Nobody says which.\n",
]);

test("a mark is told as a note at its own line, with its reason", () => {
  assert.equal(saidOf(assumedPost), [
    `${placeIn(assumedPost, learning, "team: Nobody")} assumed-value: "team" is assumed: Nobody says which.\nWhen a document states it, take the mark away.`,
  ]);
});

test("what is assumed is shown nowhere, and neither is the reason", () => {
  for (const text of renderEverything(modelWith(assumedPost))) {
    assert.not.match(text, "Tidal Unit");
    assert.not.match(text, "Nobody says which");
  }
});

test("until when a document holds is shown nowhere where it is assumed, and the check still goes by it", () => {
  const documents = "documents.yaml";
  const stated = replaced(documents, ["    validTo: 2026-03\n", "    validTo: 2027-11\n"]);
  const files = replaced(documents, [
    "    validTo: 2026-03\n",
    "    validTo: 2027-11\n    assumed:\n      validTo: Nobody says.\n",
  ]);
  const pagesWith = (from: Record<string, string>) =>
    [...renderEverything(modelWith(from))].filter((page) => page.includes("November 2027"));
  assert.is.not(pagesWith(stated).length, 0);
  assert.equal(pagesWith(files), []);
  assert.is(modelWith(files).documents.find(({ id }) => id === "tides-plan")?.validTo?.date, "2027-11-30");
});

test("an assumed value leaves the text as it was reviewed", () => {
  const fingerprintOf = (files: Record<string, string>) =>
    modelWith(files).groups.find(({ id }) => id === "learning-group")?.review?.textFingerprint;
  assert.is(fingerprintOf(assumedPost), fingerprintOf({}));
});

test("a note fails nothing, not even with --strict, and every format lists it", () => {
  const { model, findings } = loadDamaged(assumedPost);
  const report = reportOf(model, weighStrictly(findings), day("2025-06-30"));
  assert.equal([report.ok, report.counts.note], [true, 1]);
  const alone = reportOf(
    model,
    findings.filter(({ severity }) => severity === "note"),
    day("2025-06-30"),
  );
  assert.is(tally(alone), "No errors, no warnings and 1 note in 1 file");
  assert.match(formats.github(alone), `::notice file=${learning}`);
  for (const [name, format] of Object.entries(formats)) assert.match(format(report, terminal), "Nobody says which.", name);
});

test("a mark whose field is misspelt beside it is not told a second time", () => {
  const marked = "  ownr: executive-board\n  assumed:\n    owner: Nobody says.\n";
  const files = replaced(learning, ["  owner: executive-board\n", marked]);
  assert.equal(saidOf(files), []);
  assert.equal(
    reportOn(files).filter((each) => each.includes("ownr")),
    [`${placeIn(files, learning, "ownr")} unknown-key: "ownr" is not a field that can stand here.\nDid you mean "owner"?`],
  );
  const other = replaced(learning, ["  owner: executive-board\n", marked.replace("ownr", "ownr2xyz")]);
  assert.is(saidOf(other).length, 1, "a key that is like no field hides nothing");
});

test("a mark on a field that is not there is a fault", () => {
  const files = replaced(learning, ["  timesATerm: 1\n", "  timesATerm: 1\n  assumed:\n    timesAterm: So it was.\n"]);
  assert.equal(saidOf(files), [
    `${placeIn(files, learning, "timesAterm: So")} assumed-field: There is no "timesAterm" here that could be assumed.\nDid you mean "timesATerm"?`,
  ]);
});

test("a mark on a field that the record cannot be without is a fault, and the field stays", () => {
  const files = replaced(learning, ["  timesATerm: 1\n", "  timesATerm: 1\n  assumed:\n    words: So it was.\n"]);
  assert.equal(
    saidOf(files).map((each) => each.split(" ")[1]),
    ["assumed-field:"],
  );
  assert.ok(modelWith(files).groups.find(({ id }) => id === "learning-group")?.meetings?.words);
});

test("an entry of a list can be assumed alone, and no entry that the list does not have", () => {
  const files = (entry: string) =>
    replaced(board, ["  - The Board\n", `  - The Board\n  - The Top\nassumed:\n  otherNames:\n    ${entry}: Heard.\n`]);
  assert.equal(modelWith(files("The Top")).index.group.get("executive-board")?.otherNames, ["The Board"]);
  assert.match(saidOf(files("The Top"))[0] ?? "", '"The Top" in "otherNames" is assumed: Heard.');
  assert.match(saidOf(files("The Tip"))[0] ?? "", 'assumed-field: There is no "The Tip" in "otherNames" that could be assumed.');
  const single = replaced(board, ["shortName: EB\n", "shortName: EB\nassumed:\n  shortName:\n    EB: Heard.\n"]);
  assert.match(saidOf(single)[0] ?? "", '"shortName" is no list');
});

const assumedOwner = replaced(learning, [
  "  lastReviewed: 2024-10\n  owner: executive-board\n",
  "  lastReviewed: 2024-10\n  nextReview: 2025-08\n  owner: executive-board\n  assumed:\n    owner: It is above it.\n    nextReview: It seems right.\n",
]);

test("the reason of a mark that stays in the record is for the office too", () => {
  for (const text of renderEverything(modelWith(assumedOwner))) assert.not.match(text, /It is above it|It seems right/);
});

test("an assumed owner answers for a review, and is told to nobody as its owner", () => {
  assert.is(modelWith(assumedOwner).reviews.find(({ id }) => id === "learning-group")?.owner?.id, "executive-board");
  assert.match(pageOf(assumedOwner, "/groups/learning-group/"), "Review owned by Not stated in the document");
  assert.match(pageOf(assumedOwner, "/reviews/"), /Terms of Reference of the Learning Group .*? Not stated in the document/);
});

test("an assumed date serves the gate, and is told to nobody as a promise", () => {
  const model = modelWith(assumedOwner);
  const review = model.reviews.find(({ id }) => id === "learning-group");
  assert.is(review && model.verdicts.get(review)?.due, "2025-08-31");
  assert.not.match(pageOf(assumedOwner, "/groups/learning-group/"), "Next scheduled review");
  assert.not.match(pageOf(assumedOwner, "/reviews/"), "August 2025");
  assert.not.match(reviewsCalendar(model), "review-termsOfReference-learning-group@");
  const { owner, nextReview, due, status, days, assumed } = rowOf(assumedOwner, "reviews", "learning-group") ?? {};
  assert.equal(
    [owner, nextReview, due, status, days],
    Array.from({ length: 5 }, () => undefined),
  );
  assert.equal(assumed, ["owner", "nextReview"]);
  assert.is(rowOf(assumedOwner, "groups", "learning-group")?.nextReview, undefined);
});

test("a promise is printed where a document states its cycle or its date, and nowhere else", () => {
  const stated = pageOf({}, "/groups/executive-board/");
  assert.match(stated, "will be subject to an annual review");
  assert.match(stated, "Next scheduled review: 4 November 2025");
  const unstated = pageOf({}, "/groups/learning-group/");
  assert.not.match(unstated, "will be subject to");
  assert.not.match(unstated, "Next scheduled review");
});

const assumedParent = replaced(learning, ["linksTo:\n", "assumed:\n  reportsTo: It is below it in the picture.\nlinksTo:\n"]);

test("an assumed parent gives a group its place in the chart, by a broken line, and is not said to be reported to", () => {
  const model = modelWith(assumedParent);
  const group = model.index.group.get("learning-group");
  assert.equal([group?.chartParent?.id, group?.reportsTo], ["executive-board", []]);
  assert.match(chartDot(model), '"executive-board" -> "learning-group" [style=dashed]');
  assert.not.match(chartDot(modelWith({})), "dashed");
  assert.is(chartTree(model)[0]?.isPlaceStated, true);
  assert.match(pageOf(assumedParent, "/groups/learning-group/"), "Reports to Not stated in the document");
  assert.not.match(pageOf(assumedParent, "/groups/executive-board/"), "Groups that report to it Learning Group");
  assert.equal(rowOf(assumedParent, "groups", "learning-group")?.reportsTo, []);
});

test("an assumed organisation has no seat of the membership, and the table says that it is not stated", () => {
  const files = replaced(learning, [
    "  - agency: fenmarsh-constabulary\n",
    "  - agency: fenmarsh-constabulary\n    assumed:\n      agency: The cell is empty.\n",
  ]);
  assert.match(pageOf(files, "/groups/learning-group/"), "Not stated in the document Training Officer");
  assert.not.match(pageOf(files, "/partners/fenmarsh-constabulary/"), "Training Officer");
});

test("part of an owner is named in the place of the whole", () => {
  const files = replaced(learning, ["  owner: executive-board\n", "  owner: executive-board\n  ownerPart: Its two chairs\n"]);
  assert.match(pageOf(files, "/groups/learning-group/"), "Review owned by Its two chairs");
  assert.match(pageOf(files, "/reviews/"), "Its two chairs");
  assert.is(rowOf(files, "reviews", "learning-group")?.ownerPart, "Its two chairs");
});

test.run();
