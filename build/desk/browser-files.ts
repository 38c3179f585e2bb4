import { createRequire } from "node:module";
import { join } from "node:path";
import { compileOnce, compileScripts, compileSheet } from "../../src/outputs/shared/compile.ts";
import { projectFolder } from "../project.ts";

/** The files that every page of the desk loads, as texts. */
export interface DeskFiles {
  readonly stylesheet: string;
  readonly script: string;
}

const [styles, client] = [join(projectFolder, "src", "styles"), join(projectFolder, "src", "client", "desk")];

/**
 * The desk's style sheet and script. They are compiled once, and again after a change to their sources.
 * @param cache a folder that only the program uses
 * @throws what sass or esbuild throws at a fault in the sources
 */
export async function compileDeskFiles(cache: string): Promise<DeskFiles> {
  const { resolve } = createRequire(import.meta.url);
  return compileOnce({
    cache: join(cache, "desk.json"),
    folders: [styles, client],
    key: [],
    packages: ["govuk-frontend", "preact", "accessible-autocomplete"].map((name) => resolve(`${name}/package.json`)),
    compile: async () => {
      const sheet = await compileSheet(join(styles, "desk.scss"));
      const scripts = await compileScripts(client, ["desk"]);
      return { result: { stylesheet: sheet.result, script: scripts.result.desk }, files: [...sheet.files, ...scripts.files] };
    },
  });
}
