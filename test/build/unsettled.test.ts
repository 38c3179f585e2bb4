import { spawnSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { project } from "../sources.ts";

/** Runs a module of the program's own sources and waits for its end. */
function runModule(text: string): { status: number | null; stderr: string } {
  const args = ["--import", "tsx", "--input-type=module", "--eval", text];
  return spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
}

test("a command that waits for what can no longer come says so, and ends with 3 instead of 13", () => {
  const { status, stderr } = runModule(`
    const { onUnsettled } = await import("./build/command-line/unsettled.ts");
    const { describeFailure } = await import("./build/command-line/exit.ts");
    onUnsettled((fault) => {
      const { code, message } = describeFailure(fault);
      process.stderr.write(message + "\\n", () => process.exit(code));
    });
    await new Promise(() => {});
  `);
  assert.is(status, 3, stderr);
  assert.match(stderr, /^A program that this command had started.* died before its work was done\. .*\n$/);
});

test("steps that are shown on a terminal do not keep a command waiting", () => {
  const { status } = runModule(`
    Object.assign(process.stdout, { isTTY: true });
    process.env.TERM = "xterm";
    const { createConsoleSteps } = await import("./build/command-line/screen.ts");
    createConsoleSteps(false).step("Search", () => new Promise(() => {}));
    setTimeout(() => process.exit(4), 2000).unref();
    process.once("beforeExit", () => process.exit(3));
  `);
  assert.is(status, 3);
});

test.run();
