import { spawn } from "node:child_process";
import { whenStopped } from "../command-line/signals.ts";
import { projectFolder } from "../project.ts";
import type { Job } from "./jobs.ts";
import type { Result } from "./result.ts";

/** No test takes this long: one that does is hanging. */
const mostMilliseconds = 5 * 60 * 1000;

/** Runs a job to its end, or ends it when it hangs. */
export function runJob({ name, args, outcome }: Job): Promise<Result> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      stdio: ["ignore", "pipe", "pipe"],
      env: plainEnvironment(),
    });
    const forget = whenStopped(() => child.kill("SIGKILL"));
    const alarm = setTimeout(() => child.kill("SIGKILL"), mostMilliseconds);
    let output = "";
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(alarm);
      forget();
      if (signal !== null) keep(`\nended by ${signal}\n`);
      resolve({ name, seconds: (performance.now() - begun) / 1000, output, ...outcome(code, output) });
    });
  });
}

/** The environment without colours, for what a job writes is read by a program first. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...environment } = process.env;
  return { ...environment, NO_COLOR: "1" };
}
