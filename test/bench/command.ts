import { spawn } from "node:child_process";
import { trackPeakMemory } from "./memory.ts";

/** A program to run, and how. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The exit codes that count as success; 0 alone if none are given. */
  readonly exits?: readonly number[];
}

export interface TimedRun {
  readonly milliseconds: number;
  readonly output: string;
}

/** A command that takes longer than this is hanging. */
const timeoutMilliseconds = 30 * 60 * 1000;

/**
 * Runs a command and times it from its start to the end of its process.
 * @throws where it ends in any other way than `exits` allows
 */
export function timeCommand(command: Command): Promise<TimedRun> {
  return runCommand(command, () => undefined);
}

/** Runs a command and measures the peak memory of all its processes together, in bytes; undefined where that is not possible. */
export async function peakMemory(command: Command): Promise<number | undefined> {
  let endTracking: (() => number | undefined) | undefined;
  await runCommand(command, (pid) => {
    endTracking = trackPeakMemory(pid);
  });
  return endTracking?.();
}

function runCommand(command: Command, onStart: (pid: number) => void): Promise<TimedRun> {
  const { program, args, folder, env, exits = [0] } = command;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMilliseconds,
    });
    let output = "";
    const append = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", append);
    child.stderr.setEncoding("utf8").on("data", append);
    if (child.pid !== undefined) onStart(child.pid);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      const milliseconds = performance.now() - start;
      if (code !== null && exits.includes(code)) resolve({ milliseconds, output });
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code ?? signal}.\n${output.slice(-4000)}`));
    });
  });
}
