import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The result of a compiler, and the files that it read. */
export interface CompilerOutput<Result> {
  readonly result: Result;
  readonly files: readonly string[];
}

/** Something to be compiled for a browser, and what its result depends on. */
export interface Compilation<Result> {
  /** Where the result is kept for later. */
  readonly cache: string;
  /** The folders of the sources. Packages that were copied from another project bring its cache along, which names other ones. */
  readonly folders: readonly string[];
  /** What else the result depends on. */
  readonly key: readonly string[];
  /** The package.json, and so the version, of each package that takes part beyond the compilers. */
  readonly packages: readonly string[];
  readonly compile: () => Promise<CompilerOutput<Result>>;
}

/** A result, with the source files that it was made of and a fingerprint of the sources' contents. */
interface CacheEntry<Result> {
  readonly files: readonly string[];
  readonly fingerprint: string;
  readonly compiled: Result;
}

/**
 * The result of a compilation, which is kept until one of its source files changes, or the version of a package that took
 * part.
 * @throws what sass or esbuild throws at a fault in the sources
 */
export async function compileOnce<Result>({ cache, folders, key, packages, compile }: Compilation<Result>): Promise<Result> {
  const parts = [process.version, ...key, ...folders];
  const cached = await readCache<Result>(cache);
  const fingerprint = cached === undefined ? undefined : await fingerprintOf(parts, cached.files);
  if (cached !== undefined && fingerprint !== undefined && cached.fingerprint === fingerprint) return cached.compiled;
  const { result, files } = await compile();
  const own = [...new Set(files)].filter((path) => !path.includes("node_modules"));
  const sources = [...own.sort(), ...compilers(), ...packages];
  await writeCache(cache, { files: sources, fingerprint: (await fingerprintOf(parts, sources)) ?? "", compiled: result });
  return result;
}

/** Compiles a style sheet. */
export async function compileSheet(file: string): Promise<CompilerOutput<string>> {
  const sass = await import("sass");
  const { css, loadedUrls } = sass.compile(file, { style: "compressed", quietDeps: true, charset: false });
  return { result: `${css}\n`, files: loadedUrls.map((url) => fileURLToPath(url)) };
}

/** Compiles the scripts of a folder, each with all that it imports. */
export async function compileScripts<Name extends string>(
  folder: string,
  names: readonly Name[],
  external: readonly string[] = [],
): Promise<CompilerOutput<Readonly<Record<Name, string>>>> {
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
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    external: [...external],
    logLevel: "silent",
  });
  const texts = outputFiles.map(({ path, text }) => [basename(path, ".js"), text]);
  return {
    result: Object.fromEntries(texts) as Record<Name, string>,
    files: Object.keys(metafile.inputs).map((path) => join(folder, path)),
  };
}

async function readCache<Result>(file: string): Promise<CacheEntry<Result> | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    // There is none, or it is damaged: then everything is compiled again.
    return undefined;
  }
}

/** A hash of texts and of the contents of files; undefined if a file cannot be read. */
async function fingerprintOf(texts: readonly string[], files: readonly string[]): Promise<string | undefined> {
  const hash = createHash("sha256").update(texts.join("\0"));
  try {
    for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file));
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

function compilers(): string[] {
  const { resolve } = createRequire(import.meta.url);
  // sass does not export its package.json, which is beside its entry file.
  return [join(dirname(resolve("sass")), "package.json"), resolve("esbuild/package.json")];
}

/** Writes a draft and renames it, so that no build ever reads half a file that another one is writing. */
async function writeCache(file: string, entry: CacheEntry<unknown>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(entry));
  await rename(draft, file);
}
