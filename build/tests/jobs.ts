import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../project.ts";
import { countedByUvu, type Outcome, passesOnZero } from "./result.ts";

/** A process whose end says whether something holds. */
export interface Job {
  readonly name: string;
  /** The arguments that Node is started with. */
  readonly args: readonly string[];
  /** Reads what came of it from its exit code and what it wrote. */
  readonly outcome: (code: number | null, output: string) => Outcome;
}

/** The program and its tests have sound types. */
export const types: Job = {
  name: "types",
  args: ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "."],
  outcome: passesOnZero,
};

/** So have the scripts that run in the reader's browser, which has other globals than Node. */
export const browserTypes: Job = {
  name: "types of the browser's scripts",
  args: ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "src/client"],
  outcome: passesOnZero,
};

/** The sources are formatted, and nothing in them is known to be a mistake. */
export const lint: Job = {
  name: "lint",
  args: ["node_modules/@biomejs/biome/bin/biome", "check"],
  outcome: passesOnZero,
};

/** Every file, export and package is used by something, and every package that is used is listed. */
export const unused: Job = {
  name: "unused code",
  args: ["node_modules/knip/bin/knip.js", "--no-progress", "--no-config-hints"],
  outcome: passesOnZero,
};

/**
 * The test files, each a process of its own, so that none disturbs another and a crash is one file's. Those that take
 * longest begin first, so that no core is idle at the end.
 * @param words only files whose path holds one of these; all, if there are none
 */
export async function testFiles(words: readonly string[]): Promise<Job[]> {
  const entries = await readdir(join(projectFolder, "test"), { recursive: true });
  const paths = entries
    .map((path) => `test/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
  const files = await Promise.all(paths.map(async (path) => ({ path, slowness: await slownessOf(path) })));
  const inOrder = files.sort((a, b) => b.slowness - a.slowness);
  return inOrder.map(({ path }) => ({ name: path, args: ["--import", "tsx", path], outcome: countedByUvu }));
}

/** What makes a test slow, the slowest last: to start a build or a browser, and to open every page in one. */
const slow = [/\b(?:launchBrowser|startBrowser|spawn|built|siteOf)\b|command\.ts"/, /\bsweep\.ts"/];

async function slownessOf(path: string): Promise<number> {
  const text = await readFile(join(projectFolder, path), "utf8");
  return slow.findLastIndex((pattern) => pattern.test(text));
}
