import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "./sources.ts";

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Variables on top of those that the test has; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The project that is run; the one that the test is part of, if none is given. */
  readonly root?: string;
  /** Called with the process as soon as it runs. */
  readonly started?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs a command of the project as npm would, and waits for its end. Arguments are given one by one. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, root = project, started }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "build", "run.mjs"), command, ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const texts = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      texts.stderr += text;
    });
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, ...texts }));
    started?.(child);
  });
}
