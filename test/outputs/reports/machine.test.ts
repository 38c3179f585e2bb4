import { test } from "uvu";
import * as assert from "uvu/assert";
import { githubReport, githubSummary } from "../../../src/outputs/reports/github.ts";
import { jsonReport } from "../../../src/outputs/reports/json.ts";
import { junitReport } from "../../../src/outputs/reports/junit.ts";
import { reportOf } from "../../../src/outputs/reports/report.ts";
import { sarifReport } from "../../../src/outputs/reports/sarif.ts";
import { ruleOf } from "../../../src/rules/registry.ts";
import { makeEmptyReport, makeReport, nastyPlace } from "./made-report.ts";
import { junitFaults, sarifFaults } from "./valid.ts";

test("the JSON has the keys it promises, in every review and finding", () => {
  const object = JSON.parse(jsonReport(makeReport()));
  assert.equal(Object.keys(object), ["asOf", "ok", "counts", "reviews", "findings", "accepted"]);
  assert.equal(object.counts, { error: 3, warning: 2, note: 0 });
  assert.is(object.ok, false);
  for (const review of object.reviews) {
    assert.equal(Object.keys(review), [
      "id",
      "kind",
      "title",
      "owner",
      "lastReviewed",
      "nextReview",
      "due",
      "status",
      "days",
      "assumed",
      "file",
      "line",
    ]);
  }
  for (const finding of object.findings) {
    assert.equal(Object.keys(finding), ["rule", "severity", "file", "line", "column", "message", "help", "mark"]);
  }
});

test("a month stays a month in the JSON, and is due on its last day", () => {
  const { reviews } = JSON.parse(jsonReport(makeReport()));
  assert.is(reviews.find(({ id }: { id: string }) => id === "reed-group").lastReviewed, "2025-05");
});

test("JUnit validates against its schema, whatever the data hold", async () => {
  assert.equal(await junitFaults([junitReport(makeReport()), junitReport(makeEmptyReport())]), []);
  assert.ok((await junitFaults(["<testsuites><test/></testsuites>"])).length > 0, "the schema can refuse");
});

test("JUnit fails the overdue reviews but not the one that a waiver holds", () => {
  const cases = junitReport(makeReport()).split("<testcase ");
  const of = (id: string) => cases.find((text) => text.includes(`.${id}"`)) ?? "";
  assert.match(of("pond-board"), "<failure");
  assert.match(of("marsh-forum"), "<failure");
  assert.not.match(of("fen-assembly"), "<failure");
  assert.match(junitReport(makeReport()), '<testsuite name="Reviews" tests="5" failures="3" errors="0">');
});

test("SARIF validates against its schema, whatever the data hold", () => {
  for (const report of [makeReport(), makeEmptyReport()]) assert.equal(sarifFaults(sarifReport(report)), []);
  assert.ok(sarifFaults('{ "version": "2.1.0" }').length > 0, "the schema can refuse");
});

test("SARIF describes each rule that it uses, so that a viewer can explain a finding", () => {
  const [{ tool, results }] = JSON.parse(sarifReport(makeReport())).runs;
  assert.equal(
    results.map(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => tool.driver.rules[ruleIndex].id === ruleId),
    [true, true, true, true, true],
  );
  const overdue = tool.driver.rules.find(({ id }: { id: string }) => id === "review-overdue");
  const { about, why } = ruleOf("review-overdue");
  assert.equal(overdue, {
    id: "review-overdue",
    shortDescription: { text: about },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: "error" },
  });
});

test("annotations escape what would end them, and errors come first", () => {
  const lines = githubReport(makeReport()).trimEnd().split("\n");
  assert.equal(
    lines.map((line) => /^::(error|warning) file=[^,:]+,line=\d+,col=\d+,title=[^,:]+::/.exec(line)?.[1]),
    ["error", "error", "error", "warning", "warning", undefined],
  );
  const waiver = lines.find((line) => line.includes("review-waiver")) ?? "";
  assert.match(waiver, "100%25");
  assert.match(waiver, "%0AReview it by then.");
});

test("no name of a file or a field can command the terminal of a run, nor begin a command", () => {
  const report = reportOf(undefined, [nastyPlace], makeEmptyReport().asOf);
  for (const text of [githubReport(report), githubSummary(report)]) assert.not.match(text, /(?!\n)[\p{Cc}\u202e]/u);
  // Line ends of every kind count.
  assert.is(githubReport(report).match(/^::/gm)?.length, 1);
});

test("no name or text of the data breaks a line of the other formats, turns its direction, or is a command to a CI", () => {
  const message = "Line one\n::error::pwned ##[error]pwned\u202e";
  const warning = { ...nastyPlace, severity: "warning" as const, file: "::error::pwned.yaml" };
  const report = reportOf(undefined, [{ ...nastyPlace, message }, warning], makeEmptyReport().asOf);
  for (const text of [junitReport(report), jsonReport(report), sarifReport(report)]) {
    assert.not.match(text, /^\s*::|##\w*\[/m);
  }
  assert.not.match(junitReport(report), /(?!\n)[\p{Cc}\u2028\u202e]/u);
  assert.match(junitReport(report), "data/a��: :error::pwned");
  assert.is(JSON.parse(jsonReport(report)).findings[1].message, message);
});

test("the summary is one table and a list, and nothing in the data becomes markup", () => {
  const summary = githubSummary(makeReport());
  assert.match(summary, "## Needs attention: 3 errors and 2 warnings in 2 files");
  assert.not.match(summary, "<b>");
  assert.not.match(summary, "@all");
  for (const row of summary.split("\n").filter((line) => line.startsWith("| "))) {
    assert.is(row.replaceAll("\\|", "").split("|").length, 8, row);
  }
});

test.run();
