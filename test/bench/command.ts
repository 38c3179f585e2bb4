import { spawn } from "node:child_process";
import { peakMemoryOf } from "./memory.ts";

/** A program to run, and how. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** How it may end and still have done its work; with 0, if nothing is said. */
  readonly exits?: readonly number[];
}

export interface Ran {
  readonly milliseconds: number;
  readonly output: string;
}

/** Commands that take longer than this are stuck. */
const mostMilliseconds = 30 * 60 * 1000;

/**
 * Runs a command and times it from its start to the end of its process.
 * @throws when it ends otherwise than it may
 */
export function timed(command: Command): Promise<Ran> {
  return watched(command, () => undefined);
}

/** The most memory that a command and all that it starts hold at once, in bytes; undefined where it cannot be told. */
export async function peakMemory(command: Command): Promise<number | undefined> {
  let measuring: (() => number | undefined) | undefined;
  await watched(command, (pid) => {
    measuring = peakMemoryOf(pid);
  });
  return measuring?.();
}

function watched(command: Command, started: (pid: number) => void): Promise<Ran> {
  const { program, args, folder, env, exits = [0] } = command;
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: mostMilliseconds,
    });
    let output = "";
    const keep = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    if (child.pid !== undefined) started(child.pid);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      const milliseconds = performance.now() - begun;
      if (code !== null && exits.includes(code)) resolve({ milliseconds, output });
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code ?? signal}.\n${output.slice(-4000)}`));
    });
  });
}
