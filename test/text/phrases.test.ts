import { test } from "uvu";
import * as assert from "uvu/assert";
import { joinNames, quantity } from "../../src/text/phrases.ts";

test("names are joined by commas, and the last by its word", () => {
  assert.equal(
    [[], ["A"], ["A", "B"], ["A", "B", "C"]].map((names) => joinNames(names)),
    ["", "A", "A and B", "A, B and C"],
  );
  assert.is(joinNames(["a", "b", "c"], "or"), "a, b or c");
});

test("one alone is singular, none and several are plural", () => {
  assert.equal(
    [0, 1, 2, 11].map((count) => quantity(count, "day")),
    ["0 days", "1 day", "2 days", "11 days"],
  );
});

test.run();
