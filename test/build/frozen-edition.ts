import { load, modelOn } from "../../src/load/load.ts";
import { takeSnapshot, writeSnapshot } from "../../src/load/snapshot/take-snapshot.ts";
import { sha256 } from "../../src/outputs/edition/freeze.ts";
import { sectionsOf } from "../../src/site/document-sections.ts";
import { writeFiles } from "../folder.ts";
import { day } from "../model/made.ts";

/** Keeps the data of a folder as an edition of a day, as `edition publish` does, but without its PDF. */
export async function freezeEdition(data: string, on: string): Promise<void> {
  const { facts } = await load(data);
  if (facts === undefined) throw new Error(`${data} has no partnership.`);
  const model = modelOn(facts, day(on));
  const snapshot = writeSnapshot(await takeSnapshot(facts, model, sectionsOf(model)));
  writeFiles(data, {
    [`editions/${on}/arrangements.json`]: snapshot,
    [`editions/${on}/edition.yaml`]: `title: ${model.arrangements.title}\nfiles:\n  arrangements.json: ${sha256(snapshot)}\n`,
  });
}
