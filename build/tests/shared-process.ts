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

/** A file of the shared process that says nothing for this long is hanging: it waits for something that never comes. */
const silenceMilliseconds = 2 * 60 * 1000;

const program = fileURLToPath(new URL("in-turn.mjs", import.meta.url));

/** What the process writes at the end of a file, followed by the exit code; the control sign is in no test's output. */
const endMark = "\u001eended with ";
const endPattern = new RegExp(`${endMark}(\\d+)\\n`);
const endPatterns = new RegExp(endPattern, "g");

/**
 * Prepares a process in which test files run in turn. It starts with the first of them, and anew after one that fails,
 * crashes or hangs, so that no other file is told its faults.
 * @param silence for how many milliseconds a file may say nothing before it counts as hanging
 */
export function openSharedProcess({ silence = silenceMilliseconds } = {}): SharedProcess {
  let child: ChildProcess | undefined;
  const end = async () => {
    const ending = child;
    child = undefined;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, "exit");
    if (ending.connected) ending.disconnect();
    await ended;
  };
  return {
    end,
    run: async (job) => {
      // Something late of the file before may have ended the process in the meantime.
      if (!child?.connected) child = startProcess();
      const start = performance.now();
      const { code, output } = await runFile(child, job.file, silence);
      const result = { name: job.name, seconds: (performance.now() - start) / 1000, output, ...job.outcome(code, output) };
      if (result.failed > 0) await end();
      return result;
    },
  };
}

function startProcess(): ChildProcess {
  const child = spawn(process.execPath, ["--enable-source-maps", program, endMark], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: plainEnvironment(),
  });
  // A process that cannot be started tells more than one error, and the first ends its file. Without a listener each other
  // would end the program.
  return child.on("error", () => undefined);
}

/** Runs one file in a process: its exit code, and what it printed. */
function runFile(child: ChildProcess, file: string, silence: number): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const printed = { stdout: "", stderr: "" };
    let output = "";
    const finish = (code: number | null) => {
      clearTimeout(timer);
      clearTimeout(silenceTimer);
      removeCleanup();
      child.off("close", onClose);
      child.off("error", onError);
      child.stdout?.removeAllListeners("data");
      child.stderr?.removeAllListeners("data");
      resolve({ code, output: output.replace(endPatterns, "") });
    };
    const onClose = (code: number | null, signal: NodeJS.Signals | null) => {
      if (signal !== null) output += `\nended by ${signal}\n`;
      finish(code);
    };
    const onError = ({ message }: Error) => {
      output += `\n${message}\n`;
      finish(null);
    };
    const removeCleanup = addCleanup(() => child.kill("SIGKILL"));
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMilliseconds);
    const silenceTimer = setTimeout(() => {
      output += `\nsilent for ${silence / 1000} seconds\n`;
      child.kill("SIGKILL");
    }, silence);
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.setEncoding("utf8").on("data", (text: string) => {
        printed[name] += text;
        output += text;
        silenceTimer.refresh();
        const code = endPattern.exec(printed.stdout)?.[1];
        if (code !== undefined && endPattern.test(printed.stderr)) finish(Number(code));
      });
    }
    child.once("close", onClose);
    child.once("error", onError);
    child.send(file);
  });
}
