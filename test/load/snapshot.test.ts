import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { load, modelOn } from "../../src/load/load.ts";
import { readSnapshot } from "../../src/load/snapshot/read-snapshot.ts";
import { isSnapshot, type Snapshot } from "../../src/load/snapshot/snapshot.ts";
import { takeSnapshot } from "../../src/load/snapshot/take-snapshot.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";
import { shown, tellsSecret, writePlantedFolder } from "../site/planted.ts";
import { siteOfModel } from "../site/site-of-model.ts";
import { project } from "../sources.ts";

const test = suite("a snapshot");

const folders = {
  "the real data": join(project, "data"),
  "an invented partnership": join(project, "test/fixtures/fenmarsh"),
  "a partnership with unpublished people": writePlantedFolder(),
};

for (const [name, folder] of Object.entries(folders)) {
  for (const on of ["2024-12-30", "2026-11-24"]) {
    test(`of ${name} on ${on} gives the same document again`, async () => {
      const { model, snapshot } = await taken(folder, on);
      const written = JSON.parse(JSON.stringify(snapshot)) as Snapshot;
      const { facts, findings } = readSnapshot(written, "arrangements.json", createEmptyFolder());
      assert.equal(findings, []);
      if (facts === undefined) throw new Error("The snapshot has no partnership.");
      const again = modelOn(facts, day(on));
      const [shownAgain, shownBefore] = [documentOf(again), documentOf(model)];
      const at = [...shownBefore].findIndex((letter, index) => letter !== shownAgain[index]);
      assert.ok(
        shownAgain === shownBefore,
        `${shownBefore.slice(at - 60, at + 90)}\nis now\n${shownAgain.slice(at - 60, at + 90)}`,
      );
    });
  }
}

test("taken twice is the same, byte for byte", async () => {
  const [first, second] = [
    await taken(folders["the real data"], "2024-12-30"),
    await taken(folders["the real data"], "2024-12-30"),
  ];
  assert.is(JSON.stringify(first.snapshot), JSON.stringify(second.snapshot));
});

test("has nothing of people who are not published, nor what is for the office", async () => {
  const text = JSON.stringify((await taken(folders["a partnership with unpublished people"], "2025-06-30")).snapshot);
  assert.ok(text.includes(shown));
  assert.not.ok(tellsSecret(text), text.slice(Math.max(0, text.search(/zqxunseen/i) - 300), text.search(/zqxunseen/i) + 100));
});

test("says what a group has none of, without the reason, which is for the office", async () => {
  const { snapshot } = await taken(folders["an invented partnership"], "2025-06-30");
  const text = JSON.stringify(snapshot);
  assert.match(text, '"none":{"quorum":"No document states it."');
  assert.not.match(text, "The terms of reference state none.");
});

test("is told from anything else", async () => {
  const { snapshot } = await taken(folders["an invented partnership"], "2025-06-30");
  assert.ok(isSnapshot(JSON.stringify(snapshot)));
  const wrong = [
    { format: 2 },
    { day: 1 },
    { files: [] },
    { files: { a: {} } },
    { sections: {} },
    { sections: [{}] },
    { assets: { a: 1 } },
  ];
  for (const change of wrong) assert.not(isSnapshot(JSON.stringify({ ...snapshot, ...change })), JSON.stringify(change));
  for (const text of ["", "{", "null", "[]", "{}"]) assert.not(isSnapshot(text), text);
});

async function taken(folder: string, on: string): Promise<{ model: ModelOnDay; snapshot: Snapshot }> {
  const { facts } = await load(folder);
  if (facts === undefined) throw new Error(`${folder} has no facts.`);
  const model = modelOn(facts, day(on));
  return { model, snapshot: await takeSnapshot(facts, model, sectionsOf(model)) };
}

function documentOf(model: ModelOnDay): string {
  const site = { ...siteOfModel(model), model };
  const { document } = Object.fromEntries(templatesFor({ site, schemas: {}, charts: { site: "", document: "" } }, "first"));
  const page = document?.render({ path: document.data.paths[0] ?? "" }) ?? "";
  // The website's navigation and foot stand around it.
  return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";
}

test.run();
