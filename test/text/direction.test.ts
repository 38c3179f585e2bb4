import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isRightToLeft, splitByDirection } from "../../src/text/direction.ts";

const test = suite("direction");

test("a text without letters from right to left is one piece", () => {
  assert.equal(splitByDirection("Zoë, प्रिया and 王小明 (5)"), ["Zoë, प्रिया and 王小明 (5)"]);
});

test("names in a list are passages of their own, and the punctuation between them is of the list", () => {
  assert.equal(splitByDirection("Chairs: محمد علی, دוד (1); שרה – x"), [
    "Chairs: ",
    "محمد علی",
    ", ",
    "دוד",
    " (1); ",
    "שרה",
    " – x",
  ]);
});

test("a passage keeps the digits, marks and punctuation of its own script", () => {
  assert.equal(splitByDirection("a مُحَمَّد، علی\u200Cزاده ۱۲ b"), ["a ", "مُحَمَّد، علی\u200Cزاده", " ۱۲ b"]);
  assert.equal(splitByDirection("שָׁלוֹם 5 בן־דוד."), ["", "שָׁלוֹם 5 בן־דוד", "."]);
});

test("a mark that says that what follows is written from right to left counts as a letter of it", () => {
  assert.equal(splitByDirection("a \u200F5\u200F b"), ["a ", "\u200F5\u200F", " b"]);
});

test("sentences are written from right to left where they begin so and most of their letters are", () => {
  assert.ok(isRightToLeft("(12) تعمل الشراكة مع Fenmarsh"));
  assert.not(isRightToLeft("محمد is the chair"));
  assert.not(isRightToLeft("Chairs: محمد علی, شیرین بیگم"));
  assert.not(isRightToLeft("12"));
});

test.run();
