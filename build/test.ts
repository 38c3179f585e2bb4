import { availableParallelism } from "node:os";
import { joinNames } from "../src/model/phrases.ts";
import { readArguments } from "./command-line/arguments.ts";
import { isOn } from "./command-line/common-options.ts";
import { type ExitCode, exitCode } from "./command-line/exit.ts";
import { runJob } from "./tests/job.ts";
import { browserTypes, type Job, lint, testFiles, types, unused } from "./tests/jobs.ts";
import { type Result, shown, total } from "./tests/result.ts";
import { afterEachChange } from "./tests/watch.ts";

const command = {
  name: "test",
  summary: "Checks types, lint and unused code, and runs the tests: all of them, or those whose path holds a word given.",
  options: [],
  words: "[WORD …]",
  own: { watch: { says: "run them again after each change, until Ctrl-C", read: isOn } },
} as const;

/** `npm test`. Its last line is `N passed, N failed`; each tool counts like a test. */
export async function test(args: readonly string[]): Promise<ExitCode> {
  const asked = readArguments(command, args);
  if (asked.help !== undefined) {
    process.stdout.write(asked.help);
    return exitCode.ok;
  }
  const { words, own } = asked;
  return own.watch ? afterEachChange(() => runOnce(words)) : runOnce(words);
}

/** Runs the tests whose path holds one of the words; without words, all and the tools too. */
async function runOnce(words: readonly string[]): Promise<ExitCode> {
  const files = await testFiles(words);
  const jobs = words.length === 0 ? [types, browserTypes, lint, unused, ...files] : files;
  // One more than there are cores, for a test often waits: for a browser, a disk, a moment.
  const sum = total(await runAll(jobs, availableParallelism() + 1));
  if (jobs.length === 0) process.stdout.write(`No test's path holds ${joinNames(words, "or")}.\n`);
  if (sum.skipped > 0) process.stdout.write(`${sum.skipped} skipped\n`);
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 && sum.passed > 0 ? exitCode.ok : exitCode.faults;
}

/** Runs the jobs, so many at once, and shows each result as it comes. */
async function runAll(jobs: readonly Job[], atOnce: number): Promise<Result[]> {
  const waiting = [...jobs];
  const results: Result[] = [];
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const result = await runJob(job);
      results.push(result);
      process.stdout.write(shown(result));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
