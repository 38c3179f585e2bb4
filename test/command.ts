import { spawn } from "node:child_process";
import { join } from "node:path";
import { project } from "./sources.ts";

export interface CommandResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** Environment variables besides those of the test; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder of the project to run; that of the test itself if none is given. */
  readonly root?: string;
  /** Called with the process as soon as it is running. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs a command of the project as npm would, and waits for its end. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, root = project, onStart }: CommandOptions = {},
): Promise<CommandResult> {
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
    onStart?.(child);
  });
}
