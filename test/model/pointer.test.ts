import { test } from "uvu";
import * as assert from "uvu/assert";
import { atOrAbove, parentOf, pointerTo, stepsOf, toFieldPath, valueAt } from "../../src/model/places/pointer.ts";

test("a slash and a tilde within a step are escaped, and come back", () => {
  assert.is(pointerTo("/blanks", "a/b~c", 2), "/blanks/a~1b~0c/2");
  assert.equal(stepsOf("/blanks/a~1b~0c/2"), ["blanks", "a/b~c", "2"]);
  assert.equal(stepsOf("/~01"), ["~1"], "RFC 6901, section 4");
  assert.equal(stepsOf(""), []);
});

test("a path has numbers in brackets, and a point before every other step but the first", () => {
  assert.is(toFieldPath("/memberships/12/seats/0/post"), "memberships[12].seats[0].post");
  assert.is(toFieldPath("/0/name"), "[0].name");
  assert.is(toFieldPath("/a1/1a"), "a1.1a");
});

test("what holds a value is one step above it, and nothing is above the whole", () => {
  assert.equal([parentOf("/a/b"), parentOf("/a"), parentOf("")], ["/a", "", ""]);
});

test("only a record's own fields are followed", () => {
  const root = { list: [{ name: "Reed" }], nothing: null };
  assert.is(valueAt(root, "/list/0/name"), "Reed");
  assert.is(valueAt(root, ""), root);
  for (const pointer of ["/list/1/name", "/nothing/name", "/list/0/name/length", "/toString"]) {
    assert.is(valueAt(root, pointer), undefined, pointer);
  }
});

test("a table is asked for a pointer and then for each above it", () => {
  const table = new Map([
    ["", "all"],
    ["/a", "a"],
  ]);
  assert.equal([atOrAbove(table, "/a/b/c"), atOrAbove(table, "/b")], ["a", "all"]);
  assert.is(atOrAbove(new Map(), "/a"), undefined);
});

test.run();
