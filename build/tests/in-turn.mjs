/**
 * A process that runs test files in turn, so that what they share is read and prepared once. It is sent the path of each
 * compiled file, and writes the end mark that it was started with, and the exit code that a process of the file's own
 * would have, to both streams when the file has ended.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { pathToFileURL } from "node:url";

const [, , endMark] = process.argv;
const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));

// uvu reads this when it is imported, and then runs nothing by itself.
globalThis.UVU_DEFER = true;
const { exec } = await import("uvu");

async function runFile(path) {
  process.exitCode = 0;
  globalThis.UVU_QUEUE.splice(0, Number.POSITIVE_INFINITY, [null]);
  try {
    await import(pathToFileURL(path).href);
    await exec();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  // A promise that was rejected, and that nobody handles, ends the process here: before the next file could be blamed.
  await nextTurn();
  for (const { stream, write } of streams) write.call(stream, `${endMark}${process.exitCode}\n`);
}

process.on("message", runFile);
process.once("disconnect", () => process.exit());
