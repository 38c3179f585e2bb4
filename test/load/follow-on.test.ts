import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";
import { loadOn } from "./load-on.ts";

/** What the loader and the rules say of the sound partnership with one file changed, on a day on which much is overdue. */
async function said(path: string, from: RegExp, to: string): Promise<string[]> {
  const data = join(createEmptyFolder(), "data");
  await cp(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  const text = await readFile(join(data, path), "utf8");
  assert.match(text, from);
  await writeFile(join(data, path), text.replace(from, to));
  const { model, findings } = await loadOn(data, "2027-06-01");
  const found = [...findings, ...(model === undefined ? [] : check(model))];
  return found.filter(({ file, severity }) => file.endsWith(path) && severity === "error").map(({ rule }) => rule);
}

const board = "groups/executive-board.yaml";

test("a review whose next date cannot be read is not judged by another one", async () => {
  assert.equal(await said(board, /nextReview: .*/, "nextReview: 4 November 2025"), ["date"]);
});

test("a last date that cannot be read is not told as missing, and the next one is judged as stated", async () => {
  assert.equal(await said(board, /lastReviewed: .*/, "lastReviewed: autumn 2024"), ["date", "review-overdue"]);
  assert.equal(await said("groups/learning-group.yaml", /lastReviewed: .*/, "lastReviewed: autumn 2024"), ["date"]);
});

test("a review held whose day cannot be read is not told as missing, and no other stands in for it", async () => {
  const held = (on: string) => `held:\n    - on: ${on}`;
  assert.equal(await said("groups/learning-group.yaml", /lastReviewed: .*/, held("autumn 2024")), ["date"]);
});

test("a review that is no set of fields is not told as missing", async () => {
  assert.equal(await said(board, /^review:\n(?: .*\n?)+/m, "review: yearly\n"), ["wrong-type"]);
});

test("a review that is left out is told once, with the lines to type", async () => {
  assert.equal(await said(board, /^review:\n(?: .*\n?)+/m, ""), ["review-missing"]);
});

test("an entry of a kind that there is not is not told as a promise left out", async () => {
  assert.equal(
    (await said("arrangements.yaml", /kind: annualReport/, "kind: anualReport")).filter((rule) => rule !== "review-overdue"),
    ["not-allowed"],
  );
});

test("a period of the rotation that cannot be read leaves no gap and no end to be told", async () => {
  assert.equal(await said("people.yaml", /until: 2027-03-31/, "until: 2027"), ["date"]);
  const { model } = await loadOn(join(project, "test/fixtures/fenmarsh"), "2027-06-01");
  assert.ok(model && check(model).some(({ rule }) => rule === "rotation-over"));
});

test.run();
