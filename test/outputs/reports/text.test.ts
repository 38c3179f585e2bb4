import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../../src/model/finding.ts";
import { wrapped } from "../../../src/outputs/reports/columns.ts";
import { findingsText, textReport } from "../../../src/outputs/reports/text.ts";
import { makeEmptyReport, makeReport, nastyPlace } from "./made-report.ts";

const same = (text: string) => text;
const plain = { red: same, yellow: same, green: same, dim: same, bold: same };
const at80 = textReport(makeReport(), { width: 80, colours: plain });

test("no line is wider than the terminal, but for a command that would be torn apart", () => {
  for (const line of at80.split("\n")) assert.ok(line.length <= 80 || /^ +`np[mx] [^`]*`$/.test(line), line);
});

test("the reviews stand worst first: no date, longest overdue, in time", () => {
  const statuses = at80.split("\n").filter((line) => /^(Overdue|Due soon|In date) /.test(line));
  assert.match(statuses[0] ?? "", /^Overdue +no date +Marsh Forum/);
  assert.match(statuses[1] ?? "", /^Overdue +2025-12-31 +-32 +Pond Board/);
  assert.match(statuses.at(-1) ?? "", /^In date +2026-05-01 +89 +Reed Group/);
});

test("each finding names its place, what is wrong and what to do", () => {
  assert.match(at80, "data/groups/pond-board.yaml:1:1  review.nextReview\n  The review of Pond Board was due on");
  assert.match(at80, "  Carry it out, then record it:\n  `npx governance review record pond-board --on");
});

test("errors come before warnings and the count comes last", () => {
  const findings = at80.slice(at80.indexOf("\n\ndata/")).trim().split("\n\n").slice(0, -1);
  assert.equal(
    findings.map((text) => text.includes("Warning: ")),
    [false, false, false, true, true],
  );
  assert.match(at80, /\n3 errors and 2 warnings in 2 files\.\n$/);
});

test("a fault of the data stands before reviews that did not take place, and those before warnings", () => {
  const of = (file: string, rule: string, severity: Finding["severity"] = "error") => ({ ...nastyPlace, file, rule, severity });
  const found = [
    of("a", "chairs", "warning"),
    of("b", "review-overdue"),
    of("c", "yaml-indent"),
    of("d", "review-missing"),
    of("e", "review-dates"),
  ];
  const places = findingsText(found, { width: 80, colours: plain }).match(/^\w(?=:1:1)/gm);
  assert.equal(places, ["c", "e", "b", "d", "a"]);
});

test("lines to type stand as they are below the help", () => {
  const lines = ["review:", "  owner: …"];
  const text = findingsText([{ ...nastyPlace, lines }], { width: 80, colours: plain });
  assert.match(text, /Take it away\.\n {4}review:\n {6}owner: …$/);
});

test("files that could not be read are told above the table", () => {
  const text = (unread: string[]) => textReport({ ...makeEmptyReport(), unread }, { width: 80, colours: plain });
  assert.match(text(["a"]), /^1 file could not be read, so its review is not here\.\n\nReviews as of/);
  assert.match(text(["a", "b"]), /^2 files could not be read, so their reviews are not here\.\n/);
});

test("a command between backticks is never broken", () => {
  assert.equal(wrapped("Try (`npx governance check --data x`) or `not so` now", 10), [
    "Try",
    "(`npx governance check --data x`)",
    "or `not",
    "so` now",
  ]);
});

test("text from the data cannot command the terminal", () => {
  assert.not.match(at80, "\u001b");
});

test("nor can the name of a file or of a field, and neither can begin a line", () => {
  const text = findingsText([nastyPlace], { width: 80, colours: plain });
  assert.not.match(text, /(?!\n)[\p{Cc}\u2028\u202e]/u);
  assert.is(text.split("\n").length, 2);
});

/** What a CI reads as a command in a log: GitHub at the beginning of a line, after white space, and ##[ anywhere; Azure too. */
const ciCommand = /^\s*::|##\w*\[/m;

test("no words of the data are read as a command by the CI that shows the report, wherever lines break", () => {
  const message = '"A value ::error file=x::pwned ##[error]pwned ##vso[task.complete]pwned" is not allowed.';
  const found = { ...nastyPlace, file: "::warning::pwned.yaml", path: "", message, help: "::stop-commands::pwned" };
  for (let width = 60; width < 100; width += 1) {
    const text = findingsText([found], { width, colours: plain });
    assert.not.match(text, ciCommand, String(width));
    assert.match(text, ": :warning::pwned.yaml:1:1");
  }
});

test("a quiet report is the table and one line", () => {
  const text = textReport(makeEmptyReport(), { width: 80, colours: plain });
  assert.match(text, /Reviews as of 2025-06-01\n\nStatus/);
  assert.match(text, /\n\nNo errors and no warnings\.\n$/);
});

test("colours add marks and change nothing else", () => {
  const mark = (text: string) => `\u001b[31m${text}\u001b[39m`;
  const coloured = textReport(makeReport(), {
    width: 80,
    colours: { red: mark, yellow: mark, green: mark, dim: mark, bold: mark },
  });
  assert.is(coloured.replaceAll("\u001b[31m", "").replaceAll("\u001b[39m", ""), at80);
});

test("a word longer than the line keeps its own", () => {
  assert.equal(wrapped("a verylongword b", 4), ["a", "verylongword", "b"]);
});

/** Findings of two rules of the proofreader: a dozen notes of one, and a warning of the other. */
const proofread: readonly Finding[] = [
  ...Array.from(
    { length: 12 },
    (_, index): Finding => ({
      ...nastyPlace,
      file: "data/a.md",
      line: index + 1,
      path: "",
      rule: "same-name",
      severity: "note",
      mark: `${index}`.padStart(10, "0"),
    }),
  ),
  {
    ...nastyPlace,
    file: "data/b.md",
    path: "text",
    rule: "other-name",
    severity: "warning",
    mark: "abcdefabcd",
    lines: ["none:", "  chair: …"],
    passages: [
      { file: "data/b.md", line: 1, column: 1, text: "The Force decides." },
      { file: "data/partners.yaml", line: 7, column: 5, text: "Police" },
    ],
  },
];
const told = (all = false) =>
  textReport({ ...makeEmptyReport(), findings: proofread, folder: "elsewhere" }, { width: 80, colours: plain }, { all });

test("the proofreader's findings stand by rule, what weighs most first, each with its mark and the other place", () => {
  const text = told();
  assert.ok(text.indexOf("other-name  1 finding\n") < text.indexOf("same-name  12 findings\n"));
  assert.match(text, "\n  data/b.md:1:1  text  [abcdefabcd]\n      This key is not known.\n");
  assert.match(text, "\n        none:\n          chair: …\n      See data/partners.yaml:7:5\n");
  assert.not.match(text, "See data/b.md");
  assert.match(text, /\n {2}npx governance accept abcdefabcd --by "…" --reason "…" --data elsewhere\n/);
});

test("ten of a rule are listed, and all where that is asked for", () => {
  assert.is(told().match(/data\/a\.md/g)?.length, 10);
  assert.match(told(), "\n  2 more of this rule: add --all to see them.\n");
  assert.is(told(true).match(/data\/a\.md/g)?.length, 12);
  assert.not.match(told(true), "more of this rule");
});

test("an error of the proofreader stands with the other errors", () => {
  const [, ...rest] = proofread;
  const findings = [{ ...nastyPlace, file: "data/a.md", rule: "same-name" }, ...rest];
  const text = textReport({ ...makeEmptyReport(), findings }, { width: 80, colours: plain });
  assert.ok(text.indexOf("data/a.md:1:1") < text.indexOf("What the texts and the facts say"));
  assert.match(text, "same-name  11 findings");
});

test.run();
