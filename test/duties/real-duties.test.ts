import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { judgeDuties } from "../../src/duties/judge.ts";
import { passagesOf } from "../../src/duties/passages.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { createEmptyFolder } from "../folder.ts";
import { renderEverything } from "../load/everything-shown.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

const day = "2025-06-30";

test("of the partnership's own data every duty that asks for a passage has one; what is missing is known", async () => {
  const { model } = await loadOn("data", day);
  assert.ok(model);
  const judged = judgeDuties(model, model.profile?.duties.duties ?? []);
  assert.ok(judged.length > 20);
  assert.equal(
    judged.filter(({ status }) => status === "notMet" || status === "empty").map(({ duty }) => duty.id),
    ["accessibility-status", "accessibility-gaps"],
  );
});

test("the marks change nothing that anybody sees but where the pages for readers lead", async () => {
  const marked = await modelOf((text) => text);
  const unmarked = await modelOf((text) => text.replace(/^ *meets:(?: \[.*\]\n|\n(?: +- .*\n)+)/gm, ""));
  assert.ok(passagesOf(marked).length > 10);
  assert.is(passagesOf(unmarked).length, 0);
  const othersOf = (model: ModelOnDay) =>
    [...renderEverything(model)].filter((text) => !text.includes('class="app-reader-links"'));
  const shown = othersOf(unmarked);
  for (const text of othersOf(marked)) assert.ok(text === shown.shift(), text.slice(0, 80));
  assert.is(shown.length, 0);
});

/** The model of a copy of the data whose chapters and groups are changed. */
async function modelOf(change: (text: string) => string): Promise<ModelOnDay> {
  const folder = createEmptyFolder();
  cpSync(join(project, "data"), folder, { recursive: true });
  for (const name of ["chapters", "groups"].flatMap((each) => readdirSync(join(folder, each)).map((file) => join(each, file)))) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }
  const { model } = await loadOn(folder, day);
  assert.ok(model);
  return model;
}

test.run();
