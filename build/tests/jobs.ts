import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { projectFolder } from "../project.ts";
import { type Outcome, outcomeOfExitCode, outcomeOfUvu } from "./result.ts";

/** A process that checks something. */
export interface Job {
  readonly name: string;
  /** The arguments that Node is started with. */
  readonly args: readonly string[];
  /** Reads the outcome from its exit code and its output. */
  readonly outcome: (code: number | null, output: string) => Outcome;
  /** The compiled test file, where it may run in a process that others have run in. */
  readonly file?: string;
}

/** A test file that leaves nothing behind in its process. */
export interface SharingJob extends Job {
  readonly file: string;
}

export function isSharing(job: Job): job is SharingJob {
  return job.file !== undefined;
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
 * Finds the test files. Those that start something or change what belongs to their process run in one of their own. The
 * others leave nothing behind, and run in turn in a process that they share. Those that make most come first.
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
  const jobs = await Promise.all(
    paths.map(async (path) => {
      const file = join(compiled, path.replace(/\.tsx?$/, ".js"));
      const text = await textWithHelpers(path);
      const job: Job = { name: path, args: ["--enable-source-maps", file], outcome: outcomeOfUvu };
      return { job: needsOwnProcess.test(text) ? job : { ...job, file }, makesMuch: makesMuch.test(text) };
    }),
  );
  return jobs.sort((a, b) => Number(b.makesMuch) - Number(a.makesMuch)).map(({ job }) => job);
}

/** What shows that a test opens every page in a browser, or makes a website for each of many days. */
const makesMuch = /\b(?:sweep|buildDays)\(/;

/** What shows that a test starts a program, a browser or a server, or changes, watches or measures its process. */
const needsOwnProcess =
  /node:child_process|puppeteer|createServer|startBrowser|launchBrowser|process\.(?:chdir|cpuUsage|on\()|process\.env\[[^\]]*\] =/;

/** The text of a test file, and of all files of `test/` that it imports. */
async function textWithHelpers(path: string, seen = new Set<string>()): Promise<string> {
  if (seen.has(path)) return "";
  seen.add(path);
  // What looks like an import may be the text of a file that the test writes.
  const text = await readFile(join(projectFolder, path), "utf8").catch(() => "");
  const helpers = [...text.matchAll(/ from "(\.[^"]+\.tsx?)"/g)]
    .map(([, name = ""]) => posix.join(posix.dirname(path), name))
    .filter((name) => name.startsWith("test/"));
  const texts = await Promise.all(helpers.map((name) => textWithHelpers(name, seen)));
  return [text, ...texts].join("\n");
}
