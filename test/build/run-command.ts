import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../build/run.mjs", import.meta.url));

/** Runs a command as npm does, without a terminal. Returns its exit code and its output. */
export function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return runIn({}, ...args);
}

/** The same, with some of the environment changed. */
export function runIn(changes: NodeJS.ProcessEnv, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { FORCE_COLOR: _, GITHUB_STEP_SUMMARY: __, ...plain } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env: { ...plain, ...changes } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
