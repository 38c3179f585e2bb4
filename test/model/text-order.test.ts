import { test } from "uvu";
import * as assert from "uvu/assert";
import { byCodeUnit } from "../../src/model/text-order.ts";

test("texts are in the order of their code units: capitals first, what begins another before it", () => {
  const sorted = ["A", "B", "a", "ab", "b", "ä"];
  assert.equal([...sorted].reverse().sort(byCodeUnit), sorted);
  assert.is(byCodeUnit("a", "a"), 0);
});

test.run();
