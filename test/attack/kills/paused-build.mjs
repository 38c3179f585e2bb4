/**
 * Builds as `npm run build` does, and stops at a named point: where a phase of the build begins or ends. The process that
 * started this one is told, and answers when the build may go on.
 * Arguments: the folder of the project, the point ("" to tell of every point and stop at none), those of the build.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [root = "", stop = "", ...args] = process.argv.slice(2);
const { compileProgram } = await import(pathToFileURL(join(root, "build", "set-up", "compile.mjs")).href);
const { loadProgram } = await import(pathToFileURL(join(root, "build", "set-up", "load.mjs")).href);
const program = await compileProgram(root);
const { main } = loadProgram(program, "build").exports;

/** How often each phase has begun. */
const begun = new Map();

async function runPhase(name, work) {
  const times = (begun.get(name) ?? 0) + 1;
  begun.set(name, times);
  const phase = times === 1 ? name : `${name} (${times})`;
  await reach(`${phase} begins`);
  try {
    return await work();
  } finally {
    await reach(`${phase} ends`);
  }
}

async function reach(point) {
  if (stop !== "" && stop !== point) return;
  process.send({ point, children: childProcesses() });
  if (stop === point) await new Promise((resolve) => process.once("message", resolve));
}

/** The ids of the child processes of all threads: the browser is that of the one that prints. Linux tells; elsewhere there seem to be none. */
function childProcesses() {
  try {
    const threads = readdirSync(`/proc/${process.pid}/task`);
    const lists = threads.map((thread) => readFileSync(`/proc/${process.pid}/task/${thread}/children`, "utf8"));
    return lists.join(" ").split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

// Without the hash of the program a build uses nothing that an earlier one kept, and comes to every point.
await main("build", args, undefined, runPhase);
