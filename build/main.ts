import { didYouMean } from "../src/load/did-you-mean.ts";
import { type ExitCode, verdictOn, WrongUsage } from "./command-line/exit.ts";
import { endAll, endAtSignals } from "./command-line/signals.ts";

/** A command: takes its arguments, does its work, says how it ended. "again" asks for a new start of the program. */
export type Command = (args: readonly string[], program?: string) => Promise<ExitCode | "again">;

/** The commands, each read only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  bench: async () => (await import("./bench.ts")).bench,
  build: async () => (await import("./build.ts")).build,
  check: async () => (await import("./check.ts")).check,
  coverage: async () => (await import("./tools.ts")).coverage,
  lint: async () => (await import("./tools.ts")).lint,
  review: async () => (await import("./review.ts")).review,
  start: async () => (await import("./start.ts")).start,
  test: async () => (await import("./test.ts")).test,
  "types:check": async () => (await import("./tools.ts")).checkTypes,
  unused: async () => (await import("./tools.ts")).findUnused,
};

/**
 * Runs a command to its end and ends the process with its exit code. Comes back only to be started again.
 * @param program a mark of the sources that the program was compiled from
 */
export async function main(command: string, args: readonly string[], program?: string): Promise<"again"> {
  const stopKeepingAlive = keepAlive();
  try {
    const ended = await (await loadCommand(command))(args, program);
    if (ended !== "again") return await end(ended);
    stopKeepingAlive();
    return ended;
  } catch (error) {
    return await fail(error);
  }
}

async function loadCommand(command: string): Promise<Command> {
  const load = commands[command];
  if (load !== undefined) return load();
  const known = Object.keys(commands).join(", ");
  throw new WrongUsage(
    `"${command}" is not a command. ${didYouMean(command, Object.keys(commands), `The commands are ${known}.`)}`,
  );
}

async function fail(error: unknown): Promise<never> {
  const { code, says } = verdictOn(error);
  process.stderr.write(`${says}\n`);
  return end(code);
}

/** Ends the process once all that was written has gone out; a browser or a worker that lingers does not hold it. */
async function end(code: ExitCode): Promise<never> {
  endAll();
  await Promise.all([written(process.stdout), written(process.stderr)]);
  return process.exit(code);
}

function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writable) stream.write("", () => resolve());
    else resolve();
  });
}

/**
 * Takes the process in hand: it ends in order at a signal and at an error that nobody caught, and not because a reader
 * went away (`npm run build | head -1`): what would still be written is dropped, and the verdict stands.
 * @returns lets go of it again
 */
function keepAlive(): () => void {
  const leaveSignals = endAtSignals();
  const crash = (error: unknown) => void fail(error);
  const outlive = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") crash(error);
  };
  const streams = [process.stdout, process.stderr];
  process.on("uncaughtException", crash);
  for (const stream of streams) stream.on("error", outlive);
  return () => {
    leaveSignals();
    process.off("uncaughtException", crash);
    for (const stream of streams) stream.off("error", outlive);
  };
}
