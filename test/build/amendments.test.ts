import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findAmendments } from "../../build/site/amendments.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { MachineFault } from "../../src/model/machine-fault.ts";
import { sha256 } from "../../src/outputs/edition/freeze.ts";
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

test("cannot be told from an edition of which this program cannot read a part, and no part is left out in silence", async () => {
  const folder = await published(fenmarsh);
  const path = join(folder, `editions/${editionDay}/arrangements.json`);
  const altered = readFileSync(path, "utf8").replace('"kind":"taskAndFinish"', '"kind":"circle"');
  const record = readFileSync(join(folder, `editions/${editionDay}/edition.yaml`), "utf8");
  writeFiles(folder, {
    [`editions/${editionDay}/arrangements.json`]: altered,
    [`editions/${editionDay}/edition.yaml`]: record.replace(/arrangements\.json: .*/, `arrangements.json: ${sha256(altered)}`),
  });
  const { model } = await loadOn(folder, editionDay);
  assert.ok(model);
  const said = await findAmendments(model as ModelOnDay).catch((error) => error);
  assert.instance(said, MachineFault);
  assert.match(said.message, /cannot read all that the edition of 3 February 2025 said.*case-panel\.yaml/);
});

test.run();
