import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reviewsCalendar } from "../../src/outputs/calendar/ics.ts";
import { githubReport, githubSummary } from "../../src/outputs/reports/github.ts";
import { jsonReport } from "../../src/outputs/reports/json.ts";
import { junitReport } from "../../src/outputs/reports/junit.ts";
import { reportOf } from "../../src/outputs/reports/report.ts";
import { sarifReport } from "../../src/outputs/reports/sarif.ts";
import { textReport } from "../../src/outputs/reports/text.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { check } from "../../src/rules/registry.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { reviewTimeline } from "../../src/views/review-timeline.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { english } from "../../src/words/english.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";
import { siteOfModel } from "./site-of-model.ts";

/** The partnership of Fenmarsh with another review of its learning group, and what is found of it. */
async function withReview(review: string, policy = "") {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/fenmarsh"), folder, { recursive: true });
  const change = (path: string, from: RegExp, to: string) =>
    writeFiles(folder, { [path]: readFileSync(join(folder, path), "utf8").replace(from, to) });
  change("groups/learning-group.yaml", /^review:\n(?: .*\n)+/m, `review:\n${review}`);
  change("arrangements.yaml", / {2}dueSoonDays: 45\n/, `  dueSoonDays: 45\n${policy}`);
  const { model, findings } = await loadOn(folder, "2025-06-30");
  if (model === undefined) throw new Error("The partnership cannot be read.");
  const found = [...findings, ...check(model)];
  return { model, found, report: reportOf(model, found, model.today) };
}

/** The pages of a model, by their paths, without their navigation. */
function pagesOf({ model }: Awaited<ReturnType<typeof withReview>>): (path: string) => string {
  const site = { ...siteOfModel(model), model };
  const inputs = { site, schemas: {}, charts: { site: "", document: "" } };
  const templates = (["first", undefined] as const).flatMap((phase) => [...templatesFor(inputs, phase).values()]);
  return (path) => {
    const template = templates.find(({ data }) => (data.paths as string[]).includes(path));
    if (template === undefined) throw new Error(`There is no page ${path}.`);
    return String(template.render({ path }));
  };
}

const unknown = "  lastReviewed: unknown\n  nextReview: unknown\n  owner: unknown\n";
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("every report tells that a review's date is unknown, as a failure", async () => {
  const { report } = await withReview(unknown);
  const [review] = JSON.parse(jsonReport(report)).reviews.filter(({ id }: { id: string }) => id === "learning-group");
  assert.equal([review.status, review.due, review.days, review.lastReviewed, review.owner], ["unknown", null, null, null, null]);
  assert.match(
    junitReport(report),
    /classname="reviews\.termsOfReference\.learning-group"[^>]*>\s*<failure type="review-unknown" message="Not known">/,
  );
  assert.not.match(junitReport(report), /name="review-unknown at line/);
  assert.match(sarifReport(report), '"ruleId": "review-unknown"');
  assert.match(githubReport(report), /^::error [^\n]*title=review-unknown/m);
  assert.match(githubSummary(report), /\| Not known \| {2}\| Not known \| [^|]*Learning Group[^|]* \| not known \|/);
  const same = (text: string) => text;
  const colours = { red: same, yellow: same, green: same, dim: same, bold: same };
  assert.match(textReport(report, { width: 80, colours }), /^Not known +not known/m);
});

test("where the data let it weigh as a warning, no report fails for it", async () => {
  const { found, report } = await withReview(unknown, "  unknown: warning\n");
  const ofUnknown = found.filter(({ rule }) => rule.includes("unknown"));
  assert.equal(
    ofUnknown.map(({ rule, severity }) => `${severity} ${rule}`),
    ["warning review-unknown", "warning review-partly-unknown"],
  );
  assert.match(junitReport(report), /classname="reviews\.termsOfReference\.learning-group"[^>]*\/>/);
});

test("the register, the group's page and the document say that it is not known, and promise no review", async () => {
  const pages = pagesOf(await withReview(unknown));
  const register = plain(pages("/reviews/").match(/<tr id="learning-group">.*?<\/tr>/s)?.[0] ?? "");
  assert.is(register.match(/Not known/g)?.length, 4, register);
  for (const path of ["/groups/learning-group/", "/document/"]) {
    const page = plain(pages(path));
    assert.match(page, "Last reviewed: Not known", path);
    assert.match(page, "Next review: Not known", path);
  }
  const group = plain(pages("/groups/learning-group/"));
  assert.match(group, /Review owned by Not known/);
  assert.not.match(group, /Next scheduled review|will be subject to/);
});

test("a cycle or a next review that nobody stated is promised to nobody, though the gate goes by the usual one", async () => {
  const group = async (review: string) => plain(pagesOf(await withReview(review))("/groups/learning-group/"));
  const alone = await group("  lastReviewed: 2024-10-01\n  owner: executive-board\n");
  assert.not.match(alone, /Next scheduled review|will be subject to|Next review: Not known/);
  const cycle = await group("  lastReviewed: 2024-10-01\n  cycleMonths: 12\n  owner: executive-board\n");
  assert.match(cycle, "Next scheduled review: 1 October 2025");
  assert.match(cycle, "will be subject to an annual review");
  const next = await group("  lastReviewed: 2024-10-01\n  nextReview: 2025-09\n  owner: executive-board\n");
  assert.match(next, "Next scheduled review: September 2025");
  assert.not.match(next, "will be subject to");
  const { found } = await withReview("  lastReviewed: 2024-03-01\n  nextReview: unknown\n  owner: executive-board\n");
  assert.ok(found.some(({ rule, message }) => rule === "review-overdue" && message.includes("1 March 2025")));
});

test("the open data have the status, the timeline the row, and the calendar no entry", async () => {
  const { model } = await withReview(unknown);
  const reviews = openDataOf(model).find(({ name }) => name === "reviews");
  const row = reviews?.rows.find(({ id }) => id === "learning-group");
  assert.equal([row?.status, row?.due, row?.lastReviewed], ["unknown", undefined, undefined]);
  const line = reviewTimeline(english, reviewsView(model)).rows.find(({ id }) => id === "learning-group");
  assert.equal([line?.status, line?.from, line?.due], ["unknown", undefined, undefined]);
  assert.match(line?.label ?? "", "last review not known, the next not known.");
  assert.not.match(reviewsCalendar(model), "learning-group");
});

test("the register tells who held each review, and each earlier one, and so does the group's page", async () => {
  const held =
    "  held:\n    - on: 2023-05\n      by: Old Board\n    - on: 2024-10-01\n      by: executive-board\n      changed: true\n  owner: executive-board\n";
  const pages = pagesOf(await withReview(held));
  const register = plain(pages("/reviews/").match(/<tr id="learning-group">.*?<\/tr>/s)?.[0] ?? "");
  assert.match(register, "1 October 2024 by Executive Board, with changes Earlier reviews: May 2023 by Old Board");
  assert.match(
    plain(pages("/groups/learning-group/")),
    "Reviews held 1 October 2024 by Executive Board, with changes May 2023 by Old Board",
  );
});

test("what cannot be unknown is refused, with what can stand there", async () => {
  const { found } = await withReview(
    "  lastReviewed: unknowen\n  owner: unknown\n  waiver:\n    reason: x\n    owner: unknown\n    from: unknown\n    until: 2025-07-01\n",
  );
  const told = (path: string) => found.find((each) => each.path === path);
  assert.match(told("review.lastReviewed")?.help ?? "", "or unknown where nobody knows it.");
  assert.is(told("review.waiver.owner")?.rule, "unknown-id");
  assert.not.match(told("review.waiver.from")?.help ?? "unknown", "unknown");
  assert.is(told("review.owner")?.rule, "review-partly-unknown");
});

test.run();
