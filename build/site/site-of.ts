import { join } from "node:path";
import { prepareSite, type Site, type SitePlan, writeFiles } from "../../src/outputs/site/site.ts";
import { projectFolder } from "../project.ts";
import { filesBeside, schemas } from "./files-beside.ts";

/** Where what browsers load is compiled from, and where the result is kept. */
const sources = {
  styles: join(projectFolder, "src", "styles"),
  client: join(projectFolder, "src", "client"),
  cache: join(projectFolder, "node_modules", ".cache", "partnership-governance"),
};

/** Prepares a website from the project's own sources. The files beside its pages are written with the printed page. */
export async function siteOf(plan: Omit<SitePlan, "sources" | "schemas">): Promise<Site> {
  const described = schemas();
  const parts = await prepareSite({ ...plan, sources, schemas: described });
  return {
    ...parts,
    writePrintedPage: async () => {
      await Promise.all([parts.writePrintedPage(), writeFiles(filesBeside(parts.context, described), plan.folder)]);
    },
  };
}
