import { join } from "node:path";
import { keepFilesIn } from "../../src/outputs/shared/kept-files.ts";
import { prepareSite, type Site, type SitePlan, writeFiles } from "../../src/outputs/site/site.ts";
import { keptFolder, projectFolder } from "../project.ts";
import { nonPageFiles, readSchemas } from "./files-beside.ts";

/** The sources of the style sheets and browser scripts, and the cache of their compiled form. */
const sources = {
  styles: join(projectFolder, "src", "styles"),
  client: join(projectFolder, "src", "client"),
  cache: join(projectFolder, "node_modules", ".cache", "partnership-governance"),
};

/** Prepares a website from the project's own sources. The files that are not pages are written with the pages. */
export async function prepareProjectSite(plan: Omit<SitePlan, "sources" | "schemas" | "kept">): Promise<Site> {
  const schemas = readSchemas();
  const parts = await prepareSite({ ...plan, sources, schemas, kept: keepFilesIn(keptFolder) });
  return {
    ...parts,
    writePages: async () => {
      await Promise.all([parts.writePages(), writeFiles(nonPageFiles(parts.context, schemas), plan.folder)]);
    },
  };
}
