import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
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

const names: readonly ScriptName[] = ["site", "matrix", "area", "search", "reviews"];

/**
 * The style sheet and the scripts, compiled. To compile costs the better part of a second, so the result is kept under
 * a mark of everything that it is made of: the sources and the versions of the packages that take part.
 */
export async function compiled(sources: BrowserSources): Promise<Compiled> {
  const kept = join(sources.cache, `browser-${await markOf(sources)}.json`);
  const found = await readFile(kept, "utf8").catch(() => undefined);
  if (found !== undefined) return JSON.parse(found) as Compiled;
  const made: Compiled = { stylesheet: await compileStyles(sources.styles), scripts: await compileScripts(sources.client) };
  await keep(kept, JSON.stringify(made));
  return made;
}

async function compileStyles(folder: string): Promise<string> {
  const sass = await import("sass");
  const { css } = sass.compile(join(folder, "screen.scss"), { style: "compressed", quietDeps: true, charset: false });
  return `${css}\n`;
}

async function compileScripts(folder: string): Promise<Compiled["scripts"]> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(folder, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2020",
    legalComments: "none",
    external: ["*/pagefind/pagefind.js"],
    logLevel: "silent",
  });
  const texts = outputFiles.map(({ path, text }) => [basename(path, ".js"), text]);
  return Object.fromEntries(texts) as Compiled["scripts"];
}

async function markOf({ styles, client }: BrowserSources): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const folder of [styles, join(styles, "screen"), client]) {
    for (const name of (await readdir(folder)).sort()) {
      if (!/\.(scss|ts)$/.test(name)) continue;
      hash.update(`\0${basename(folder)}/${name}\0`).update(await readFile(join(folder, name)));
    }
  }
  for (const file of packageFiles()) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest("hex").slice(0, 20);
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

/** Written beside and renamed, so that two builds at once never see half a file; older ones are cleared away. */
async function keep(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
  const others = (await readdir(folder)).filter((name) => /^browser-.*\.json$/.test(name) && name !== basename(path));
  await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
}
