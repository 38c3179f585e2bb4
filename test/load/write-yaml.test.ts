import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { writeYaml } from "../../src/load/yaml/write.ts";

test("a record is written as a person would type it", () => {
  assert.is(
    writeYaml({ signOffs: [{ partner: "pond-police", on: "2026-11-19", minute: "PB: 7, #2", version: "2" }] }),
    'signOffs:\n  - partner: pond-police\n    on: 2026-11-19\n    minute: "PB: 7, #2"\n    version: "2"\n',
  );
});

test("whatever text is written is read back as the same text", () => {
  // What the schemas let no text contain is left out.
  const text = fc.string({ unit: "binary" }).filter((each) => !/(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]/u.test(each));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const record = { title: one, list: [{ text: other }, one] };
      assert.equal(parseYaml(writeYaml(record)).value, record);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test.run();
