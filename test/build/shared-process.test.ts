import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { findTestFiles, isSharing } from "../../build/tests/jobs.ts";
import { outcomeOfUvu, type Result } from "../../build/tests/result.ts";
import { longestFirst } from "../../build/tests/run-all.ts";
import { openSharedProcess } from "../../build/tests/shared-process.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { project } from "../sources.ts";

const uvu = pathToFileURL(join(project, "node_modules/uvu/dist/index.mjs")).href;

/** Runs test files in turn in a process that they share. Each tells its process in its output. */
async function runInTurn(...bodies: readonly string[]): Promise<(Result & { pid: string | undefined })[]> {
  const folder = createEmptyFolder();
  const shared = openSharedProcess();
  const results: Result[] = [];
  try {
    for (const [at, body] of bodies.entries()) {
      const name = `${at}.mjs`;
      const text = `import { test } from ${JSON.stringify(uvu)};\nconsole.log("process " + process.pid);\n${body}\n`;
      writeFiles(folder, { [name]: text });
      results.push(await shared.run({ name, args: [], outcome: outcomeOfUvu, file: join(folder, name) }));
    }
  } finally {
    await shared.end();
  }
  return results.map((result) => ({ ...result, pid: /process (\d+)/.exec(result.output)?.[1] }));
}

const counts = ({ passed, failed, skipped }: Result) => [passed, failed, skipped];
const one = 'test("one", () => {}); test.run();';

test("files in turn share a process, and each is counted and quoted alone", async () => {
  const [first, second] = await runInTurn(
    `console.error("first speaks"); test("a", () => {}); test("b", () => {}); test.skip(); test.run();`,
    one,
  );
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
};

for (const [what, [body, says]] of Object.entries(bad)) {
  test(`a file that ${what} has failed and says why, and the next one begins in a new process`, async () => {
    const [first, second] = await runInTurn(body, one);
    assert.ok(first && second);
    assert.is(first.failed, 1);
    assert.match(first.output, says);
    assert.equal(counts(second), [1, 0, 0]);
    assert.is.not(first.pid, second.pid);
  });
}

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
