import { didYouMean } from "../src/load/did-you-mean.ts";
import type { RunPhase } from "../src/model/phase.ts";
import { formatCommandList, type Listed } from "./command-line/command-list.ts";
import { describeFailure, type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { handleSignals, runCleanups } from "./command-line/signals.ts";
import { onUnsettled } from "./command-line/unsettled.ts";

/** Runs a command with its arguments and returns its exit code, or "again" to have the program started again. */
export type Command = (args: readonly string[], programHash?: string, runPhase?: RunPhase) => Promise<ExitCode | "again">;

/** The commands; the code of each is loaded only when it is called. */
const commands: Readonly<Record<string, Listed & { readonly load: () => Promise<Command> }>> = {
  start: {
    about: "show the website on this machine, and every change as it is saved",
    load: async () => (await import("./start.ts")).start,
  },
  check: {
    about: "say what is wrong in the data and which reviews are due",
    load: async () => (await import("./check.ts")).check,
  },
  build: {
    about: "check the data and make the website and the PDF",
    load: async () => (await import("./build.ts")).build,
  },
  review: {
    about: "list the reviews, record one, or make the papers for one",
    load: async () => (await import("./review.ts")).review,
  },
  edition: {
    about: "draft an edition, collect comments and sign-offs, publish it",
    load: async () => (await import("./edition.ts")).edition,
  },
  accept: {
    about: "keep what the proofreader found as it is",
    load: async () => (await import("./accept.ts")).accept,
  },
  new: {
    about: "write the folder of a new partnership",
    load: async () => (await import("./new.ts")).createFolder,
  },
  "compare-text": {
    about: "hold what was published before against the website and the PDF",
    load: async () => (await import("./compare-text.ts")).compareText,
  },
  test: {
    about: "run the tests",
    load: async () => (await import("./test.ts")).test,
    forProgram: true,
  },
  lint: {
    about: "check style and format",
    load: async () => (await import("./tools.ts")).lint,
    forProgram: true,
  },
  "types:check": {
    about: "check the types",
    load: async () => (await import("./tools.ts")).checkTypes,
    forProgram: true,
  },
  unused: {
    about: "find code that nothing uses",
    load: async () => (await import("./tools.ts")).findUnused,
    forProgram: true,
  },
  coverage: {
    about: "tell which lines the tests reach",
    load: async () => (await import("./tools.ts")).coverage,
    forProgram: true,
  },
  mutate: {
    about: "tell which changes to the sources no test notices",
    load: async () => (await import("./mutate.ts")).mutate,
    forProgram: true,
  },
  attack: {
    about: "attack the program in every way that it must withstand",
    load: async () => (await import("./attack.ts")).attack,
    forProgram: true,
  },
  bench: {
    about: "measure how fast it builds",
    load: async () => (await import("./bench.ts")).bench,
    forProgram: true,
  },
};

/** What is typed in place of a command to see which there are. */
const askForList = ["", "help", "--help", "-h"];

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
 * Runs a command, or lists those there are where none is named, and leaves the process as it is.
 * @throws what `describeFailure` describes: wrong usage, a fault of the machine, or any other error
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  programHash?: string,
  runPhase?: RunPhase,
): Promise<ExitCode | "again"> {
  const named = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (named !== undefined) return (await named.load())(args, programHash, runPhase);
  if (askForList.includes(command)) {
    process.stdout.write(formatCommandList(commands));
    return exitCode.ok;
  }
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
