import { spawn } from "node:child_process";
import { once } from "node:events";
import { type ExitCode, exitCode } from "./command-line/exit.ts";
import { addCleanup } from "./command-line/signals.ts";
import { projectFolder } from "./project.ts";
import * as jobs from "./tests/jobs.ts";

type Tool = (args: readonly string[]) => Promise<ExitCode>;

/** `npm run lint`. */
export const lint = tool(jobs.lint);

/** `npm run types:check`: the program, its tests and the scripts that run in the reader's browser. */
export const checkTypes = tool(jobs.types, jobs.browserTypes);

/** `npm run unused`. */
export const findUnused = tool(jobs.unused);

/** The tests that run the sources in their own process. What runs as a program is compiled first, and not counted. */
const inProcess = ["client", "load", "model", "outputs", "rules", "schema", "text", "verify", "views"].map(
  (name) => `test/${name}/`,
);

/** `npm run coverage`: how much of `src` and `layouts` those tests run, as a table, and line by line in .cache/coverage. */
export const coverage = tool({ args: ["node_modules/c8/bin/c8.js", process.execPath, "build/run.mjs", "test", ...inProcess] });

/** Runs tools one after another on this terminal. What stands after `--` goes to each: `npx governance lint --write`. */
function tool(...parts: readonly Pick<jobs.Job, "args">[]): Tool {
  return async (given) => {
    let failed = false;
    for (const { args } of parts) {
      const child = spawn(process.execPath, [...args, ...given], { cwd: projectFolder, stdio: "inherit" });
      const removeCleanup = addCleanup(() => child.kill());
      const [code] = await once(child, "exit");
      removeCleanup();
      failed ||= code !== 0;
    }
    return failed ? exitCode.faults : exitCode.ok;
  };
}
