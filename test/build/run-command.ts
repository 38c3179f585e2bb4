import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describeFailure } from "../../build/command-line/exit.ts";
import { runCommand } from "../../build/main.ts";

const program = fileURLToPath(new URL("../../build/run.mjs", import.meta.url));

/** The exit code and the output of a command. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as npm does, without a terminal. */
export function run(...args: string[]): Promise<Ran> {
  return runIn({}, ...args);
}

/** The same, with some of the environment changed. */
export function runIn(changes: NodeJS.ProcessEnv, ...args: string[]): Promise<Ran> {
  const { FORCE_COLOR: _, GITHUB_STEP_SUMMARY: __, ...plain } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env: { ...plain, ...changes } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/**
 * Runs a command in the process of the test, which takes a tenth of the time that a process of its own does. Only what the
 * command prints and its exit code can be seen so: not that the process ends, nor what is flushed.
 */
export async function runHere(command: string, ...args: string[]): Promise<Ran> {
  const printed = { stdout: "", stderr: "" };
  const restore = (["stdout", "stderr"] as const).map((name) => {
    const { write } = process[name];
    process[name].write = (chunk: Uint8Array | string) => {
      printed[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
      return true;
    };
    return () => {
      process[name].write = write;
    };
  });
  try {
    return { code: Number(await runCommand(command, args)), ...printed };
  } catch (error) {
    const { code, message } = describeFailure(error);
    return { ...printed, code, stderr: `${printed.stderr}${message}\n` };
  } finally {
    for (const each of restore) each();
  }
}
