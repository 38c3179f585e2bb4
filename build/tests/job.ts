import { spawn } from "node:child_process";
import { addCleanup } from "../command-line/signals.ts";
import { projectFolder } from "../project.ts";
import type { Job } from "./jobs.ts";
import type { Result } from "./result.ts";

/** A job that takes longer than this is hanging: the slowest takes two minutes, and twice that on a busy machine. */
export const timeoutMilliseconds = 10 * 60 * 1000;

/** Runs a job, and kills it if it hangs. */
export function runJob({ name, args, outcome }: Job): Promise<Result> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      stdio: ["ignore", "pipe", "pipe"],
      env: plainEnvironment(),
    });
    const removeCleanup = addCleanup(() => child.kill("SIGKILL"));
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMilliseconds);
    let output = "";
    const append = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", append);
    child.stderr.setEncoding("utf8").on("data", append);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      removeCleanup();
      if (signal !== null) append(`\nended by ${signal}\n`);
      resolve({ name, seconds: (performance.now() - start) / 1000, output, ...outcome(code, output) });
    });
  });
}

/** The environment with colours off, since the output of a job is parsed. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...environment } = process.env;
  return { ...environment, NO_COLOR: "1" };
}
