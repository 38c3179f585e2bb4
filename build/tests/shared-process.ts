import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { addCleanup } from "../command-line/signals.ts";
import { projectFolder } from "../project.ts";
import { plainEnvironment, timeoutMilliseconds } from "./job.ts";
import type { SharingJob } from "./jobs.ts";
import type { Result } from "./result.ts";

/** A process for test files that leave nothing behind. */
export interface SharedProcess {
  /** Runs a test file, when the one before has ended. */
  readonly run: (job: SharingJob) => Promise<Result>;
  readonly end: () => Promise<void>;
}

const program = fileURLToPath(new URL("in-turn.mjs", import.meta.url));

/** What the process writes at the end of a file, followed by the exit code; the control sign is in no test's output. */
const endMark = "\u001eended with ";
const endPattern = new RegExp(`${endMark}(\\d+)\\n`);
const endPatterns = new RegExp(endPattern, "g");

/**
 * Prepares a process in which test files run in turn. It starts with the first of them, and anew after one that fails,
 * crashes or hangs, so that no other file is told its faults.
 */
export function openSharedProcess(): SharedProcess {
  let child: ChildProcess | undefined;
  const end = async () => {
    const ending = child;
    child = undefined;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, "exit");
    ending.disconnect();
    await ended;
  };
  return {
    end,
    run: async (job) => {
      child ??= spawn(process.execPath, ["--enable-source-maps", program, endMark], {
        cwd: projectFolder,
        stdio: ["ignore", "pipe", "pipe", "ipc"],
        env: plainEnvironment(),
      });
      const start = performance.now();
      const { code, output } = await runFile(child, job.file);
      const result = { name: job.name, seconds: (performance.now() - start) / 1000, output, ...job.outcome(code, output) };
      if (result.failed > 0) await end();
      return result;
    },
  };
}

/** Runs one file in a process: its exit code, and what it printed. */
function runFile(child: ChildProcess, file: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const printed = { stdout: "", stderr: "" };
    let output = "";
    const finish = (code: number | null) => {
      clearTimeout(timer);
      removeCleanup();
      child.off("close", onClose);
      child.stdout?.removeAllListeners("data");
      child.stderr?.removeAllListeners("data");
      resolve({ code, output: output.replace(endPatterns, "") });
    };
    const onClose = (code: number | null, signal: NodeJS.Signals | null) => {
      if (signal !== null) output += `\nended by ${signal}\n`;
      finish(code);
    };
    const removeCleanup = addCleanup(() => child.kill("SIGKILL"));
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMilliseconds);
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.setEncoding("utf8").on("data", (text: string) => {
        printed[name] += text;
        output += text;
        const code = endPattern.exec(printed.stdout)?.[1];
        if (code !== undefined && endPattern.test(printed.stderr)) finish(Number(code));
      });
    }
    child.once("close", onClose);
    child.send(file);
  });
}
