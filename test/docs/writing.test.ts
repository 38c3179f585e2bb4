import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { updateReferenceTables } from "../../build/generate/reference-tables.ts";
import { referenceKinds } from "../../src/model/prose/reference-kinds.ts";

const kept = readFileSync(new URL("../../docs/writing.md", import.meta.url), "utf8");

test("the tables of docs/writing.md are those of the kinds of reference", () => {
  assert.is(kept, updateReferenceTables(kept), "Run npm run generate.");
});

test("every kind of reference stands in one of the tables", () => {
  for (const name of Object.keys(referenceKinds)) assert.match(kept, new RegExp(`^\\| \`\\[\\[${name}\\b`, "m"), name);
});

test("a table that no kinds stand in is refused", () => {
  assert.throws(() => updateReferenceTables("<!-- references: other -->\n<!-- end -->"), /other/);
});

test.run();
