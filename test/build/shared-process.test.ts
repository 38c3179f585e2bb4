import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keepDurations, readDurations } from "../../build/tests/durations.ts";
import { findTestFiles, isSharing } from "../../build/tests/jobs.ts";
import { outcomeOfUvu, type Result } from "../../build/tests/result.ts";
import { longestFirst } from "../../build/tests/run-all.ts";
import { openSharedProcess } from "../../build/tests/shared-process.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

const uvu = pathToFileURL(join(project, "node_modules/uvu/dist/index.mjs")).href;

type ResultOfFile = Result & { readonly pid: string | undefined };

/**
 * Runs test files in turn in a process that they share. Each tells its process in its output.
 * @param between is waited for after each file
 */
async function runInTurn(bodies: readonly string[], between?: (result: ResultOfFile) => Promise<void>): Promise<ResultOfFile[]> {
  const folder = createEmptyFolder();
  const shared = openSharedProcess({ silence: 2000 });
  const results: ResultOfFile[] = [];
  try {
    for (const [at, body] of bodies.entries()) {
      const name = `${at}.mjs`;
      const text = `import { test } from ${JSON.stringify(uvu)};\nconsole.log("process " + process.pid);\n${body}\n`;
      writeFiles(folder, { [name]: text });
      const result = await shared.run({ name, args: [], outcome: outcomeOfUvu, file: join(folder, name) });
      const resultOfFile = { ...result, pid: /process (\d+)/.exec(result.output)?.[1] };
      results.push(resultOfFile);
      await between?.(resultOfFile);
    }
  } finally {
    await shared.end();
  }
  return results;
}

const counts = ({ passed, failed, skipped }: Result) => [passed, failed, skipped];
const one = 'test("one", () => {}); test.run();';

test("files in turn share a process, and each is counted and quoted alone", async () => {
  const [first, second] = await runInTurn([
    `console.error("first speaks"); test("a", () => {}); test("b", () => {}); test.skip(); test.run();`,
    one,
  ]);
  assert.ok(first && second);
  assert.is(first.pid, second.pid);
  assert.equal(
    [counts(first), counts(second)],
    [
      [2, 0, 1],
      [1, 0, 0],
    ],
  );
  assert.match(first.output, "first speaks");
  assert.not.match(second.output, "first speaks");
});

const bad: Readonly<Record<string, readonly [body: string, says: string | RegExp]>> = {
  fails: ['test("one", () => { throw new Error("so"); }); test.run();', "so"],
  "cannot be read": ['throw new Error("unread");', "unread"],
  "runs no test": ['test("one", () => {});', /Total: +0/],
  "ends its process": ['test("one", () => process.exit(0)); test.run();', "Exiting early"],
  "is killed": ['test("one", () => process.kill(process.pid, "SIGKILL")); test.run();', "ended by SIGKILL"],
  "leaves a promise that is rejected": ['test("one", () => void Promise.reject(new Error("late"))); test.run();', "late"],
  "waits for what never comes": ['test("one", () => new Promise(() => {})); test.run();', "silent for 2 seconds"],
};

for (const [what, [body, says]] of Object.entries(bad)) {
  test(`a file that ${what} has failed and says why, and the next one begins in a new process`, async () => {
    const [first, second] = await runInTurn([body, one]);
    assert.ok(first && second);
    assert.is(first.failed, 1);
    assert.match(first.output, says);
    assert.equal(counts(second), [1, 0, 0]);
    assert.is.not(first.pid, second.pid);
  });
}

test("a process that ended after its file is not asked to run the next one", async () => {
  const late = 'test("one", () => void setTimeout(() => { throw new Error("late"); }, 20)); test.run();';
  const [first, second] = await runInTurn([late, one], async ({ pid }) => {
    const deadline = Date.now() + 1000;
    while (isRunning(Number(pid)) && Date.now() < deadline) await setTimeout(20);
  });
  assert.ok(first && second);
  assert.equal([counts(first), counts(second)], Array(2).fill([1, 0, 0]));
  assert.is.not(first.pid, second.pid);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("where no process can be started the file has failed, and says why", async () => {
  const { execPath } = process;
  process.execPath = join(createEmptyFolder(), "node");
  try {
    const results = await runInTurn([one, one]);
    assert.equal(results.map(counts), Array(2).fill([0, 1, 0]));
    for (const { output } of results) assert.match(output, "ENOENT");
  } finally {
    process.execPath = execPath;
  }
});

test("how long files took is kept, and where it cannot be kept nothing else fails", async () => {
  const folder = createEmptyFolder();
  const results = [{ name: "a", seconds: 2, output: "", passed: 1, failed: 0, skipped: 0 }];
  await keepDurations(results, join(folder, "new", "durations.json"));
  assert.equal(await readDurations(join(folder, "new", "durations.json")), { a: 2 });
  await keepDurations(results, folder);
});

test("a test that starts something, itself or by a helper, or changes its process, has one of its own", async () => {
  const jobs = await findTestFiles("compiled", ["test/site/keyboard", "test/site/pages", "site/write-pages", "test/text/names"]);
  assert.equal(Object.fromEntries(jobs.map((job) => [job.name, isSharing(job)])), {
    "test/outputs/site/write-pages.test.ts": false,
    "test/site/keyboard.test.ts": false,
    "test/site/pages.test.ts": false,
    "test/text/names.test.ts": true,
  });
});

test("what makes most comes first, and then what took longest", async () => {
  const jobs = await findTestFiles("compiled", ["test/site/"]);
  const names = jobs.map(({ name }) => name);
  assert.equal(names.slice(0, 2), ["test/site/a-year-built.test.ts", "test/site/every-page.test.ts"]);
  const [a, b, c] = names;
  const durations = Object.fromEntries(names.map((name) => [name, 1]));
  const inOrder = longestFirst(jobs.slice(0, 3), { ...durations, [`${b}`]: 3, [`${a}`]: 2 });
  assert.equal(
    inOrder.map(({ name }) => name),
    [b, a, c],
  );
});

test.run();
