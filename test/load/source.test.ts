import { test } from "uvu";
import * as assert from "uvu/assert";
import { offsetsOf, placeInText, rawTextAt, type SourceText, toSourceText } from "../../src/load/source/source-text.ts";
import { parseYaml } from "../../src/load/yaml/parse.ts";

/** A YAML text of which one field is a text, and that text as YAML reads it. */
function read(yaml: string, pointer = "/a"): { source: SourceText; text: string; pointer: string } {
  const { value, sourceMap } = parseYaml(yaml);
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], value);
  return { source: toSourceText(yaml, sourceMap), text: String(found), pointer };
}

/** What stands in the source at the place of a character of the text. */
function found(yaml: string, wanted: string, pointer = "/a"): string {
  const { source, text } = read(yaml, pointer);
  const { line, column } = placeInText(source, pointer, { text, offset: text.indexOf(wanted) });
  return (yaml.split("\n")[line - 1] ?? "").slice(column - 1);
}

test("a character is found in text without quotes, on one line and on several", () => {
  assert.is(found("a: one two # three", "two"), "two # three");
  assert.is(found("a: one\n\n  two\n   three", "three"), "three");
  assert.is(found("a: \u00a0one\u2028two\u2029three\u0085four", "four"), "four");
  assert.is(found("a: one 🌊 two", "two"), "two");
});

test("a character is found below a bar, whatever the indentation and the empty lines", () => {
  assert.is(found("a: |\n  one\n\n    two\n  three", "three"), "three");
  assert.is(found("a: >-\n\n\n     one\n     two\n", "one"), "one");
  assert.is(found("a: |2\n    one\tx\n  two\n", "two"), "two");
});

test("a single quote that is doubled counts once", () => {
  assert.is(found("a: 'it''s ''the'' board'", "board"), "board'");
  assert.is(found("a: 'it''s'", "'"), "''s'");
  assert.is(found("a: it''s two", "two"), "two");
  assert.is(found("a: \"it''s two\"", "two"), 'two"');
});

test("an escape for white space does not count", () => {
  for (const typed of ["\\n", "\\t", "\\r", "\\ ", "\\\t", "\\0", "\\a", "\\b", "\\v", "\\f", "\\e", "\\N", "\\_", "\\L", "\\P"])
    assert.is(found(`a: "one${typed}two"`, "two"), 'two"', typed);
  assert.is(found('a: "one\\\n   \ttwo"', "two"), 'two"');
});

test("an escape by number counts as what it stands for", () => {
  for (const typed of ["\\x09", "\\x20", "\\x85", "\\xa0", "\\u0020", "\\u00a0", "\\u2028", "\\U00002029", "\\x00", "\\x1F"])
    assert.is(found(`a: "one${typed}two"`, "two"), 'two"', typed);
  for (const typed of ["\\x21", "\\x7e", "\\u00e9", "\\U000000e9", "\\U0001F30A", "\\ud83c\\udf0a"])
    assert.is(found(`a: "one${typed}two"`, "two"), 'two"', typed);
  assert.is(found('a: "one\\u00e9two"', "\u00e9"), '\\u00e9two"');
});

test("an escape for a sign counts once", () => {
  assert.is(found('a: "one\\"two"', "two"), 'two"');
  assert.is(found('a: "one\\\\two\\/three"', "three"), 'three"');
  assert.is(found('a: "one\\"\\x41two"', "two"), 'two"');
  assert.is(found("a: one\\ntwo three", "three"), "three");
  assert.is(found("a: 'one\\n two'", "two"), "two'");
});

test("a number that no character has is no reason to fail", () => {
  assert.is(found('a: "one\\U00110000two"', "two"), 'two"');
});

test("white space is found where the next word is, and what is past the end at the end", () => {
  assert.is(found("a: one  two", "  two"), "two");
  const { source, text, pointer } = read('a: "one\\n"');
  assert.equal(placeInText(source, pointer, { text, offset: 4 }), { line: 1, column: 10 });
  assert.equal(placeInText(source, pointer, { text, offset: 3 }), { line: 1, column: 10 });
});

test("a part of what is no text is found where it begins", () => {
  const { source } = read("a: [one]");
  assert.equal(placeInText(source, "/a", { text: "one", offset: 2 }), { line: 1, column: 4 });
});

test("a field is found at its value, its key or, where it is not there, at what holds it", () => {
  const { source } = read("a:\n  b: one\n  c:\n    - two");
  assert.equal(placeInText(source, "/a/b"), { line: 2, column: 6 });
  assert.equal(placeInText(source, "/a/b", "key"), { line: 2, column: 3 });
  assert.equal(placeInText(source, "/a/c/0", "key"), { line: 4, column: 7 });
  assert.equal(placeInText(source, "/a/d/e"), { line: 2, column: 3 });
  assert.equal(placeInText(source, "/z"), { line: 1, column: 1 });
  assert.equal(placeInText(toSourceText("one", new Map()), "/z"), { line: 1, column: 1 });
});

test("a text below a bar begins at its first visible character, and one of spaces alone where it stands", () => {
  const { source } = read("a: |\n\n    one\nb: '  '\nc: \" two\"");
  assert.equal(placeInText(source, "/a"), { line: 3, column: 5 });
  assert.equal(placeInText(source, "/b"), { line: 4, column: 4 });
  assert.equal(placeInText(source, "/c"), { line: 5, column: 4 });
  assert.equal([...offsetsOf(source).values()], [0, 10, 17, 25]);
});

test("an empty entry is found at its own hyphen, whatever hyphens come before", () => {
  const { source } = read("x-y: a-b\nz-z:\nlinks:\n  - 'a-b'\n  -\n  - {x-y: -1}\n  -\n  -\n  - []\n  - - -\n    -");
  const lines = ["/links/0", "/links/1", "/links/3", "/links/4", "/links/6/0/0", "/links/6/1"];
  assert.equal(
    lines.map((pointer) => placeInText(source, pointer)),
    [
      { line: 4, column: 5 },
      { line: 5, column: 3 },
      { line: 7, column: 3 },
      { line: 8, column: 3 },
      { line: 10, column: 7 },
      { line: 11, column: 5 },
    ],
  );
});

test("a value is shown as it was typed", () => {
  const { source } = read("a: 007 # seven\nb: 'it''s'\nc: [one,\n  two]\nd: |\n  one\n  two\ne:\nf: # note");
  const typed = (pointer: string) => rawTextAt(source, pointer);
  assert.equal(["/a", "/b", "/c", "/e", "/f", "/g"].map(typed), ["007", "it''s", "[one,", "e:", "f: # note", ""]);
  assert.is(typed("/d"), "  one\n  two\n");
});

test.run();
