import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { check, strictly } from "../../src/checks/index.ts";
import { load } from "../../src/load/load.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { ReviewStatus } from "../../src/model/review.ts";
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
  const { model, findings } = await load(data);
  const errors = (found: readonly Finding[]) => found.filter(({ severity }) => severity === "error").length;
  return days.map((today) => {
    const found = model === undefined ? findings : [...findings, ...check(model, today)];
    const rows = model === undefined ? [] : reviewsView(model, today).rows;
    return {
      errors: errors(found),
      strictErrors: errors(strictly(found)),
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

const dateLine = /^ *(lastReviewed|nextReview): .*\n/gm;

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
