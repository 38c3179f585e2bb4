import { joinNames } from "../src/text/phrases.ts";
import { readArguments } from "./command-line/arguments.ts";
import { isOn } from "./command-line/common-options.ts";
import { type ExitCode, exitCode } from "./command-line/exit.ts";
import { projectFolder } from "./project.ts";
import { compileTests, NotCompiled } from "./set-up/compile.mjs";
import { browserTypes, findTestFiles, lint, types, unused } from "./tests/jobs.ts";
import { formatResult, sumOutcomes } from "./tests/result.ts";
import { runAll } from "./tests/run-all.ts";
import { runOnEachChange } from "./tests/watch.ts";

const command = {
  name: "test",
  summary: "Checks types, lint and unused code, and runs the tests: all of them, or those whose path holds a word given.",
  options: [],
  words: "[WORD …]",
  own: { watch: { description: "run them again after each change, until Ctrl-C", read: isOn } },
} as const;

/** `npm test`. Its last line is `N passed, N failed`; each tool counts like a test. */
export async function test(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { words, own } = parsed;
  return own.watch ? runOnEachChange(() => runOnce(words)) : runOnce(words);
}

/** Runs the tests whose path contains one of the words; without words all of them, and the tools too. */
async function runOnce(words: readonly string[]): Promise<ExitCode> {
  const compiled = await compileTests(projectFolder).catch((error: unknown) => {
    // The compiler has said what is wrong, and where.
    if (!(error instanceof NotCompiled)) throw error;
  });
  if (compiled === undefined) {
    process.stdout.write("The tests could not be compiled.\n0 passed, 1 failed\n");
    return exitCode.faults;
  }
  const files = await findTestFiles(compiled, words);
  const jobs = words.length === 0 ? [types, browserTypes, lint, unused, ...files] : files;
  const results = await runAll(jobs, (result) => process.stdout.write(formatResult(result)));
  const sum = sumOutcomes(results);
  if (jobs.length === 0) process.stdout.write(`No test's path holds ${joinNames(words, "or")}.\n`);
  if (sum.skipped > 0) process.stdout.write(`${sum.skipped} skipped\n`);
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed === 0 && sum.passed > 0 ? exitCode.ok : exitCode.faults;
}
