/**
 * Compiles the program once for each state of its sources, so that a start costs the reading of the sources and no
 * transpiler. The compiled program's folder is named after the content of everything it is made of: a stale one
 * cannot be found by its name. Plain JavaScript, since it is what makes TypeScript run.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { standaloneValidators } from "./written-validators.mjs";

/** What the program is made of: its sources, how they are compiled and with what. */
const sources = ["build", "src", "layouts", "eleventy.config.ts", "tsconfig.json", "package-lock.json"];

/**
 * The packages that stay by themselves: they bring programs or files of their own, or look for their own parts as they
 * run. All others go into the program, for to find and read their hundreds of files takes longer than to run them.
 */
const external = ["@11ty/eleventy", "@11ty/eleventy-dev-server", "chokidar", "esbuild", "pagefind", "sass"];

/** Packages of the older kind ask for Node's own modules in the older way. */
const requiring = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

/** The sources do not make a program. What is wrong with them has been told. */
export class NotCompiled extends Error {}

const oneWeek = 7 * 24 * 60 * 60 * 1000;

/**
 * The compiled entry of the program, made now if this state of the sources was never compiled.
 * @param {string} root the folder of package.json
 * @returns {Promise<string>} its URL, to be imported
 * @throws {NotCompiled}
 */
export async function compiled(root) {
  const programs = join(root, "node_modules", ".cache", "partnership-governance");
  const program = join(programs, `program-${fingerprint(root)}`);
  if (!existsSync(program)) await compile(root, programs, program);
  return pathToFileURL(join(program, "main.js")).href;
}

/** Waits until the sources are no longer as they are now. */
export async function nextChange(root) {
  const before = fingerprint(root);
  while (fingerprint(root) === before) await pause(300);
}

/** A mark of every source's path and content, and of where they stand, since the compiled files name their sources. */
function fingerprint(root) {
  const hash = createHash("sha256").update(root);
  const add = (path) => {
    const full = join(root, path);
    const found = statSync(full, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isDirectory()) {
      for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    } else {
      hash.update(`\0${path}\0${found.size}\0`).update(readFileSync(full));
    }
  };
  sources.forEach(add);
  return hash.digest("hex").slice(0, 20);
}

async function compile(root, programs, program) {
  const { build } = await import("esbuild");
  const draft = `${program}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const result = build({
    absWorkingDir: root,
    entryPoints: ["build/main.ts"],
    outdir: draft,
    bundle: true,
    splitting: true,
    external,
    banner: { js: requiring },
    platform: "node",
    target: "node20",
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
    plugins: [standaloneValidators(root, draft, build), keepAddresses(root)],
  });
  await result.catch(() => {
    rmSync(draft, { recursive: true, force: true });
    throw new NotCompiled("The program could not be compiled.");
  });
  putInPlace(draft, program);
  sweep(programs, program);
}

/** Two starts may compile the same state at once: the first to arrive stays, for both are the same. */
function putInPlace(draft, program) {
  try {
    renameSync(draft, program);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
}

/** Takes away programs of a week ago and more; a younger one may still be running. */
function sweep(programs, keep) {
  for (const name of readdirSync(programs).filter((name) => name.startsWith("program-"))) {
    const folder = join(programs, name);
    const found = statSync(folder, { throwIfNoEntry: false });
    if (folder !== keep && found !== undefined && Date.now() - found.mtimeMs > oneWeek) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** A module that looks for a file beside itself must find it beside its source, not beside what it was compiled to. */
function keepAddresses(root) {
  return {
    name: "keep-addresses",
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        const inside = !relative(root, path).startsWith("node_modules");
        const contents = inside
          ? source
              .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
              .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
          : source;
        return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
      });
    },
  };
}
