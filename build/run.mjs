/**
 * What every npm script calls: `node build/run.mjs build --out DIR`. It sets a fresh clone up, compiles the program if
 * it is new, and starts the command. A `prebuild` script would not do: npm leaves those out under `ignore-scripts`.
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled } from "./compile.mjs";
import { machineFault, setUp, wrongNode } from "./setup.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "", ...args] = process.argv.slice(2);

/** Starts the command; once more, with the program as it is then, whenever it asks for that. */
async function start() {
  process.chdir(root);
  const { main } = await import(await compiled(root));
  if ((await main(command, args)) === "again") await start();
}

try {
  const fault = wrongNode(process.versions.node) ?? setUp(root);
  if (fault === undefined) await start();
  else stop(fault);
} catch (error) {
  stop(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exitCode = machineFault;
}
