/**
 * What every npm script calls: `node build/run.mjs build --out DIR`. It sets a fresh clone up, compiles the program if
 * it is new, and starts the command. A `prebuild` script would not do: npm leaves those out under `ignore-scripts`.
 */
import module from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled, NotCompiled, nextChange } from "./set-up/compile.mjs";
import { machineFault, refusal, setUp, wrongNode } from "./set-up/set-up.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "", ...args] = process.argv.slice(2);

// Node 22 and later keep what they compiled of a program, and the next start takes less time.
module.enableCompileCache?.(join(root, "node_modules", ".cache", "partnership-governance", "compiled-by-node"));

/** Starts the command; once more, with the program as it is then, whenever it asks for that. */
async function start() {
  process.chdir(root);
  for (let program = await compiled(root); ; program = await compiledInTime()) {
    const { main } = await import(program);
    await main(command, args, basename(dirname(program)));
  }
}

/** The program as soon as it can be compiled again: whoever is changing it may be in the middle of it. */
async function compiledInTime() {
  for (;;) {
    try {
      return await compiled(root);
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      process.stderr.write(`${error.message} It is tried again at the next change.\n`);
      await nextChange(root);
    }
  }
}

try {
  const fault = wrongNode(process.versions.node) ?? setUp(root);
  if (fault === undefined) await start();
  else stop(fault, machineFault);
} catch (error) {
  if (error instanceof NotCompiled && command === "test") stop(`${error.message}\n0 passed, 1 failed`, 1);
  else stop(error instanceof NotCompiled ? error.message : (refusal(error) ?? error.stack), machineFault);
}

function stop(why, code) {
  // The test's last line belongs on standard output; anything else that ends a start is a message.
  (code === machineFault ? process.stderr : process.stdout).write(`${why}\n`);
  process.exitCode = code;
}
