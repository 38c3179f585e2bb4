import { test } from "uvu";
import * as assert from "uvu/assert";
import { didYouMean, findNearest } from "../../src/load/did-you-mean.ts";
import { quote } from "../../src/load/fault.ts";

test("a text of 80 characters is quoted whole, and a longer one shortened", () => {
  assert.is(quote("x".repeat(80)), `"${"x".repeat(80)}"`);
  assert.is(quote("x".repeat(81)), `"${"x".repeat(76)}…"`);
});

test("what cannot be seen is quoted by its number", () => {
  assert.is(quote("a\u200bb\nc"), '"a\\u{200b}b\\u{a}c"');
});

test("a name is near where a third of the longer one differs, and no more", () => {
  assert.is(findNearest("abc", ["abd"]), "abd");
  assert.is(findNearest("abcd", ["abcdef"]), "abcdef", "two of six");
  assert.is(findNearest("abcd", ["abxy"]), undefined, "two of four");
});

test("two letters that have changed places are near in a short name too", () => {
  assert.is(findNearest("abcd", ["abdc"]), "abdc");
});

test("capitals, spaces and hyphens do not count", () => {
  assert.is(findNearest("Pond  Board", ["reed", "pond-board"]), "pond-board");
  assert.is(findNearest("pond board", ["pondboard", "pond-board"]), "pond-board");
  assert.is(findNearest("pond_board", ["pondboards", "pond-board"]), "pond-board");
});

test("the nearest of several is asked for, and where none is near what is said otherwise", () => {
  assert.is(didYouMean("boardd", ["bord", "board"], "None."), 'Did you mean "board"?');
  assert.is(didYouMean("panel", ["bord", "board"], "None."), "None.");
});

test.run();
