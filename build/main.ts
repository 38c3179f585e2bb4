import { didYouMean } from "../src/load/nearest.ts";
import { type ExitCode, exitCode, verdictOn, WrongUsage } from "./exit.ts";
import { endAll, endAtSignals } from "./stop.ts";

/** A command: takes its arguments, does its work, says how it ended. "again" asks for a new start of the program. */
export type Door = (args: readonly string[]) => Promise<ExitCode | "again">;

/** The commands, each read only when it is called. */
const doors: Readonly<Record<string, () => Promise<Door>>> = {
  build: async () => (await import("./build.ts")).build,
  check: async () => (await import("./check.ts")).check,
  review: async () => (await import("./review.ts")).review,
  test: async () => (await import("./test.ts")).test,
};

/** Runs a command to its end and ends the process with its exit code. Comes back only to be started again. */
export async function main(command: string, args: readonly string[]): Promise<"again"> {
  outliveReaders();
  endAtSignals();
  process.once("uncaughtException", (error) => void fail(error));
  try {
    const ended = await (await doorOf(command))(args);
    if (ended === "again") return ended;
    return await end(ended);
  } catch (error) {
    return await fail(error);
  }
}

async function doorOf(command: string): Promise<Door> {
  const door = doors[command];
  if (door !== undefined) return door();
  const known = Object.keys(doors).join(", ");
  throw new WrongUsage(`"${command}" is not a command. ${didYouMean(command, Object.keys(doors), `The commands are ${known}.`)}`);
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
 * A reader that goes away (`npm run build | head -1`) ends neither the work nor its verdict: what would still be
 * written is dropped.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") void end(exitCode.machine);
    });
  }
}
