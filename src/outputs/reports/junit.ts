import type { Finding } from "../../model/finding.ts";
import { reviewKey } from "../../rules/known-before.ts";
import { reviewOverdue } from "../../rules/reviews/review-overdue.ts";
import { reviewUnknown } from "../../rules/reviews/review-unknown.ts";
import { escapeXml } from "../../text/xml-text.ts";
import type { ReviewRow } from "../../views/reviews.ts";
import { withoutFlood } from "./flood.ts";
import { harmlessLine } from "./harmless.ts";
import type { Report } from "./report.ts";

/**
 * The report as JUnit XML, which GitLab, Azure DevOps and Jenkins show as tests: one test for each review, which fails
 * when it is overdue and no waiver holds it or when nobody knows its date, unless that was so before the change that is
 * checked, and one for each other error. Warnings and notes
 * are told as output.
 * The elements are those of the schema of Jenkins' xUnit plugin.
 */
export function junitReport(report: Report): string {
  const reviews = report.reviews.map((row) => reviewCase(row, report.knownReviews));
  // A review that is overdue, or of no known date, is told by its own test.
  const findings = withoutFlood(report.findings);
  const others = findings.filter(({ rule, severity }) => severity === "error" && !toldByReview.includes(rule)).map(errorCase);
  const output = findings.filter(({ severity }) => severity !== "error").map(line);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Check as of ${report.asOf}">`,
    ...suite("Reviews", reviews, []),
    ...suite("Data", others.length === 0 ? [testCase("data", "The data have no other fault")] : others, output),
    "</testsuites>",
    "",
  ].join("\n");
}

interface TestCase {
  readonly failed: boolean;
  readonly lines: readonly string[];
}

function suite(name: string, cases: readonly TestCase[], output: readonly string[]): string[] {
  const failures = cases.filter(({ failed }) => failed).length;
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0">`,
    ...cases.flatMap(({ lines }) => lines),
    ...(output.length === 0 ? [] : [`    <system-out>${escapeXml(output.join("\n"))}</system-out>`]),
    "  </testsuite>",
  ];
}

/** The rules whose errors the tests of the reviews tell. */
const toldByReview: readonly string[] = [reviewOverdue.id, reviewUnknown.id];

function reviewCase(row: ReviewRow, knownReviews: ReadonlySet<string>): TestCase {
  const { id, kind, title, status, waiver, daysInWords, dueInWords, failsAsUnknown, file, line } = row;
  const detail = `Due: ${dueInWords}. At ${harmlessLine(file)}:${line}.`;
  const overdue = status === "overdue" && waiver?.holds !== true;
  const failure = overdue
    ? { type: reviewOverdue.id, message: daysInWords, detail }
    : { type: reviewUnknown.id, message: dueInWords, detail };
  return testCase(
    `reviews.${kind}.${id}`,
    harmlessLine(title),
    (overdue || failsAsUnknown) && !knownReviews.has(reviewKey(row)) ? failure : undefined,
  );
}

function errorCase(finding: Finding): TestCase {
  const { file, rule, message } = finding;
  return testCase(harmlessLine(file), `${rule} at line ${finding.line}`, {
    type: rule,
    message: harmlessLine(message),
    detail: line(finding),
  });
}

function testCase(classname: string, name: string, failure?: { type: string; message: string; detail: string }): TestCase {
  const head = `<testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}"`;
  if (failure === undefined) return { failed: false, lines: [`    ${head}/>`] };
  const { type, message, detail } = failure;
  return {
    failed: true,
    lines: [
      `    ${head}>`,
      `      <failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(detail)}</failure>`,
      "    </testcase>",
    ],
  };
}

function line({ file, line, column, message, help }: Finding): string {
  return harmlessLine(`${file}:${line}:${column} ${message} ${help}`);
}
