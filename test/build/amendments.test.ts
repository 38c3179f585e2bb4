import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findAmendments } from "../../build/site/amendments.ts";
import { writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { editionDay, published } from "../published-folder.ts";
import { writePlantedFolder } from "../site/planted.ts";
import { project } from "../sources.ts";

const test = suite("amendments since an edition");

async function amendmentsOn(folder: string, on: string) {
  const { model, findings } = await loadOn(folder, on);
  assert.equal(
    findings.filter(({ severity }) => severity === "error"),
    [],
  );
  if (model === undefined) throw new Error("There is no model.");
  const { state, comparison } = await findAmendments(model);
  return { state, told: comparison?.changes.map(({ sentence }) => sentence) };
}

const fenmarsh = join(project, "test/fixtures/fenmarsh");

test("are none on its own day, and none that only the day brings about", async () => {
  const folder = await published(fenmarsh);
  // A review has become overdue by the second.
  for (const on of [editionDay, "2025-06-30"]) assert.equal(await amendmentsOn(folder, on), { state: "edition", told: [] });
});

test("are none where somebody is not published, whose details the edition does not keep", async () => {
  assert.equal(await amendmentsOn(await published(writePlantedFolder()), editionDay), { state: "edition", told: [] });
});

test("are told in sentences, with the day, and the words of the sections", async () => {
  const folder = await published(fenmarsh);
  const partners = readFileSync(join(folder, "partners.yaml"), "utf8");
  const renamed = "Fenmarsh Constables\n    formerNames:\n      - { name: Fenmarsh Constabulary, until: 2025-03-31 }\n";
  writeFiles(folder, { "partners.yaml": partners.replace("Fenmarsh Constabulary\n", renamed) });
  assert.equal((await amendmentsOn(folder, "2025-03-31")).state, "amended", "what lies ahead is announced");
  const { state, told = [] } = await amendmentsOn(folder, "2025-04-01");
  assert.is(state, "amended");
  assert.ok(told.includes("Fenmarsh Constabulary is renamed Fenmarsh Constables, from 1 April 2025."), told.join("\n"));
});

test("cannot be told of a document whose edition is not kept", async () => {
  assert.equal(await amendmentsOn(fenmarsh, editionDay), { state: "edition", told: undefined });
});

test.run();
