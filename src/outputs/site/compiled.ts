import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ScriptName } from "../../site/site-context.ts";

/** Where the sources of what browsers load stand, and where their compiled form may be kept. */
export interface BrowserSources {
  /** The folder of style sheets; the one for screens is screen.scss. */
  readonly styles: string;
  /** The folder of browser scripts, each of them one of `ScriptName`. */
  readonly client: string;
  /** A folder of the program's own, for what is compiled once and used again. */
  readonly cache: string;
}

/** What browsers load, compiled and the same for every partnership. */
export interface Compiled {
  readonly stylesheet: string;
  readonly scripts: Readonly<Record<ScriptName, string>>;
}

const scriptNames: Readonly<Record<ScriptName, true>> = { site: true, matrix: true, area: true, search: true, reviews: true };
const names = Object.keys(scriptNames) as ScriptName[];

/** What was compiled, and everything that it was made of: the files and a mark of their contents. */
interface Kept {
  readonly files: readonly string[];
  readonly mark: string;
  readonly compiled: Compiled;
}

/** Something compiled from files of the program. */
interface Made<Result> {
  readonly result: Result;
  readonly files: readonly string[];
}

/**
 * The style sheet and the scripts, compiled. To compile costs the better part of a second, so the result is kept until
 * one of the files that took part changes, or the version of a package that did.
 */
export async function compiled({ styles, client, cache }: BrowserSources): Promise<Compiled> {
  const file = join(cache, "browser.json");
  const kept = await readKept(file);
  if (kept !== undefined && kept.mark === (await markOf(kept.files))) return kept.compiled;
  const [stylesheet, scripts] = [await compileStyles(styles), await compileScripts(client)];
  const result: Compiled = { stylesheet: stylesheet.result, scripts: scripts.result };
  const files = [...new Set([...stylesheet.files, ...scripts.files])].filter((path) => !path.includes("node_modules"));
  const sources = [...files.sort(), ...packageFiles()];
  await keep(file, { files: sources, mark: (await markOf(sources)) ?? "", compiled: result });
  return result;
}

async function compileStyles(folder: string): Promise<Made<string>> {
  const sass = await import("sass");
  const { css, loadedUrls } = sass.compile(join(folder, "screen.scss"), { style: "compressed", quietDeps: true, charset: false });
  return { result: `${css}\n`, files: loadedUrls.map((url) => fileURLToPath(url)) };
}

async function compileScripts(folder: string): Promise<Made<Compiled["scripts"]>> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: names.map((name) => join(folder, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    external: ["*/pagefind/pagefind.js"],
    logLevel: "silent",
  });
  const texts = outputFiles.map(({ path, text }) => [basename(path, ".js"), text]);
  return {
    result: Object.fromEntries(texts) as Compiled["scripts"],
    files: Object.keys(metafile.inputs).map((path) => join(folder, path)),
  };
}

async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    // There is none, or it is not whole: then it is compiled anew.
    return undefined;
  }
}

/** A mark of the contents of files and of what is asked of them; undefined where one of them is gone. */
async function markOf(files: readonly string[]): Promise<string | undefined> {
  const hash = createHash("sha256").update(`${process.version}\0${names.join()}`);
  try {
    for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file));
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/** The package.json, and so the version, of each package that takes part. */
function packageFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return [
    // sass does not give its package.json away, but has its entry beside it.
    join(dirname(resolve("sass")), "package.json"),
    resolve("esbuild/package.json"),
    resolve("govuk-frontend/package.json"),
  ];
}

/** Written beside and renamed, so that two builds at once never see half a file. */
async function keep(file: string, kept: Kept): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(kept));
  await rename(draft, file);
}
