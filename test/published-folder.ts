import { cpSync } from "node:fs";
import { load, modelOn } from "../src/load/load.ts";
import { takeSnapshot } from "../src/load/snapshot/take-snapshot.ts";
import { writeYaml } from "../src/load/yaml/write.ts";
import { sha256 } from "../src/outputs/edition/freeze.ts";
import { sectionsOf } from "../src/site/document-sections.ts";
import { createEmptyFolder, writeFiles } from "./folder.ts";
import { day } from "./model/made.ts";

/** The day of the edition that Fenmarsh's arrangements state. */
export const editionDay = "2025-02-03";

/** Bytes in place of a PDF, for tests that only offer it. */
const notAPdf = "%PDF-1.7\n";

/**
 * Keeps what a data folder says on a day as its edition of that day, with a file in place of its PDF.
 * @param record what its record says besides
 */
export async function keepEdition(folder: string, on: string, record: object = {}): Promise<void> {
  const { facts } = await load(folder);
  if (facts === undefined) throw new Error("The folder has no facts.");
  const model = modelOn(facts, day(on));
  const data = JSON.stringify(await takeSnapshot(facts, model, sectionsOf(model)));
  const files = { "arrangements.json": sha256(data), "arrangements.pdf": sha256(notAPdf) };
  writeFiles(folder, {
    [`editions/${on}/arrangements.json`]: data,
    [`editions/${on}/arrangements.pdf`]: notAPdf,
    [`editions/${on}/edition.yaml`]: writeYaml({ title: "Safeguarding Arrangements", pages: 2, ...record, files }),
  });
}

/** A copy of a data folder in which what it says on the day of its edition is kept as that edition. */
export async function published(folder: string, record: object = { name: "Second edition" }): Promise<string> {
  const copy = createEmptyFolder();
  cpSync(folder, copy, { recursive: true });
  await keepEdition(copy, editionDay, record);
  return copy;
}
