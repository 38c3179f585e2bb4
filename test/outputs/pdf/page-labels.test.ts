import { test } from "uvu";
import * as assert from "uvu/assert";
import { labelOf, labelRanges } from "../../../src/outputs/pdf/page-labels.ts";

test("cover, contents and body are each numbered in their own way", () => {
  const ranges = labelRanges(1, 3, "Cover");
  assert.equal(
    [0, 1, 2, 3, 12].map((page) => labelOf(ranges, page)),
    ["Cover", "i", "ii", "1", "10"],
  );
});

test("without contents the body is numbered from its first page", () => {
  assert.equal(
    [0, 1].map((page) => labelOf(labelRanges(undefined, 0, "Cover"), page)),
    ["1", "2"],
  );
});

test.run();
