import { hostname } from "node:os";
import { type RunPhase, runUntimed } from "../src/model/phase.ts";
import { ownerOf } from "../src/outputs/shared/owner.ts";
import { openStage } from "../src/outputs/staging/stage.ts";
import { readArguments } from "./command-line/arguments.ts";
import { type ExitCode, exitCode, reasonOf } from "./command-line/exit.ts";
import { assertSeparateFolders } from "./command-line/folders.ts";
import { createConsoleSteps } from "./command-line/screen.ts";
import { addCleanup } from "./command-line/signals.ts";
import { createConsoleTimings } from "./command-line/timings.ts";
import { startPrinterThread } from "./printing/thread.ts";
import { createBuildRecorder, readSummaryIfUnchanged } from "./site/unchanged.ts";

const command = {
  name: "build",
  summary: "Checks the data, makes the website and the PDF, verifies both, and puts them in place.",
  options: ["data", "out", "base", "asOf", "strict", "quiet", "timings"],
} as const;

/**
 * `npm run build`. Exit code 1 for a fault in the data, under `--strict` for an overdue review too.
 * @param runPhase runs every phase of the build, while it is timed
 */
export async function build(args: readonly string[], programHash?: string, runPhase: RunPhase = runUntimed): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  const { options } = parsed;
  assertSeparateFolders(options.data, options.out);
  const timings = createConsoleTimings(options.timings, runPhase);
  const steps = timings.timeSteps(createConsoleSteps(options.quiet));
  const summary = await timings.phase("Comparison", () => readSummaryIfUnchanged(options, programHash));
  if (summary !== undefined) {
    for (const line of ["Nothing has changed since the last build.", ...summary]) steps.say(line);
    timings.report();
    return exitCode.ok;
  }
  const recorder = createBuildRecorder(options, programHash);
  const stage = await timings.phase("Opening of the stage", () =>
    openStage(options.out, ownerOf(hostname(), process.pid), timings.phase),
  );
  const removeCleanup = addCleanup(() => stage.discardNow());
  const printer = startPrinterThread({
    notice: steps.say,
    notePhase: timings.note,
    ...(runPhase !== runUntimed && { runPhase: timings.phase }),
  });
  try {
    const { buildSite } = await timings.phase("Reading of the program", () => import("./site/build-site.ts"));
    return await buildSite({ stage, options, printer, steps, runPhase: timings.phase, recorder });
  } finally {
    await timings.phase("End of the browser", () => printer.close()).catch(tellOfLeftovers);
    await timings.phase("Removal of the stage", () => stage.discard()).catch(tellOfLeftovers);
    removeCleanup();
    timings.report();
  }
}

/** What cannot be cleaned up changes nothing of what the build has come to. */
function tellOfLeftovers(error: unknown): void {
  process.stderr.write(`Something that the build used could not be deleted (${reasonOf(error)}): the next build tries again.\n`);
}
