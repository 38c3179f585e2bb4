import { didYouMean } from "../src/load/did-you-mean.ts";
import type { RunPhase } from "../src/model/phase.ts";
import { describeFailure, type ExitCode, WrongUsage } from "./command-line/exit.ts";
import { handleSignals, runCleanups } from "./command-line/signals.ts";
import { onUnsettled } from "./command-line/unsettled.ts";

/** Runs a command with its arguments and returns its exit code, or "again" to have the program started again. */
export type Command = (args: readonly string[], programHash?: string, runPhase?: RunPhase) => Promise<ExitCode | "again">;

/** The commands; the code of each is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  accept: async () => (await import("./accept.ts")).accept,
  attack: async () => (await import("./attack.ts")).attack,
  bench: async () => (await import("./bench.ts")).bench,
  build: async () => (await import("./build.ts")).build,
  check: async () => (await import("./check.ts")).check,
  "compare-text": async () => (await import("./compare-text.ts")).compareText,
  coverage: async () => (await import("./tools.ts")).coverage,
  edition: async () => (await import("./edition.ts")).edition,
  lint: async () => (await import("./tools.ts")).lint,
  mutate: async () => (await import("./mutate.ts")).mutate,
  new: async () => (await import("./new.ts")).createFolder,
  review: async () => (await import("./review.ts")).review,
  start: async () => (await import("./start.ts")).start,
  test: async () => (await import("./test.ts")).test,
  "types:check": async () => (await import("./tools.ts")).checkTypes,
  unused: async () => (await import("./tools.ts")).findUnused,
};

/**
 * Runs a command and ends the process with its exit code. Returns only where the program is to be started again.
 * @param programHash a hash of the sources that the program was compiled from
 * @param runPhase runs each phase of a build; for the standing attacks, which stop at one
 */
export async function main(
  command: string,
  args: readonly string[],
  programHash?: string,
  runPhase?: RunPhase,
): Promise<"again"> {
  const releaseProcess = guardProcess();
  try {
    const result = await runCommand(command, args, programHash, runPhase);
    if (result !== "again") return await end(result);
    releaseProcess();
    return result;
  } catch (error) {
    return await fail(error);
  }
}

/**
 * Runs a command and leaves the process as it is.
 * @throws what `describeFailure` describes: wrong usage, a fault of the machine, or any other error
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  programHash?: string,
  runPhase?: RunPhase,
): Promise<ExitCode | "again"> {
  const load = commands[command];
  if (load !== undefined) return (await load())(args, programHash, runPhase);
  const known = Object.keys(commands).join(", ");
  throw new WrongUsage(
    `"${command}" is not a command. ${didYouMean(command, Object.keys(commands), `The commands are ${known}.`)}`,
  );
}

async function fail(error: unknown): Promise<never> {
  const { code, message } = describeFailure(error);
  process.stderr.write(`${message}\n`);
  return end(code);
}

/** Ends the process once its output is flushed, even if a browser or a worker is still running. */
async function end(code: ExitCode): Promise<never> {
  runCleanups();
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  return process.exit(code);
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writable) stream.write("", () => resolve());
    else resolve();
  });
}

/**
 * Ends the process in order at a signal, at an uncaught error and where nothing is left to wait for, but not at a closed pipe (`npm run build | head -1`):
 * the rest of the output is then dropped, and the exit code stays what it would have been.
 * @returns removes these handlers again
 */
function guardProcess(): () => void {
  const removeSignalHandlers = handleSignals();
  const crash = (error: unknown) => void fail(error);
  const ignoreClosedPipe = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") crash(error);
  };
  const streams = [process.stdout, process.stderr];
  const removeUnsettledHandler = onUnsettled(crash);
  process.on("uncaughtException", crash);
  for (const stream of streams) stream.on("error", ignoreClosedPipe);
  return () => {
    removeSignalHandlers();
    removeUnsettledHandler();
    process.off("uncaughtException", crash);
    for (const stream of streams) stream.off("error", ignoreClosedPipe);
  };
}
