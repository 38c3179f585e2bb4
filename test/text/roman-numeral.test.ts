import { test } from "uvu";
import * as assert from "uvu/assert";
import { toRomanNumeral } from "../../src/text/roman-numeral.ts";

const upTo3999 = Array.from({ length: 3999 }, (_, index) => index + 1);

test("numbers are written as they have been since the middle ages", () => {
  assert.equal([1, 4, 9, 14, 40, 49, 90, 99, 100, 400, 944, 1990, 3999].map(toRomanNumeral), [
    "i",
    "iv",
    "ix",
    "xiv",
    "xl",
    "xlix",
    "xc",
    "xcix",
    "c",
    "cd",
    "cmxliv",
    "mcmxc",
    "mmmcmxcix",
  ]);
});

test("every numeral from 1 to 3999 is in subtractive notation, with no letter four times in a row", () => {
  const wellFormed = /^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
  assert.equal(
    upTo3999.filter((number) => !wellFormed.test(toRomanNumeral(number))),
    [],
  );
});

test("every numeral from 1 to 3999 reads as its number", () => {
  assert.equal(upTo3999.map(toRomanNumeral).map(numberOf), upTo3999);
});

/** Each letter counts for itself, or against the numeral where a greater one follows. */
function numberOf(numeral: string): number {
  const worth: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  const values = [...numeral].map((letter) => worth[letter] ?? Number.NaN);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

test.run();
