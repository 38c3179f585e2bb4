import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import type { ScriptName } from "../../site/site-context.ts";
import { type CompilerOutput, compileOnce, compileScripts, compileSheet } from "../shared/compile.ts";
import { variants, withoutCustomProperties, withoutVariants } from "./without-variants.ts";

/** The folders of the sources of the files that browsers load, and of their compiled form. */
export interface BrowserSources {
  /** The folder of style sheets: screen.scss is the one of every page on a screen, those in `parts` are what only some have. */
  readonly styles: string;
  /** The folder of browser scripts, each of them one of `ScriptName`. */
  readonly client: string;
  /** A folder that only the program uses, in which the compiled files are kept for later builds. */
  readonly cache: string;
}

/** The compiled files that browsers load; they are the same for every partnership. */
export interface CompiledFiles {
  /** The style sheet of every page. */
  readonly stylesheet: string;
  /** Those of what only some pages have, by the names of their sources, in the order of these. */
  readonly partStylesheets: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<ScriptName, string>>;
}

const scriptNames: Readonly<Record<ScriptName, true>> = { site: true, matrix: true, area: true, search: true, reviews: true };
const names = Object.keys(scriptNames) as ScriptName[];

const partsFolder = "parts";

/**
 * Compiles the style sheets and the scripts. That takes most of a second, so the result is cached until one of the source
 * files changes, or the version of a package that took part.
 * @throws what sass or esbuild throws at a fault in the sources
 */
export async function compileBrowserFiles({ styles, client, cache }: BrowserSources): Promise<CompiledFiles> {
  return compileOnce({
    cache: join(cache, "browser.json"),
    folders: [styles, client],
    key: [...names, ...variants],
    packages: [createRequire(import.meta.url).resolve("govuk-frontend/package.json")],
    compile: async () => {
      const sheets = await compileStyles(styles);
      const scripts = await compileScripts(client, names, ["*/pagefind/pagefind.js"]);
      return { result: { ...sheets.result, scripts: scripts.result }, files: [...sheets.files, ...scripts.files] };
    },
  });
}

async function compileStyles(folder: string): Promise<CompilerOutput<Omit<CompiledFiles, "scripts">>> {
  const files: string[] = [];
  const compile = async (name: string) => {
    const sheet = await compileSheet(join(folder, name));
    files.push(...sheet.files);
    return sheet.result;
  };
  const stylesheet = withoutVariants(await compile("screen.scss"));
  const partStylesheets: Record<string, string> = {};
  for (const name of (await readdir(join(folder, partsFolder))).sort())
    partStylesheets[basename(name, ".scss")] = withoutCustomProperties(await compile(join(partsFolder, name)));
  return { result: { stylesheet, partStylesheets }, files };
}
