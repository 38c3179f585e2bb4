import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { recordReview } from "../../../src/desk/tasks/reviews/record-review.ts";
import { modelOnDay } from "../../../src/model/day.ts";
import { runHere } from "../../build/run-command.ts";
import { day } from "../../model/made.ts";
import { answersOf, messagesOf, open, tryTask } from "./play.ts";

const real = { of: "data", on: "2025-06-30" };
const meeting = { "/on": "@2025-06-19", "/by": "Executive Board", "/minute": "EB/2025/06/4" };

test("the reviews of one meeting are recorded, each in lines that somebody would have typed", async () => {
  const tried = await tryTask(recordReview, real, { "/review": ["annual-report", "serious-cases"], ...meeting });
  assert.is(tried.sentence, "Serious Cases Sub-Group and Annual Report: reviewed on 19 June 2025");
  assert.equal(tried.changes, {
    "groups/serious-cases.yaml": [
      "-  lastReviewed: 2024-12-30",
      "-  nextReview: 2025-12-31",
      "+  held:",
      "+    - on: 2024-12-30",
      "+    - on: 2025-06-19",
      "+      by: Executive Board",
      "+      minute: EB/2025/06/4",
      '+      fingerprint: "19b4626551184903"',
      "+  nextReview: 2026-06-19",
    ],
    "arrangements.yaml": [
      "-      nextReview: 2025-09",
      "+      held:",
      "+        - on: 2025-06-19",
      "+          by: Executive Board",
      "+          minute: EB/2025/06/4",
      "+      nextReview: 2026-06-19",
    ],
  });
  // What is told of several reviews in one sentence is now told of those that are left.
  assert.equal(
    tried.told.map((each) => each.slice(0, 20)),
    ["review-evidence: 10 ", "review-cycle: 10 rev"],
  );
  const { reviews } = await tried.modelOn("2025-06-30");
  for (const id of ["annual-report", "serious-cases"])
    assert.is(reviews.find((each) => each.id === id)?.held.at(-1)?.on.date, "2025-06-19");
});

test("it writes what the command writes, byte for byte", async () => {
  const { folder } = await open(real);
  const ids = ["serious-cases", "annual-report"];
  const told = ["--on", "2025-06", "--by", 'Pond: the "Board"', "--minute", "EB/2025/06/4", "--next", "2026-05"];
  assert.is((await runHere("review", "record", ...ids, "--data", folder, ...told)).code, 0);
  const typed = { "/on": "@2025-06", "/by": 'Pond: the "Board"', "/minute": "EB/2025/06/4", "/next": "@2026-05" };
  const tried = await tryTask(recordReview, real, { "/review": ids, ...typed });
  assert.is(tried.sentence, "Serious Cases Sub-Group and Annual Report: reviewed in June 2025");
  assert.is(tried.drafts.length, 2);
  for (const { path, after } of tried.drafts) assert.is(after, readFileSync(join(folder, path), "utf8"), path);
});

test("a refresh is recorded by its own name, and line ends and the byte order mark stay", async () => {
  const panel = "groups/case-review-panel.yaml";
  const edits = { [panel]: (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}` };
  const tarnside = { of: "test/fixtures/tarnside", on: "2026-05-01", edits };
  const typed = { ...meeting, "/review": ["case-review-panel.refresh"], "/on": "@2026-04-20" };
  const tried = await tryTask(recordReview, tarnside, typed);
  const after = String(tried.drafts.find(({ path }) => path === panel)?.after);
  assert.match(after, /^\ufeff/);
  assert.not.match(after, /[^\r]\n/);
  assert.ok(tried.changes[panel]?.includes("+      as: refresh"));
  assert.match(tried.sentence ?? "", /refresh.*: reviewed on 20 April 2026$/i);
});

test("overdue reviews are offered first, and those that are no block of review are not", async () => {
  const data = (await open({ ...real, on: "2025-11-15" })).data;
  const [step] = recordReview.steps(data, answersOf({}));
  const [field] = step?.fields ?? [];
  assert.ok(field?.type === "choices");
  const { model } = data;
  assert.ok(model);
  const { verdicts } = modelOnDay(model, day("2025-11-15"));
  const statuses = field.options.map(({ value }) => [...verdicts].find(([{ id }]) => id === value)?.[1].status);
  assert.is(statuses[0], "overdue");
  assert.is(statuses.lastIndexOf("overdue") < statuses.findIndex((each) => each !== "overdue"), true);
  assert.equal(
    field.options.map(({ value }) => value).sort(),
    model.reviews.flatMap(({ id, dateField }) => (dateField === undefined ? [id] : [])).sort(),
  );
});

test("a wrong answer is told at its field, in the words of the command but for its options", async () => {
  const told = (typed: Record<string, string | string[]>) =>
    messagesOf(recordReview, real, { ...meeting, "/review": ["serious-cases", "annual-report"], ...typed });
  assert.equal(await told({}), []);
  assert.equal(await told({ "/on": "@2025-07-01" }), [
    "/on: 1 July 2025 is still to come: today is 30 June 2025. A review is recorded once it has taken place.",
  ]);
  assert.match(
    (await told({ "/on": "@2024-12-29" })).join(),
    "/on: Serious Cases Sub-Group Terms of Reference: 29 December 2024",
  );
  assert.match((await told({ "/next": "@2025-06-19" })).join(), "/next: 19 June 2025 is not after 19 June 2025.");
  assert.match((await told({ "/next": "@2026-07" })).join(), "/next: July 2026 is too late: the cycle is 12 months.");
  assert.equal(await told({ "/by": "a\u0007b" }), ["/by: This takes one line of plain text."]);
  assert.match((await told({ "/review": ["serious-case"] })).join(), "/review: This is none of what can be chosen here.");
});

test("nothing is recorded while a file cannot be read, for it may be part of the wording", async () => {
  const at = { ...real, edits: { "clauses.yaml": () => "clauses: [\n" } };
  const [message = ""] = await messagesOf(recordReview, at, { ...meeting, "/review": ["serious-cases"] });
  assert.match(message, /^: Put this right first, in .*clauses\.yaml: /);
});

test("a review that cannot be changed line by line is told where it was chosen", async () => {
  const inBraces = (text: string) =>
    text.replace(
      /\nreview:[\s\S]*$/,
      "\nreview: { nextReview: 2025-12-31, waiver: { reason: x, owner: executive-board, from: 2025-06-01, until: 2025-07-01 } }\n",
    );
  const at = { ...real, edits: { "groups/serious-cases.yaml": inBraces } };
  const messages = await messagesOf(recordReview, at, { ...meeting, "/review": ["serious-cases"] });
  assert.match(messages.join(), "/review: Serious Cases Sub-Group Terms of Reference: The review stands between braces");
});

test.run();
