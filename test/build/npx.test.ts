import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { createEmptyFolder } from "../folder.ts";
import { copyProject } from "../own-project.ts";
import { filesIn } from "../sources.ts";
import { freshClone, pretendNpm } from "./fresh-clone.ts";

const clone = copyProject("test/fixtures/fenmarsh");

/** Runs npm or npx itself as on a machine that has run neither before, and has no network. */
function runNpm(program: "npm" | "npx", args: readonly string[], { cwd = clone, env = process.env } = {}) {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("npm_")));
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...own, HOME: createEmptyFolder(), npm_config_registry: "http://127.0.0.1:9/", NO_COLOR: "1" },
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, stdout, stderr };
}

test("npx runs a command in a fresh clone, after it is set up, and hands every option on", () => {
  const root = freshClone();
  const typed = ["review", "record", "pond-board", "--on", "2026-11-19", "--by", "Executive Board", "--version", "2", "--help"];
  const { status, stdout, stderr } = runNpm("npx", ["governance", ...typed], { cwd: root, env: pretendNpm(root) });
  assert.is(status, 0, stderr);
  const [command, ...args] = typed;
  assert.equal(JSON.parse(stdout), [command, args]);
  assert.match(readFileSync(join(root, "npm-calls"), "utf8"), /^ci /);
});

test("npx adds nothing of its own to a report", () => {
  const where = ["--data", "test/fixtures/fenmarsh", "--as-of", "2025-02-03"];
  const { status, stdout, stderr } = runNpm("npx", ["governance", "check", "--format", "json", ...where]);
  assert.is(status, 0, stderr);
  assert.is(JSON.parse(stdout).asOf, "2025-02-03");
});

test("without a command npx lists all there are, each with what it does", () => {
  const { status, stdout, stderr } = runNpm("npx", ["governance"]);
  assert.is(status, 0, stderr);
  const listed = [...stdout.matchAll(/^ {2}npx governance (\S+) {2,}\S.+$/gm)].map(([, name]) => name);
  const { scripts } = JSON.parse(filesIn("package.json")[0]?.text ?? "{}") as { scripts: Record<string, string> };
  const run = Object.entries(scripts).filter(([, script]) => script.startsWith("node build/run.mjs "));
  assert.equal(listed.sort(), run.map(([name]) => name).sort());
});

test("options that npm keeps for itself, as in PowerShell, are told with the beginning of the line that keeps them", () => {
  const typed = ["record", "pond-board", "--on", "2026-11-19", "--by", "Executive Board", "--minute", "EB/1"];
  const kept = runNpm("npm", ["run", "review", ...typed]);
  assert.is(kept.status, 2, kept.stderr);
  assert.match(kept.stderr, /npm kept (?:--by and )?--minute for itself/);
  assert.match(kept.stderr, /\n {2}npx governance review … (?:--by WHO )?--minute REF\n/);
  const strict = runNpm("npm", ["run", "check", "--strict", "--data", "test/fixtures/fenmarsh"]);
  assert.is(strict.status, 2, strict.stderr);
  assert.match(strict.stderr, "npx governance check … --data DIR --strict");
});

test.run();
