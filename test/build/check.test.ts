import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run, runHere, runIn } from "./run-command.ts";

const realData = fileURLToPath(new URL("../../data", import.meta.url));
const test = suite<{ folder: string }>("check");

test.before.each(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), "check-"));
});
test.after.each(({ folder }) => rm(folder, { recursive: true }));

/** The exit code on a day, and how many reviews of each kind have each status. */
async function onDay(day: string, ...more: string[]): Promise<{ code: number; counts: Record<string, number> }> {
  const { code, stdout } = await runHere("check", "--as-of", day, "--format", "json", ...more);
  const counts: Record<string, number> = {};
  for (const { kind, status } of JSON.parse(stdout).reviews) counts[`${kind} ${status}`] = (counts[`${kind} ${status}`] ?? 0) + 1;
  return { code, counts };
}

test("soon after the reviews of December 2024 everything is in date", async () => {
  const { code, counts } = await onDay("2025-01-15");
  assert.is(code, 0);
  assert.is(counts["termsOfReference current"], 11);
  assert.not(Object.keys(counts).some((each) => /overdue|due-soon/.test(each)));
});

test("by mid-November 2025 eleven terms of reference are due soon, and the chairing review of October is overdue", async () => {
  const { code, counts } = await onDay("2025-11-15");
  assert.is(counts["termsOfReference due-soon"], 11);
  assert.is(counts["chairing overdue"], 1);
  assert.is(code, 1);
});

test("on the day itself no terms of reference are overdue, and on the day after eleven are", async () => {
  assert.is((await onDay("2025-12-31")).counts["termsOfReference due-soon"], 11);
  const after = await onDay("2026-01-01");
  assert.is(after.counts["termsOfReference overdue"], 11);
  assert.is(after.code, 1);
});

test("today the published document is overdue", async () => {
  assert.is((await runHere("check")).code, 1);
});

test("planning ahead counts more as due soon and changes nothing else", async () => {
  const { code, counts } = await onDay("2025-01-15", "--due-within", "365");
  assert.is(code, 0);
  assert.is(counts["termsOfReference due-soon"], 11);
});

test("strict makes a review with nothing recorded an error", async () => {
  assert.is((await onDay("2025-01-15", "--strict")).code, 1);
});

test("with github, the whole report goes to the summary as well", async ({ folder }) => {
  const summary = join(folder, "summary.md");
  await writeFile(summary, "before\n");
  const { stdout } = await runIn({ GITHUB_STEP_SUMMARY: summary }, "check", "--as-of", "2026-01-01", "--format", "github");
  assert.match(stdout, "::error file=data/groups/executive-board.yaml,line=");
  const text = await readFile(summary, "utf8");
  assert.match(text, /^before\n## Needs attention/);
  assert.is(text.split("\n").filter((line) => line.startsWith("| Overdue")).length, 15);
});

test("a summary that cannot be written is said, and the verdict stands", async ({ folder }) => {
  const args = ["check", "--as-of", "2025-01-15", "--format", "github"];
  const { code, stdout, stderr } = await runIn({ GITHUB_STEP_SUMMARY: folder }, ...args);
  assert.is(code, 0);
  assert.is(stdout, (await run(...args)).stdout);
  assert.match(stderr, /^The summary could not be written to GITHUB_STEP_SUMMARY: EISDIR.* The verdict stands\.\n$/);
});

test("each format is the whole of standard output, and nothing goes beside it", async () => {
  for (const format of ["json", "junit", "sarif", "github", "text"]) {
    const { code, stdout, stderr } = await run("check", "--as-of", "2026-01-01", "--format", format);
    assert.is(code, 1);
    assert.is(stderr, "");
    assert.ok(stdout.endsWith("\n"));
  }
});

test("without a terminal there are no colours", async () => {
  const { stdout } = await runIn({ CI: "true", FORCE_COLOR: "1" }, "check", "--as-of", "2026-01-01");
  assert.not.match(stdout, "\u001b");
});

test("data that cannot be read are told as such, with exit code 1 and no review called in date", async ({ folder }) => {
  const data = join(folder, "data");
  await cp(realData, data, { recursive: true });
  await writeFile(join(data, "arrangements.yaml"), "title: [\n");
  const { code, stdout } = await runHere("check", "--data", data, "--as-of", "2025-01-15", "--format", "json");
  const { ok, reviews, findings } = JSON.parse(stdout);
  assert.equal([code, ok, reviews], [1, false, []]);
  assert.ok(findings.length > 0);
});

/** The exit code and the findings of a check of a copy of the real data against another copy, each with some of its text replaced. */
async function against(folder: string, before: Edits, after: Edits, ...more: string[]) {
  const [base, changed] = [join(folder, "base"), join(folder, "changed")];
  for (const [copy, edits] of [[base, before] as const, [changed, after] as const]) {
    await cp(realData, copy, { recursive: true });
    for (const [file, was, is] of edits) {
      const text = await readFile(join(copy, file), "utf8");
      assert.ok(text.includes(was), was);
      await writeFile(join(copy, file), text.replace(was, is));
    }
  }
  return runHere("check", "--data", changed, "--against", base, "--as-of", "2026-01-01", ...more);
}
type Edits = readonly (readonly [file: string, was: string, is: string])[];

const board = "groups/executive-board.yaml";

test("a change is not failed by reviews that were overdue before it, and they are told as that", async ({ folder }) => {
  const { code, stdout } = await against(folder, [], [["people.yaml", "people:", "# A remark.\npeople:"]]);
  assert.is(code, 0, stdout);
  assert.is(stdout.match(/It\s+was\s+so\s+before\s+this\s+change\./g)?.length, 15);
  assert.match(stdout, /^Overdue +2025-12-31/m);
});

test("a change fails by the review that it makes worse, and by its faults", async ({ folder }) => {
  const json = ["--format", "json"];
  const later: Edits = [
    [board, "lastReviewed: 2024-12-30", "lastReviewed: 2025-02-28"],
    [board, "nextReview: 2025-12-31", "nextReview: 2026-02-28"],
  ];
  const worse = await against(join(folder, "worse"), later, [], ...json);
  assert.is(worse.code, 1);
  const errors = JSON.parse(worse.stdout).findings.filter(({ severity }: { severity: string }) => severity === "error");
  assert.equal(
    errors.map(({ rule, file }: Record<string, string>) => [rule, file?.endsWith(board)]),
    [["review-overdue", true]],
  );
  const better = await against(join(folder, "better"), [], later);
  assert.is(better.code, 0);
  const fault = await against(join(folder, "fault"), [], [[board, "kind:", "knd:"]]);
  assert.is(fault.code, 1);
});

test("JUnit does not fail a review that was overdue before the change either", async ({ folder }) => {
  const { code, stdout } = await against(folder, [], [], "--format", "junit");
  assert.is(code, 0);
  assert.match(stdout, /<testsuite name="Reviews" tests="\d+" failures="0"/);
});

test("where the data before the change cannot be read, every review counts, and that is said", async ({ folder }) => {
  const { code, stderr } = await runHere("check", "--against", folder, "--as-of", "2026-01-01");
  assert.is(code, 1);
  assert.match(stderr, "cannot be read, so every review counts, whatever was so before.\n");
});

test("wrong usage is exit code 2", async () => {
  for (const args of [["--due-within", "soon"], ["--as-of", "2025-02-30"], ["--format", "xml"], ["--stirct"], ["data"]]) {
    const { code, stdout, stderr } = await runHere("check", ...args);
    assert.equal([code, stdout], [2, ""], args.join(" "));
    assert.ok(stderr.length > 0);
  }
});

test.run();
