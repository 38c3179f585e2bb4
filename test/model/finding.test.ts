import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Finding, hasErrors, messageOf, sortFindings } from "../../src/model/finding.ts";

const finding: Finding = {
  rule: "date",
  severity: "error",
  file: "data/people.yaml",
  line: 3,
  column: 5,
  path: "people[0].to",
  message: "This is no day.",
  help: "Write YYYY-MM-DD.",
};
const warning: Finding = { ...finding, severity: "warning" };

test("one error among warnings is enough", () => {
  assert.equal([hasErrors([warning, finding]), hasErrors([warning]), hasErrors([])], [true, false, false]);
});

test("a finding is told by its place, what is wrong, what to do, and the lines to type", () => {
  assert.is(
    messageOf({ ...finding, lines: ["to: 2025-01-31", "from: 2024-01-01"] }),
    "data/people.yaml:3:5  people[0].to\n  This is no day. Write YYYY-MM-DD.\n    to: 2025-01-31\n    from: 2024-01-01",
  );
});

test("a warning says that it is one, and what is empty leaves no space", () => {
  assert.is(messageOf({ ...warning, path: "", help: "" }), "data/people.yaml:3:5\n  Warning: This is no day.");
});

test("findings are in the order of file, line, column, rule and message", () => {
  const sorted: Finding[] = [
    { ...finding, file: "data/a.yaml", line: 9 },
    { ...finding, line: 2, column: 9 },
    { ...finding, column: 4, rule: "z" },
    { ...finding, rule: "a", message: "Z" },
    { ...finding, message: "A" },
    { ...finding, message: "B" },
  ];
  assert.equal(sortFindings([...sorted].reverse()), sorted);
  assert.equal(sortFindings([sorted[3], sorted[0], sorted[5], sorted[1], sorted[4], sorted[2]] as Finding[]), sorted);
});

test.run();
