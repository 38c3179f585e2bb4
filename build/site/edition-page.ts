import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { modelOn } from "../../src/load/load.ts";
import { readSnapshot, writePictures } from "../../src/load/snapshot/read-snapshot.ts";
import type { Edition } from "../../src/model/model.ts";
import { printedPart } from "../../src/outputs/site/printed-mark.ts";
import { addresses } from "../../src/site/addresses.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { readEditionData } from "./amendments.ts";
import { prepareProjectSite } from "./site-of.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";

/**
 * Makes the document of a published edition again from its data, as HTML.
 * @returns undefined where its data are not there, which the check tells
 */
export async function remakeEditionPage(edition: Edition): Promise<string | undefined> {
  const snapshot = await readEditionData(edition);
  if (snapshot === undefined) return undefined;
  return inTemporaryFolder("edition", async (folder) => {
    const pictures = join(folder, "pictures");
    await writePictures(snapshot, pictures);
    const { facts } = readSnapshot(snapshot, edition.file, pictures);
    if (facts === undefined) return undefined;
    const model = modelOn(facts, edition.date);
    const base = baseOf(model.arrangements.website);
    const site = await prepareProjectSite({ model, state: "edition", base, folder: join(folder, "site") });
    await site.writePrintedPage();
    return printedPart(await readFile(join(folder, "site", addresses.document, "index.html"), "utf8"));
  });
}
