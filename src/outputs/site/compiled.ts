import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ScriptName } from "../../site/site-context.ts";
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

/** The compiled files, with the source files that they were made of and a fingerprint of the sources' contents. */
interface CacheEntry {
  readonly files: readonly string[];
  readonly fingerprint: string;
  readonly compiled: CompiledFiles;
}

/** The result of a compiler, and the files that it read. */
interface CompilerOutput<Result> {
  readonly result: Result;
  readonly files: readonly string[];
}

/**
 * Compiles the style sheets and the scripts. That takes most of a second, so the result is cached until one of the source
 * files changes, or the version of a package that took part.
 * @throws what sass or esbuild throws at a fault in the sources
 */
export async function compileBrowserFiles({ styles, client, cache }: BrowserSources): Promise<CompiledFiles> {
  const file = join(cache, "browser.json");
  const cached = await readCache(file);
  // Packages that were copied from another project bring its cache along, which names that project's sources.
  const folders = [styles, client];
  const fingerprint = cached === undefined ? undefined : await fingerprintOf(folders, cached.files);
  if (cached !== undefined && fingerprint !== undefined && cached.fingerprint === fingerprint) return cached.compiled;
  const [sheets, scripts] = [await compileStyles(styles), await compileScripts(client)];
  const result: CompiledFiles = { ...sheets.result, scripts: scripts.result };
  const files = [...new Set([...sheets.files, ...scripts.files])].filter((path) => !path.includes("node_modules"));
  const sources = [...files.sort(), ...packageFiles()];
  await writeCache(file, { files: sources, fingerprint: (await fingerprintOf(folders, sources)) ?? "", compiled: result });
  return result;
}

async function compileStyles(folder: string): Promise<CompilerOutput<Omit<CompiledFiles, "scripts">>> {
  const sass = await import("sass");
  const files: string[] = [];
  const compile = (name: string) => {
    const { css, loadedUrls } = sass.compile(join(folder, name), { style: "compressed", quietDeps: true, charset: false });
    files.push(...loadedUrls.map((url) => fileURLToPath(url)));
    return `${css}\n`;
  };
  const stylesheet = withoutVariants(compile("screen.scss"));
  const parts = (await readdir(join(folder, partsFolder))).sort();
  const partStylesheets = Object.fromEntries(
    parts.map((name) => [basename(name, ".scss"), withoutCustomProperties(compile(join(partsFolder, name)))]),
  );
  return { result: { stylesheet, partStylesheets }, files };
}

async function compileScripts(folder: string): Promise<CompilerOutput<CompiledFiles["scripts"]>> {
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
    result: Object.fromEntries(texts) as CompiledFiles["scripts"],
    files: Object.keys(metafile.inputs).map((path) => join(folder, path)),
  };
}

async function readCache(file: string): Promise<CacheEntry | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    // There is none, or it is damaged: then everything is compiled again.
    return undefined;
  }
}

/**
 * A hash of the contents of files, the folders of the sources, the version of Node, the scripts' names and what is left out
 * of the style sheets; undefined if a file cannot be read.
 */
async function fingerprintOf(folders: readonly string[], files: readonly string[]): Promise<string | undefined> {
  const hash = createHash("sha256").update([process.version, ...names, ...variants, ...folders].join("\0"));
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
    // sass does not export its package.json, which is beside its entry file.
    join(dirname(resolve("sass")), "package.json"),
    resolve("esbuild/package.json"),
    resolve("govuk-frontend/package.json"),
  ];
}

/** Writes a draft and renames it, so that no build ever reads half a file that another one is writing. */
async function writeCache(file: string, entry: CacheEntry): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(entry));
  await rename(draft, file);
}
