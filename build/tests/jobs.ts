import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../project.ts";
import { type Outcome, outcomeOfExitCode, outcomeOfUvu } from "./result.ts";

/** A process that checks something. */
export interface Job {
  readonly name: string;
  /** The arguments that Node is started with. */
  readonly args: readonly string[];
  /** Reads the outcome from its exit code and its output. */
  readonly outcome: (code: number | null, output: string) => Outcome;
}

/** Type-checks the program and its tests. */
export const types: Job = {
  name: "types",
  args: ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "."],
  outcome: outcomeOfExitCode,
};

/** Type-checks the scripts that run in the reader's browser, which has other globals than Node. */
export const browserTypes: Job = {
  name: "types of the browser's scripts",
  args: ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "src/client"],
  outcome: outcomeOfExitCode,
};

/** Checks the format of the sources, and lints them. */
export const lint: Job = {
  name: "lint",
  args: ["node_modules/@biomejs/biome/bin/biome", "check"],
  outcome: outcomeOfExitCode,
};

/** Checks that every file, export and package is used, and that every package used is listed. */
export const unused: Job = {
  name: "unused code",
  args: ["node_modules/knip/bin/knip.js", "--no-progress", "--no-config-hints"],
  outcome: outcomeOfExitCode,
};

/**
 * Finds the test files. Each runs in a process of its own, so that none disturbs another and a crash affects one file
 * only. The slowest come first, so that no core is idle at the end.
 * @param compiled the folder with the compiled form of each
 * @param words only files whose path contains one of these; all, if there are none
 */
export async function findTestFiles(compiled: string, words: readonly string[]): Promise<Job[]> {
  const entries = await readdir(join(projectFolder, "test"), { recursive: true });
  const paths = entries
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
  const files = await Promise.all(paths.map(async (path) => ({ path, slowness: await slownessOf(path) })));
  const inOrder = files.sort((a, b) => b.slowness - a.slowness);
  return inOrder.map(({ path }) => ({
    name: path,
    args: ["--enable-source-maps", join(compiled, path.replace(/\.tsx?$/, ".js"))],
    outcome: outcomeOfUvu,
  }));
}

/** What makes a test slow, the slowest last: starting a build or a browser, and opening every page in a browser. */
const slowPatterns = [/\b(?:launchBrowser|startBrowser|spawn|buildOnce|prepareProjectSite)\b|command\.ts"/, /\bsweep\.ts"/];

async function slownessOf(path: string): Promise<number> {
  const text = await readFile(join(projectFolder, path), "utf8");
  return slowPatterns.findLastIndex((pattern) => pattern.test(text));
}
