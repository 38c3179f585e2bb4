import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeNewFiles } from "../../build/command-line/new-folder.ts";
import type { Facts } from "../../src/load/facts.ts";
import { load, modelOn } from "../../src/load/load.ts";
import { folderOfSnapshot } from "../../src/load/snapshot/folder-of-snapshot.ts";
import { readSnapshot, writePictures } from "../../src/load/snapshot/read-snapshot.ts";
import type { Snapshot } from "../../src/load/snapshot/snapshot.ts";
import { takeSnapshot, writeSnapshot } from "../../src/load/snapshot/take-snapshot.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";
import { writePlantedFolder } from "../site/planted.ts";
import { project } from "../sources.ts";

const partnerships: readonly (readonly [name: string, folder: string, day: string])[] = [
  ["the real data", join(project, "data"), "2024-12-30"],
  ["the real data, some months later", join(project, "data"), "2025-06-30"],
  ["people who are not published", writePlantedFolder(), "2025-06-30"],
  ...[
    ["fenmarsh", "2026-02-03"],
    ["example", "2025-06-30"],
    ["calderwick", "2026-06-01"],
    ["saltby", "2025-06-30"],
    ["ashwell", "2026-06-01"],
    ["brackwell", "2026-06-01"],
    ["tarnside", "2026-05-01"],
  ].map(([name = "", on = ""]) => [name, join(project, "test/fixtures", name), on] as const),
];

for (const [name, folder, on] of partnerships) {
  test(`a data folder made of a snapshot has no error and gives the same snapshot, byte for byte: ${name}`, async () => {
    const { facts } = await load(folder);
    const text = await textOfSnapshot(facts, on);
    const snapshot = JSON.parse(text) as Snapshot;
    const written = createEmptyFolder();
    await writeNewFiles(written, folderOfSnapshot([{ snapshot, text }]));
    const again = await load(written);
    assert.equal(
      again.findings.filter(({ severity }) => severity === "error"),
      [],
    );
    assert.is(await textOfSnapshot(again.facts, on), text);
    const pictures = createEmptyFolder();
    await writePictures(snapshot, pictures);
    assert.is(await textOfSnapshot(readSnapshot(snapshot, "", pictures).facts, on), text, "read without a folder");
  });
}

test("nothing is written out of the folder, whatever the paths of a snapshot are", () => {
  const files = {
    "../people.yaml": { record: {} },
    "groups/../../x.yaml": { record: {} },
    "editions/../edition.yaml": { record: {} },
    "groups/A B.yaml": { record: {} },
    "notes.txt": { record: {} },
    "groups/panel.yaml": { record: { name: "Panel" } },
  };
  const assets = { "../logo.svg": "", "/etc/logo.svg": "", "logo.svg": "" };
  const snapshot: Snapshot = { format: 1, day: "2025-06-30", files, sections: [], assets };
  assert.equal([...folderOfSnapshot([{ snapshot, text: "" }]).keys()], ["groups/panel.yaml", "assets/logo.svg"]);
});

async function textOfSnapshot(facts: Facts | undefined, on: string): Promise<string> {
  if (facts === undefined) throw new Error("There are no facts.");
  const model = modelOn(facts, day(on));
  return writeSnapshot(await takeSnapshot(facts, model, sectionsOf(model)));
}

test.run();
