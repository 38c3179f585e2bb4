import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { load, modelOn } from "../../src/load/load.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ReviewStatus } from "../../src/model/verdict.ts";
import { check, weighStrictly } from "../../src/rules/registry.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { day } from "../model/made.ts";

const realData = fileURLToPath(new URL("../../data", import.meta.url));
const days = ["2025-01-15", "2025-11-15", "2025-12-31", "2026-01-01", "2026-11-22"].map(day);
const test = suite<{ data: string; before: Verdict[]; files: Map<string, string> }>("removal");

/** What the gate says on one day. */
interface Verdict {
  readonly errors: number;
  readonly strictErrors: number;
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
}

async function verdicts(data: string): Promise<Verdict[]> {
  const { facts, findings } = await load(data);
  const errors = (found: readonly Finding[]) => found.filter(({ severity }) => severity === "error").length;
  return days.map((today) => {
    const model = facts === undefined ? undefined : modelOn(facts, today);
    const found = model === undefined ? findings : [...findings, ...check(model, ({ proofreads }) => proofreads !== true)];
    const rows = model === undefined ? [] : reviewsView(model).rows;
    return {
      errors: errors(found),
      strictErrors: errors(weighStrictly(found)),
      statuses: new Map(rows.map(({ kind, id, status }) => [`${kind} ${id}`, status])),
    };
  });
}

const order: readonly ReviewStatus[] = ["current", "due-soon", "overdue"];

/** That nothing got better: a review that is gone must be paid for with an error. */
function assertNoGreener(before: readonly Verdict[], after: readonly Verdict[], change: string): void {
  for (const [at, was] of before.entries()) {
    const is = after[at] as Verdict;
    const told = `${change}, on ${days[at]}`;
    assert.ok(is.errors >= was.errors, `${told}: ${was.errors} errors became ${is.errors}`);
    assert.ok(is.strictErrors >= was.strictErrors, `${told}: ${was.strictErrors} errors under strict became ${is.strictErrors}`);
    for (const [review, status] of was.statuses) {
      const now = is.statuses.get(review);
      if (now === undefined) assert.ok(is.errors > 0, `${told}: ${review} is gone and nothing fails`);
      else assert.ok(order.indexOf(now) >= order.indexOf(status), `${told}: ${review} went from ${status} to ${now}`);
    }
  }
}

/** The verdicts with one file changed, which is then put back. */
async function afterChange(data: string, name: string, text: string): Promise<Verdict[]> {
  const file = join(data, name);
  const original = await readFile(file, "utf8");
  assert.is.not(text, original, `${name} was not changed`);
  await writeFile(file, text);
  const after = await verdicts(data);
  await writeFile(file, original);
  return after;
}

test.before(async (context) => {
  context.data = join(await mkdtemp(join(tmpdir(), "removal-")), "data");
  await cp(realData, context.data, { recursive: true });
  context.before = await verdicts(context.data);
  const groups = (await readdir(join(realData, "groups"))).map((name) => `groups/${name}`);
  const names = ["arrangements.yaml", ...groups];
  context.files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(realData, name), "utf8")] as const)),
  );
});
test.after(({ data }) => rm(join(data, ".."), { recursive: true }));

// A mark of the same name says that the date is assumed.
const dateLine = /^ *(lastReviewed|nextReview): \d.*\n/gm;

test("deleting any one date makes nothing greener", async ({ data, before, files }) => {
  let dates = 0;
  for (const [name, text] of files) {
    for (const { 0: line, index } of text.matchAll(dateLine)) {
      dates += 1;
      const without = text.slice(0, index) + text.slice(index + line.length);
      assertNoGreener(before, await afterChange(data, name, without), `without ${line.trim()} of ${name}`);
    }
  }
  assert.is(dates, 26, "eleven terms of reference with two dates each, and four promises with one");
});

/** What somebody may have written, so that the review is at fault on some of the days before a date is deleted. */
const faulty: readonly [name: string, from: RegExp, to: string][] = [
  ["groups/executive-board.yaml", /nextReview: .*/, "nextReview: 2026-06-30"],
  ["groups/executive-board.yaml", /lastReviewed: .*/, "lastReviewed: 2025-12-15"],
  ["groups/executive-board.yaml", /lastReviewed: .*\n {2}nextReview: .*/, "lastReviewed: 2026-11-30\n  nextReview: 2027-11-30"],
  ["arrangements.yaml", /nextReview: 2025-09/, "nextReview: 2026-09"],
  ["arrangements.yaml", /nextReview: 2025-10/, "lastReviewed: 2024-10\n      nextReview: 2027-10"],
];

test("deleting the last review makes nothing greener where the dates are at fault already", async ({ data, files }) => {
  for (const [name, from, to] of faulty) {
    const text = (files.get(name) ?? "").replace(from, to);
    const before = await afterChange(data, name, text);
    for (const { 0: line, index } of text.matchAll(/^ *lastReviewed: .*\n/gm)) {
      const without = text.slice(0, index) + text.slice(index + line.length);
      assertNoGreener(before, await afterChange(data, name, without), `${to} without ${line.trim()}`);
    }
  }
});

test("deleting a next review that lies too far ahead brings the review forward", async ({ data, files }) => {
  const [name, from, to] = faulty[0] as (typeof faulty)[number];
  const text = (files.get(name) ?? "").replace(from, to);
  const before = await afterChange(data, name, text);
  const after = await afterChange(data, name, text.replace(/^ *nextReview: .*\n/m, ""));
  for (const [at, { statuses }] of before.entries()) {
    const [was, is] = [statuses, after[at]?.statuses].map((each) => each?.get("termsOfReference executive-board") ?? "overdue");
    assert.ok(order.indexOf(is as ReviewStatus) >= order.indexOf(was as ReviewStatus), days[at]);
  }
});

test("next dates that are typed in without a review make no day greener", async ({ data, before, files }) => {
  for (const [name, text] of files) {
    const bumped = text.replace(/^( *)lastReviewed: .*\n/gm, "").replace(/^( *)nextReview: (\S+)$/gm, (_, indent, date) => {
      return `${indent}nextReview: ${date.length === 7 ? "2027-01" : "2027-01-31"}`;
    });
    await writeFile(join(data, name), bumped);
  }
  const after = await verdicts(data);
  for (const [name, text] of files) await writeFile(join(data, name), text);
  for (const [at, { errors }] of after.entries()) assert.ok(errors >= 15 && errors >= (before[at]?.errors ?? 0), days[at]);
});

test("making any one date unreadable makes nothing greener, and always fails", async ({ data, before, files }) => {
  for (const [name, text] of files) {
    for (const [at, { 0: line, index }] of [...text.matchAll(dateLine)].entries()) {
      const unreadable = ["soon", "2025-02-30", "31/12/2030", ""][at % 4];
      const changed = text.slice(0, index) + line.replace(/: .*/, `: ${unreadable}`) + text.slice(index + line.length);
      const after = await afterChange(data, name, changed);
      assertNoGreener(before, after, `with "${unreadable}" for ${line.trim()} of ${name}`);
      for (const { errors } of after) assert.ok(errors > 0);
    }
  }
});

test("deleting any one review makes nothing greener, and always fails", async ({ data, before, files }) => {
  for (const [name, text] of files) {
    for (const review of reviewsIn(text)) {
      const after = await afterChange(data, name, text.replace(review, ""));
      assertNoGreener(before, after, `without the review ${review.slice(0, 40)} of ${name}`);
      for (const { errors } of after) assert.ok(errors > 0, `${name} without its review`);
    }
  }
});

test("deleting every review of the arrangements at once makes nothing greener", async ({ data, before, files }) => {
  const text = files.get("arrangements.yaml") ?? "";
  assertNoGreener(
    before,
    await afterChange(data, "arrangements.yaml", text.slice(0, text.indexOf("\nreviews:\n"))),
    "without reviews",
  );
});

test("a date far ahead makes nothing greener", async ({ data, before, files }) => {
  const text = files.get("groups/executive-board.yaml") ?? "";
  const after = await afterChange(data, "groups/executive-board.yaml", text.replace(/nextReview: .*/, "nextReview: 2030-01-01"));
  for (const [at, { errors }] of after.entries()) assert.ok(errors > 0 && errors >= (before[at]?.errors ?? 0));
});

test("breaking a whole file makes nothing greener", async ({ data, before, files }) => {
  for (const name of ["arrangements.yaml", "groups/executive-board.yaml"]) {
    for (const { errors } of await afterChange(data, name, `${files.get(name)}\n\tbroken: [\n`)) assert.ok(errors > 0, name);
  }
  assert.is(before.length, days.length);
});

/** The text of each review: the block at the foot of a group's file, or each entry of the list in the arrangements. */
function reviewsIn(text: string): string[] {
  const block = /^review:\n(?:^(?: .*)?\n)*/m.exec(text)?.[0];
  if (block !== undefined) return [block];
  const list = text.slice(Math.max(text.indexOf("\nreviews:\n"), 0));
  return text.includes("\nreviews:\n") ? (list.match(/^ {2}- id: .*\n(?:^(?: {4}.*)?\n)*/gm) ?? []) : [];
}

test.run();
