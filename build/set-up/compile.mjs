/**
 * Compiles the program once for each state of its sources, so that a start only has to read and hash them; and the tests
 * likewise. The folder of what is compiled is named after that hash, so a stale one is never used. Plain JavaScript, since
 * without it TypeScript does not run.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { standaloneValidators } from "./written-validators.mjs";

/** What the compiled program depends on: its sources, the settings and the packages. */
const programSources = ["build", "src", "layouts", "eleventy.config.ts", "tsconfig.json", "package-lock.json"];

/**
 * The packages that are not bundled: they contain binaries or data files, or load their own parts at run time. All others
 * are bundled, since finding and reading their hundreds of files takes longer than running them.
 */
const external = ["@11ty/eleventy-dev-server", "chokidar", "esbuild", "mammoth", "pdfjs-dist", "sass", "sharp"];

/** CommonJS packages load Node's own modules by `require`, which an ES module lacks. */
const requireBanner = `import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);`;

/** The sources cannot be compiled. esbuild has already reported why. */
export class NotCompiled extends Error {}

const oneWeek = 7 * 24 * 60 * 60 * 1000;

/**
 * The folder of the program as its sources are now, whether it has been compiled or not.
 * @param {string} root the folder of package.json
 * @returns {string} its path; its name is another one for another program
 */
export function programFolder(root) {
  return compiledFolder(root, "program", programSources);
}

/**
 * Compiles the program, unless this state of its sources has been compiled before.
 * @param {string} root the folder of package.json
 * @returns {Promise<string>} the path of its file, which `loadProgram` loads; beside it are those of the threads that print, judge and serve the desk
 * @throws {NotCompiled}
 */
export async function compileProgram(root) {
  const folder = await compile(root, "program", programSources, (draft, build) => ({
    entryPoints: {
      main: "build/main.ts",
      "print-worker": "build/printing/worker.ts",
      "desk-worker": "build/desk/thread/worker.ts",
      "judge-worker": "build/desk/judging/worker.ts",
    },
    external,
    // No ES modules, since only code of this kind can be kept as V8 compiled it; and so all of each in one file.
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    // Instead of import(), which kept code cannot call, require(): it loads ES modules as well since Node 20.19 and 22.12.
    supported: { "dynamic-import": false },
    // Eleventy's hooks on import, with a thread of their own, are for templates in files, of which there are none.
    define: { "process.env.ELEVENTY_SKIP_ESM_RESOLVER": '"1"' },
    plugins: [standaloneValidators(root, draft, build), keepSourceUrls(), writeInAscii(draft)],
  }));
  return join(folder, "main.cjs");
}

/**
 * Compiles all files of tests, unless this state of them and of the program has been compiled before. Compiling all at once
 * takes as long as five of them would take to compile themselves while they are loaded.
 * @param {string} root the folder of package.json
 * @returns {Promise<string>} the folder in which `test/text/names.test.ts` is `test/text/names.test.js`
 * @throws {NotCompiled}
 */
export async function compileTests(root) {
  const files = readdirSync(join(root, "test"), { recursive: true }).map((path) => `test/${path.replaceAll("\\", "/")}`);
  return compileTestFiles(root, "tests", files.filter((path) => /\.test\.tsx?$/.test(path)).sort());
}

/**
 * Compiles some files of tests, and programs that run tests in a way of their own, unless that has been done before.
 * @param {string} root the folder of package.json
 * @param {string} kind begins the name of the folder
 * @param {readonly string[]} entryPoints the files, from `root`
 * @param {readonly import("esbuild").Plugin[]} plugins
 * @returns {Promise<string>} the folder, in which each file has its path, and ends in `.js`
 * @throws {NotCompiled}
 */
export async function compileTestFiles(root, kind, entryPoints, plugins = []) {
  return compile(root, kind, [...programSources, "test"], () => ({
    entryPoints,
    outbase: root,
    packages: "external",
    sourcemap: "linked",
    format: "esm",
    splitting: true,
    banner: { js: requireBanner },
    plugins: [...plugins, keepSourceUrls()],
  }));
}

/** Waits until a source changes. */
export async function waitForChange(root) {
  const before = hashSources(root, programSources);
  while (hashSources(root, programSources) === before) await pause(300);
}

/** A hash of every source's path and content, and of their folder, since the compiled files contain its path. */
function hashSources(root, sources) {
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

/**
 * Compiles into a folder that is named after the kind and the state of the sources, unless that is there already.
 * @param {string} root
 * @param {string} kind
 * @param {readonly string[]} sources
 * @param {(draft: string, build: typeof import("esbuild").build) => import("esbuild").BuildOptions} options
 * @returns {Promise<string>} the folder
 */
async function compile(root, kind, sources, options) {
  const folder = compiledFolder(root, kind, sources);
  if (!existsSync(folder)) await bundle(root, folder, options);
  return folder;
}

function compiledFolder(root, kind, sources) {
  return join(root, "node_modules", ".cache", "partnership-governance", `${kind}-${hashSources(root, sources)}`);
}

async function bundle(root, folder, options) {
  const { build } = await import("esbuild");
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  const result = build({
    absWorkingDir: root,
    outdir: draft,
    bundle: true,
    platform: "node",
    target: "node20.19",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
    ...options(draft, build),
  });
  await result.catch(() => {
    rmSync(draft, { recursive: true, force: true });
    throw new NotCompiled("The program could not be compiled.");
  });
  putInPlace(draft, folder);
  deleteOldFolders(folder);
}

/** Two starts may compile the same sources at once: the first result is kept, since both are the same. */
function putInPlace(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Deletes what was compiled more than a week ago; something newer may still be running. */
function deleteOldFolders(keep) {
  for (const name of readdirSync(dirname(keep)).filter((name) => /^(?:program|tests|mutants)-/.test(name))) {
    const folder = join(dirname(keep), name);
    const found = statSync(folder, { throwIfNoEntry: false });
    if (folder !== keep && found !== undefined && Date.now() - found.mtimeMs > oneWeek) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/**
 * An esbuild plugin that keeps `import.meta.url` of each source and each package, so that a module finds the files beside its
 * source and not beside its compiled form.
 */
function keepSourceUrls() {
  return {
    name: "keep-source-urls",
    setup({ onLoad }) {
      onLoad({ filter: /\.(?:tsx?|m?js)$/ }, ({ path }) => {
        const isSource = /\.tsx?$/.test(path);
        // Of JavaScript only packages: the one that compiles the program speaks of `import.meta.url` itself.
        if (!isSource && !/[\\/]node_modules[\\/]/.test(path)) return undefined;
        const source = readFileSync(path, "utf8");
        if (!source.includes("import.meta.")) return undefined;
        const contents = source
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
          .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
        return { contents, loader: isSource ? (path.endsWith("x") ? "tsx" : "ts") : "js" };
      });
    },
  };
}

/**
 * An esbuild plugin that writes letters beyond ASCII by their numbers, also in regular expressions and comments, where esbuild
 * itself leaves them: a text of ASCII alone is read in a tenth of the time.
 */
function writeInAscii(folder) {
  return {
    name: "write-in-ascii",
    setup({ onEnd }) {
      onEnd(() => {
        for (const name of readdirSync(folder).filter((name) => name.endsWith(".cjs"))) {
          const file = join(folder, name);
          const ascii = readFileSync(file, "utf8").replace(/[^\0-\x7f]/g, (unit) => {
            return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
          });
          writeFileSync(file, ascii);
        }
      });
    },
  };
}
