import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { lineColumnAt, lineStartsOf } from "../../src/model/places/lines.ts";
import { testKeptReports } from "./kept-reports.ts";

// What an editor is told where a text is not YAML, or YAML that a record may not contain.
testKeptReports("yaml", (text) =>
  parseYaml(text).faults.map(({ rule, message, help, offset }) => {
    const { line, column } = lineColumnAt(lineStartsOf(text), offset);
    return `${line}:${column} ${rule}: ${message}\n${help}`;
  }),
);

test("what no record can hold gives no value", () => {
  for (const text of ["__proto__:\n  a: 1", "a: *b", "a: !!str b", "[a]: b", "a: [", "a: 1\n---\nb: 2"]) {
    assert.is(parseYaml(text).value, undefined, text);
  }
  for (const text of ["a: &b 1", "a: 1\na: 2", "<<: {a: 1}", "a: b #c"]) assert.ok(parseYaml(text).value, text);
});

test("a fault is told from where the text begins in its file", () => {
  const { faults, sourceMap } = parseYaml("a: b #c\na: *x", 100);
  assert.equal([faults.map(({ offset }) => offset), sourceMap.get("/a")], [[105, 108, 111], { value: 111, key: 108 }]);
  assert.equal(parseYaml("a: b: c", 100).faults[0]?.offset, 104);
  assert.equal(parseYaml("a: 1\n---\nb: 2", 100).faults[0]?.offset, 105);
});

test.run();
