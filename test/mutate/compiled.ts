import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";
import { compileTestFiles } from "../../build/set-up/compile.mjs";
import { testFiles } from "./test-files.ts";

/** The programs of this folder that read files of tests, and the module that they read them with. */
const programs = ["gathered", "reach", "try"].map((name) => `test/mutate/${name}.ts`);

/** Whoever imports uvu is given the tests' gatherer in its place. */
const gatherInsteadOfUvu: Plugin = {
  name: "gather-instead-of-uvu",
  setup({ onResolve }) {
    onResolve({ filter: /^uvu$/ }, () => ({ path: resolve("test/mutate/gathered.ts") }));
  },
};

let folder: Promise<string> | undefined;

/**
 * Where a file of tests, or a program of this folder, is compiled: all of them together, once, with the mutants in them.
 * Reading them so takes a fifth of the time that compiling each while it is read would take.
 * @param file its path from the folder of the project, in which this process runs
 * @returns its URL
 */
export async function compiledUrl(file: string): Promise<string> {
  folder ??= compileTestFiles(resolve(), "mutants", [...programs, ...testFiles()], [gatherInsteadOfUvu]);
  return pathToFileURL(join(await folder, file.replace(/\.tsx?$/, ".js"))).href;
}

/** The same as a path, for a process of its own. */
export async function compiledPath(file: string): Promise<string> {
  return fileURLToPath(await compiledUrl(file));
}
