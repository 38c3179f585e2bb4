import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../../src/model/finding.ts";
import { githubSummary } from "../../../src/outputs/reports/github.ts";
import { type Format, formatNames, formats } from "../../../src/outputs/reports/index.ts";
import { reportOf } from "../../../src/outputs/reports/report.ts";
import { day } from "../../model/made.ts";

const plain = (text: string) => text;
const terminal = { width: 80, colours: { red: plain, yellow: plain, green: plain, dim: plain, bold: plain } };

function repeated(rule: string, file: string, times: number): Finding[] {
  return Array.from({ length: times }, (_, at) => ({
    rule,
    severity: "error",
    file,
    line: at + 1,
    column: 1,
    path: "",
    message: `Found ${rule} in ${file}.`,
    help: "Mend it.",
  }));
}

const report = reportOf(
  undefined,
  [
    ...repeated("unknown-key", "data/a.yaml", 12_345),
    ...repeated("unknown-key", "data/b.yaml", 100),
    ...repeated("wrong-type", "data/a.yaml", 101),
  ],
  day("2025-06-02"),
);

const texts: Readonly<Record<Format | "summary", string>> = {
  ...(Object.fromEntries(formatNames.map((name) => [name, formats[name](report, terminal)])) as Record<Format, string>),
  summary: githubSummary(report),
};

for (const [name, text] of Object.entries(texts)) {
  test(`${name} lists a hundred findings of a rule in a file, and tells how many more there are`, () => {
    const count = (message: string) => text.replace(/\s+/g, " ").split(message).length - 1;
    // JUnit tells each finding twice: in its message and, with its place, in its detail.
    const times = name === "junit" ? 2 : 1;
    assert.is(count("Found unknown-key in data/a.yaml."), 100 * times);
    assert.is(count("Found unknown-key in data/b.yaml."), 100 * times);
    assert.is(count("Found wrong-type in data/a.yaml."), 100 * times);
    assert.is(count("12,245 more of the rule unknown-key in this file, from here on, are not listed."), times);
    assert.is(count("1 more of the rule wrong-type in this file is not listed."), times);
    assert.ok(text.length < 250_000);
  });
}

test("the counts are those of all findings", () => {
  assert.is(report.counts.error, 12_546);
  assert.match(texts.text, "12546 errors in 2 files.");
  assert.is(JSON.parse(texts.json).counts.error, 12_546);
});

test.run();
