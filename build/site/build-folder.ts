import { hostname } from "node:os";
import type { RunPhase } from "../../src/model/phase.ts";
import { keepFilesIn } from "../../src/outputs/shared/kept-files.ts";
import { ownerOf } from "../../src/outputs/shared/owner.ts";
import { openStage } from "../../src/outputs/staging/stage.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { type ExitCode, exitCode, reasonOf } from "../command-line/exit.ts";
import { addCleanup } from "../command-line/signals.ts";
import { keepPrints } from "../printing/kept-prints.ts";
import type { Printer } from "../printing/printer.ts";
import { keptFolder } from "../project.ts";
import type { BuildOptions } from "./build-site.ts";
import { hashTools } from "./tools-hash.ts";
import { createBuildRecorder, readSummaryIfUnchanged } from "./unchanged.ts";

/** What the build of a folder is done with. */
export interface BuildTools {
  /** Gives the printer, which is started when it is first asked for. */
  readonly printer: () => Printer;
  /** Called once the printer has nothing left to do for this folder. */
  readonly onPrinted?: () => void;
  readonly steps: Steps;
  readonly runPhase: RunPhase;
  /** A hash of the sources that the program was compiled from. */
  readonly programHash: string | undefined;
}

/** Builds the website of one data folder and puts it in place, unless nothing has changed since it was last built. */
export async function buildFolder(options: BuildOptions, tools: BuildTools): Promise<ExitCode> {
  const { steps, runPhase, programHash } = tools;
  const summary = await runPhase("Comparison", () => readSummaryIfUnchanged(options, programHash));
  if (summary !== undefined) {
    for (const line of ["Nothing has changed since the last build.", ...summary]) steps.say(line);
    return exitCode.ok;
  }
  const toolsHash = hashTools(programHash);
  // Whoever awaits it gets its error; a build that fails before may not await it, and Node would report it as unhandled.
  toolsHash.catch(() => undefined);
  const recorder = createBuildRecorder(options, toolsHash);
  const stage = await runPhase("Opening of the stage", () => openStage(options.out, ownerOf(hostname(), process.pid), runPhase));
  const removeCleanup = addCleanup(() => stage.discardNow());
  try {
    // The browser is started first: the code that makes the pages is loaded while it starts.
    const printer = keepPrints(tools.printer(), keepFilesIn(keptFolder), toolsHash);
    const { buildSite } = await runPhase("Reading of the program", () => import("./build-site.ts"));
    return await buildSite({ stage, options, printer, onPrinted: tools.onPrinted, steps, runPhase, recorder });
  } finally {
    await Promise.resolve(runPhase("Removal of the stage", () => stage.discard())).catch(tellOfLeftovers);
    removeCleanup();
  }
}

/** What cannot be cleaned up changes nothing of what the build has come to. */
export function tellOfLeftovers(error: unknown): void {
  process.stderr.write(`Something that the build used could not be deleted (${reasonOf(error)}): the next build tries again.\n`);
}
