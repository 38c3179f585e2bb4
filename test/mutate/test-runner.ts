import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { compiledUrl } from "./compiled.ts";
import type { GatheredTest } from "./gathered.ts";
import { instrumented } from "./instrumented.ts";
import { failureWith, reachOf } from "./own-process.ts";
import type { ReachOfTest } from "./reach.ts";
import { testFiles } from "./test-files.ts";

/**
 * Tells Stryker which tests reach a mutant, and whether they notice it. All of them are read once into one process,
 * where a test takes milliseconds. What a file reaches only once, while it is read, counts as a test with the name of
 * the file; it runs in a process of its own.
 */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "gathered", testRunner)];

testRunner.inject = [] as const;
function testRunner(): TestRunner {
  let tests: Promise<ReadonlyMap<string, GatheredTest>> | undefined;
  let isSpoilt = false;
  return {
    // A mutant that is reached while a file is read is active from the start, in a process of its own.
    capabilities: () => ({ reloadEnvironment: true }),
    dryRun: () => {
      // Fails here and now if the files cannot all be read into one process.
      tests ??= gatherTests();
      return tests.then(dryRun);
    },
    mutantRun: async (options) => {
      if (isSpoilt) throw new Error("A mutant has left its mark on this process. It begins anew.");
      tests ??= gatherTests();
      const { ran, failed, spoilt } = await runTests(options, await tests);
      isSpoilt = spoilt;
      return result(ran, failed);
    },
  };
}

async function dryRun(): Promise<DryRunResult> {
  const reached: ReachOfTest[] = [];
  const files = testFiles();
  const work = async () => {
    for (let file = files.shift(); file !== undefined; file = files.shift()) {
      const { tests, once, time } = await reachOf(file);
      reached.push(...tests, { id: file, time, hits: once });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  // The quickest first, since the first that notices a mutant is the last that runs for it.
  reached.sort((a, b) => a.time - b.time);
  const perTest = Object.fromEntries(reached.map(({ id, hits }) => [id, hits]));
  return { status: DryRunStatus.Complete, tests: reached.map(testResult), mutantCoverage: { static: {}, perTest } };
}

function testResult({ id, time, failure }: ReachOfTest): TestResult {
  const test = { id, name: id, timeSpentMs: time, fileName: resolve(fileOf(id)) };
  return failure === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: failure };
}

interface Failed {
  readonly id: string;
  readonly failure: string;
}

interface Run {
  readonly ran: number;
  readonly failed?: Failed;
  /** Whether a test fails in this process without a mutant too. */
  readonly spoilt: boolean;
}

async function runTests(options: MutantRunOptions, tests: ReadonlyMap<string, GatheredTest>): Promise<Run> {
  const { activeMutant, testFilter = [], hitLimit, timeout } = options;
  let files = testFilter.filter((id) => !tests.has(id));
  let ran = files.length;
  let spoilt = false;
  for (const test of testFilter.flatMap((id) => tests.get(id) ?? [])) {
    ran += 1;
    const failure = await failureIn(test, activeMutant.id, hitLimit);
    if (failure === undefined) continue;
    spoilt = (await failureIn(test)) !== undefined;
    if (!spoilt) return { ran, failed: { id: test.id, failure }, spoilt };
    files = [...new Set(testFilter.map(fileOf))];
    break;
  }
  const failure =
    files.length === 0 ? undefined : await failureWith(activeMutant.id, lastToNoticeFirst(files), Math.ceil(timeout));
  if (failure === undefined) return { ran, spoilt };
  lastToNotice = failure.file;
  return { ran, failed: { id: failure.file, failure: failure.message }, spoilt };
}

/** What noticed the mutant before often notices the next, since they come file by file. */
let lastToNotice = "";

function lastToNoticeFirst(files: readonly string[]): string[] {
  return [...files].sort((a, b) => Number(b === lastToNotice) - Number(a === lastToNotice));
}

/** Runs one test in this process, with a mutant or without. */
async function failureIn(test: GatheredTest, mutant?: string, hitLimit?: number): Promise<string | undefined> {
  Object.assign(instrumented, { activeMutant: mutant, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    Object.assign(instrumented, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  }
}

function result(ran: number, failed: Failed | undefined): MutantRunResult {
  if (failed === undefined) return { status: MutantRunStatus.Survived, nrOfTests: ran };
  return { status: MutantRunStatus.Killed, killedBy: [failed.id], failureMessage: failed.failure, nrOfTests: ran };
}

async function gatherTests(): Promise<ReadonlyMap<string, GatheredTest>> {
  // The gatherer that the compiled files of tests import.
  const { testsOf } = (await import(await compiledUrl("test/mutate/gathered.ts"))) as typeof import("./gathered.ts");
  const all: [string, GatheredTest][] = [];
  for (const file of testFiles()) {
    const tests = await testsOf(file, await compiledUrl(file));
    all.push(...tests.map((test): [string, GatheredTest] => [test.id, test]));
  }
  return new Map(all);
}

function fileOf(id: string): string {
  return id.split(": ", 1)[0] ?? id;
}
