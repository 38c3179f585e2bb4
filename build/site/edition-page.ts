import { join } from "node:path";
import { modelOn } from "../../src/load/load.ts";
import { readSnapshot, writePictures } from "../../src/load/snapshot/read-snapshot.ts";
import type { Snapshot } from "../../src/load/snapshot/snapshot.ts";
import type { Edition } from "../../src/model/model.ts";
import { writePrintedPage } from "./printed-page.ts";
import { readEditionData } from "./read-edition.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

/**
 * Makes the document of a published edition again from its data, as HTML.
 * @returns undefined where its data are not there, which the check tells
 */
export async function remakeEditionPage(edition: Edition): Promise<string | undefined> {
  const text = await readEditionData(edition);
  if (text === undefined) return undefined;
  const snapshot = JSON.parse(text) as Snapshot;
  return inTemporaryFolder("edition", async (folder) => {
    const pictures = join(folder, "pictures");
    await writePictures(snapshot, pictures);
    const { facts } = readSnapshot(snapshot, edition.file, pictures);
    if (facts === undefined) return undefined;
    const model = modelOn(facts, edition.date);
    return (await writePrintedPage(model, "edition", join(folder, "site"))).html;
  });
}
