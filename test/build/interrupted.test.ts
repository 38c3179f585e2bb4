import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../built.ts";
import { type CommandResult, run } from "../command.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";

const fenmarsh = "test/fixtures/fenmarsh";

/** A build, and what becomes of it when a signal comes after so many milliseconds. */
function interrupted(out: string, signal: NodeJS.Signals, milliseconds: number): Promise<CommandResult> {
  return run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay], {
    onStart: (child) => setTimeout(() => child.kill(signal), milliseconds),
  });
}

async function goodSite(): Promise<{ folder: string; out: string; before: Record<string, string> }> {
  const folder = createEmptyFolder();
  const out = join(folder, "_site");
  cpSync(await buildOnce({ data: fenmarsh }), out, { recursive: true });
  return { folder, out, before: contentsOf(out) };
}

/** The processes that print from a profile of ours: a browser that outlived its build. Linux tells; elsewhere nothing is known. */
function browsersOf(pid: number | undefined): string[] {
  if (!existsSync("/proc/self")) return [];
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
}

function parentOf(process: string): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1]);
  } catch {
    // It has ended in the meantime.
    return undefined;
  }
}

test("a build that is killed at any moment leaves the last good site as it was", async () => {
  const { folder, out, before } = await goodSite();
  for (const moment of [150, 400, 700, 1000, 1300]) {
    const { signal, code } = await interrupted(out, "SIGKILL", moment);
    assert.ok(signal === "SIGKILL" || code === 0);
    assert.equal(contentsOf(out), before, `killed after ${moment} ms`);
  }
  const { code } = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay]);
  assert.is(code, 0);
  assert.equal(contentsOf(out), before);
  assert.equal(readdirSync(folder), ["_site"], "the next build takes away what the killed ones left");
});

test("at Ctrl-C and at a request to end, a build takes its stage and its browser with it and ends by that signal", async () => {
  const { folder, out, before } = await goodSite();
  for (const [signal, moment] of [
    ["SIGINT", 600],
    ["SIGTERM", 900],
  ] as const) {
    let pid: number | undefined;
    const ended = await run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay], {
      onStart: (child) => {
        pid = child.pid;
        setTimeout(() => child.kill(signal), moment);
      },
    });
    assert.is(ended.signal, signal);
    assert.equal(contentsOf(out), before);
    assert.equal(readdirSync(folder), ["_site"]);
    assert.equal(browsersOf(pid), []);
  }
});

test("two builds at once do not harm each other", async () => {
  const { folder, out, before } = await goodSite();
  const builds = await Promise.all([1, 2].map(() => run("build", ["--data", fenmarsh, "--out", out, "--as-of", usualDay])));
  for (const { code, stderr } of builds) assert.is(code, 0, stderr);
  assert.equal(contentsOf(out), before);
  assert.equal(readdirSync(folder), ["_site"]);
});

test.run();
