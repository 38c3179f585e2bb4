import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import * as assert from "uvu/assert";
import { run as runCommand } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";
import { type Amount, type Attack, brokenBy, type Outcome } from "./attack.ts";
import { survivorsOf } from "./kills/traces.ts";

const day = "2025-02-03";

type Files = Readonly<Record<string, string>>;

/** When a run is killed: after a part of the time that a whole one takes, or so long after it has begun to write. */
interface Moment {
  readonly writing: boolean;
  /** From 0 to 1. */
  readonly at: number;
}

/** How long after the first sign of writing the latest kill comes, in milliseconds. */
const latest = 12;

export const publishing: Attack = {
  name: "publishing",
  about:
    "An edition that is being published is killed, at any moment and while it is written: it is not there or it is whole, no other file of the data is touched, the next run publishes it, and nothing is left behind.",
  runs: 50,
  run,
};

async function run({ runs = 50, seed }: Amount): Promise<Outcome> {
  const whole = dataFolder();
  const start = performance.now();
  const { code, stderr } = await publish(whole);
  assert.is(code, 0, stderr);
  const duration = performance.now() - start;
  const moments = fc.sample(fc.record({ writing: fc.boolean(), at: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    numRuns: runs,
    seed,
  });
  const broken: string[] = [];
  // One at a time: several would make each take longer than the first did.
  for (const moment of moments) {
    const found = await tryMoment(moment, duration, contentsOf(whole));
    if (found !== undefined) broken.push(found);
  }
  return { tried: moments.length, broken };
}

function tryMoment(moment: Moment, duration: number, after: Files): Promise<string | undefined> {
  const { writing, at } = moment;
  const name = writing
    ? `${(at * latest).toFixed(1)} ms after it began to write`
    : `${(at * duration).toFixed(0)} ms after its start`;
  return brokenBy(`killed ${name}`, async () => {
    const data = dataFolder();
    const before = contentsOf(data);
    const temporary = createEmptyFolder();
    const ended = await publish(data, temporary, (child) => void killAt(child, moment, duration, data));
    if (ended.signal === null) assert.is(ended.code, 0, ended.stderr);
    const left = withoutDrafts(contentsOf(data));
    const isThere = existsSync(join(data, "editions", day));
    assert.equal(left, isThere ? after : before, "the edition is whole or not there, and nothing else has changed");
    assert.equal(await survivorsOf(temporary), [], "no process outlives it");
    const next = await publish(data);
    assert.is(next.code, isThere ? 2 : 0, next.stderr);
    if (isThere) assert.match(next.stderr, "There is an edition of");
    assert.equal(isThere ? withoutDrafts(contentsOf(data)) : contentsOf(data), after, "the next run has published it");
  });
}

async function killAt(child: ChildProcess, { writing, at }: Moment, duration: number, data: string): Promise<void> {
  if (writing) {
    while (child.exitCode === null && !existsSync(join(data, "editions"))) await pause(1);
    await pause(at * latest);
  } else await pause(at * duration);
  child.kill("SIGKILL");
}

function publish(data: string, temporary = createEmptyFolder(), onStart?: (child: ChildProcess) => void) {
  const args = ["publish", "--data", data, "--date", day, "--despite", "The board agreed by letter."];
  return runCommand("edition", args, { env: { TMPDIR: temporary }, ...(onStart && { onStart }) });
}

function dataFolder(): string {
  const data = join(createEmptyFolder(), "data");
  mkdirSync(data);
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  return data;
}

function withoutDrafts(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !/^editions\/\.[^/]+\.draft\//.test(path)));
}
