import { test } from "uvu";
import * as assert from "uvu/assert";
import { fillWording, findBlanks } from "../../src/model/clauses.ts";
import {
  indentProse,
  type ProseText,
  parseProse,
  replaceInProse,
  sliceProse,
  trimProse,
} from "../../src/model/prose/prose-text.ts";

/** What holds of every parsed text: each reference stands in it where it says. */
function isWhole(prose: ProseText): boolean {
  return prose.references.every(({ offset, typed }) => prose.text.slice(offset, offset + typed.length) === typed);
}

test("a reference is parsed with its kind, id, form and place", () => {
  const typed = "[[ person : ann | post ]]";
  const [reference] = parseProse(`By ${typed}.`).references;
  assert.equal(reference, { kind: "person", id: "ann", form: "post", typed, offset: 3 });
});

test("a slice keeps the references that lie in it whole, at their new places", () => {
  const slice = sliceProse(parseProse("[[a]] [[b]] [[c]]"), 2, 12);
  assert.is(slice.text, "a]] [[b]] ");
  assert.equal(
    slice.references.map(({ kind, offset }) => [kind, offset]),
    [["b", 4]],
  );
});

test("what replaces a stretch brings its references, and those after it move", () => {
  const replaced = replaceInProse(parseProse("[[a]], x, [[c]]"), [{ start: 7, end: 8, by: parseProse("the [[b]]") }]);
  assert.is(replaced.text, "[[a]], the [[b]], [[c]]");
  assert.equal(
    replaced.references.map(({ kind }) => kind),
    ["a", "b", "c"],
  );
  assert.ok(isWhole(replaced));
});

test("lines after the first are indented, references and all", () => {
  const indented = indentProse(parseProse("- a\n- [[b]]\n- [[c]]"), "  ");
  assert.is(indented.text, "- a\n  - [[b]]\n  - [[c]]");
  assert.ok(isWhole(indented));
});

test("white space at both ends is trimmed, and a text of white space alone is empty", () => {
  assert.ok(isWhole(trimProse(parseProse("\n [[a]] b \n"))));
  assert.is(trimProse(parseProse("\n [[a]] b \n")).text, "[[a]] b");
  assert.is(trimProse(parseProse(" \n ")).text, "");
  assert.is(trimProse(parseProse(" [[a]]\n\n\n")).text, "[[a]]");
});

const filled = (text: string, clause: string, blanks: Record<string, string> = {}) =>
  fillWording(parseProse(text), {
    clauses: new Map([["one", { text: parseProse(clause), variants: [{ id: "other", text: parseProse("Otherwise {day}.") }] }]]),
    blanks: Object.fromEntries(Object.entries(blanks).map(([name, words]) => [name, parseProse(words)])),
  });

test("a clause is filled in with its blanks, and the references of both stand where they say", () => {
  const prose = filled("So: [[clause:one]] [[end]]", "By [[who]] on {day}.\n", { day: "[[weekday]]" });
  assert.is(prose.text, "So: By [[who]] on [[weekday]]. [[end]]");
  assert.equal(
    prose.references.map(({ kind }) => kind),
    ["who", "weekday", "end"],
  );
  assert.ok(isWhole(prose));
});

test("a blank that nobody has words for stays as it is, whatever it is called", () => {
  assert.is(filled("[[clause:one]]", "On {constructor} and {toString}.").text, "On {constructor} and {toString}.");
});

test("a variant takes the clause's place, and a variant that there is not leaves the reference as it is typed", () => {
  assert.is(filled("[[clause:one|other]]", "Never.", { day: "Monday" }).text, "Otherwise Monday.");
  assert.is(filled("[[clause:one|missing]]", "Never.").text, "[[clause:one|missing]]");
});

test("only a reference to a clause is filled in with a clause", () => {
  assert.is(filled("[[person:one]]", "Never.").text, "[[person:one]]");
});

test("a text that belongs to no group keeps its references to meetings and quorum", () => {
  assert.is(filled("[[meetings]] [[quorum]]", "Never.").text, "[[meetings]] [[quorum]]");
});

test("each line of a clause has the indent of the line that it begins", () => {
  const lines = "One.\nTwo.\nThree.";
  assert.is(filled("  [[clause:one]]", lines).text, "  One.\n  Two.\n  Three.");
  assert.is(filled("- a\n    [[clause:one]]\n- b", lines).text, "- a\n    One.\n    Two.\n    Three.\n- b");
});

test("a clause within a line has no indent", () => {
  assert.is(filled("  So: [[clause:one]]", "One.\nTwo.").text, "  So: One.\nTwo.");
  assert.is(filled("So:[[clause:one]]", "One.\nTwo.").text, "So:One.\nTwo.");
});

test("a blank is found where it is first used", () => {
  assert.equal([...findBlanks("{a} {b} {a} {1}")].sort(), [
    ["a", 0],
    ["b", 4],
  ]);
});

test.run();
