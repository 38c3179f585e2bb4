import { readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { supersededIn } from "../../../src/profiles/profiles.ts";
import { writeFullPartnership } from "../full-partnership.ts";
import { loadOn } from "../load-on.ts";

// The model of a partnership in which every field has a value, as it is kept beside this file.
// Set UPDATE_REPORTS=1 to write it anew, then read every difference.
const kept = fileURLToPath(new URL("./expected-model.json", import.meta.url));

/** A model as JSON. Of a record that is in it twice, the second is the path of the first. */
function written(model: object, folder: string): string {
  const paths = new Map<object, string>();
  const copy = (value: unknown, path: string): unknown => {
    if (typeof value === "string") return value.replaceAll(folder, "data");
    if (typeof value !== "object" || value === null) return value;
    const first = paths.get(value);
    if (first !== undefined) return `= ${first}`;
    paths.set(value, path);
    if (Array.isArray(value)) return value.map((each, at) => copy(each, `${path}/${at}`));
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, each]) => [String(key).replaceAll(folder, "data"), copy(each, `${path}/${key}`)]),
    );
  };
  return `${JSON.stringify(copy(model, ""), undefined, 1)}\n`;
}

test("the model of a partnership in which every field has a value is the one that is kept", async () => {
  const folder = writeFullPartnership();
  const { model } = await loadOn(folder, "2025-06-30");
  if (model === undefined) throw new Error("There is no model of a sound folder.");
  const { files: _, today: __, verdicts: ___, words: ____, ...facts } = model;
  const own = facts.proofreading.superseded.filter(
    ({ source }) => !supersededIn("England").some((term) => term.source === source),
  );
  const proofreading = { ...facts.proofreading, superseded: own };
  const profile = { ...facts.profile, duties: `${facts.profile?.duties.duties.length} of the program` };
  const now = written({ ...facts, proofreading, profile }, folder.replaceAll("\\", "/"));
  if (process.env.UPDATE_REPORTS === "1") writeFileSync(kept, now);
  assert.is(now, readFileSync(kept, "utf8"), relative(process.cwd(), kept));
});

test.run();
