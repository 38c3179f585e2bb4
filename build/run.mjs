#!/usr/bin/env node
/**
 * What every npm script and `npx governance` call: `node build/run.mjs build --out DIR`. It sets up a fresh clone, compiles the program if
 * its sources have changed, and starts the command. A `prebuild` script would not do: npm skips those under `ignore-scripts`.
 */
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compileProgram, NotCompiled, waitForChange } from "./set-up/compile.mjs";
import { loadProgram } from "./set-up/load.mjs";
import { checkNodeVersion, describeSystemError, machineFault, setUp } from "./set-up/set-up.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "", ...args] = process.argv.slice(2);

/** The exit code of a command that was called in a wrong way. */
const wrongUsage = 2;

/** Runs the command; again, with the program compiled from its present sources, whenever it asks for that. */
async function start() {
  process.chdir(root);
  for (let program = await compileProgram(root); ; program = await compileWhenPossible()) {
    const { exports, keepCode } = loadProgram(program, command);
    // A command that was not understood has run nothing that is worth keeping.
    const keepAtEnd = (code) => code !== wrongUsage && keepCode();
    process.once("exit", keepAtEnd);
    await exports.main(command, args, basename(dirname(program)));
    process.off("exit", keepAtEnd);
    keepCode();
  }
}

/** Compiles the program as soon as its sources allow it: someone may be in the middle of changing them. */
async function compileWhenPossible() {
  for (;;) {
    try {
      return await compileProgram(root);
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      process.stderr.write(`${error.message} It is tried again at the next change.\n`);
      await waitForChange(root);
    }
  }
}

try {
  const fault = checkNodeVersion(process.versions.node) ?? setUp(root);
  if (fault === undefined) await start();
  else fail(fault, machineFault);
} catch (error) {
  if (error instanceof NotCompiled && command === "test") fail(`${error.message}\n0 passed, 1 failed`, 1);
  else fail(error instanceof NotCompiled ? error.message : (describeSystemError(error) ?? error.stack), machineFault);
}

function fail(why, code) {
  // The count of tests belongs on standard output; everything else is an error message.
  (code === machineFault ? process.stderr : process.stdout).write(`${why}\n`);
  process.exitCode = code;
}
