import { type RunPhase, runUntimed } from "../src/model/phase.ts";
import { readArguments, unexpectedWord } from "./command-line/arguments.ts";
import { isOn } from "./command-line/common-options.ts";
import { type ExitCode, exitCode } from "./command-line/exit.ts";
import { assertSeparateFolders } from "./command-line/folders.ts";
import { createConsoleSteps } from "./command-line/screen.ts";
import { assertOnePath } from "./command-line/site-address.ts";
import { createConsoleTimings } from "./command-line/timings.ts";
import type { Printer } from "./printing/printer.ts";
import { startPrinterThread } from "./printing/thread.ts";
import { type BuildTools, buildFolder, tellOfLeftovers } from "./site/build-folder.ts";

const command = {
  name: "build",
  summary: "Checks the data, makes the website and the PDF, verifies both, and puts them in place.",
  options: ["data", "out", "base", "address", "asOf", "strict", "quiet", "timings"],
  words: "[--each FOLDER …]",
  own: {
    each: { description: "build each FOLDER, the data of a partnership, into a folder of its name in --out", read: isOn },
  },
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
  const { options, own, words } = parsed;
  if (!own.each && words[0] !== undefined) throw unexpectedWord(command.name, words[0]);
  assertOnePath(options);
  if (!own.each) assertSeparateFolders(options.data, options.out);
  const timings = createConsoleTimings(options.timings, runPhase);
  const steps = timings.timeSteps(createConsoleSteps(options.quiet));
  let printer: Printer | undefined;
  const startPrinter = () => {
    printer ??= startPrinterThread({
      notice: steps.say,
      notePhase: timings.note,
      ...(runPhase !== runUntimed && { runPhase: timings.phase }),
    });
    return printer;
  };
  const tools: BuildTools = { printer: startPrinter, steps, runPhase: timings.phase, programHash };
  try {
    if (own.each) return await (await import("./site/build-each.ts")).buildEach(words, options, tools);
    // A browser takes a tenth of a second to end. The command awaits that before it ends, and reports an error there.
    return await buildFolder(options, { ...tools, onPrinted: () => void printer?.close().catch(() => undefined) });
  } finally {
    await timings.phase("End of the browser", () => printer?.close()).catch(tellOfLeftovers);
    timings.report();
  }
}
