import { hostname } from "node:os";
import { ownerOf } from "../src/outputs/shared/owner.ts";
import { openStage } from "../src/outputs/staging/stage.ts";
import { readArguments } from "./command-line/arguments.ts";
import { type ExitCode, exitCode } from "./command-line/exit.ts";
import { keepApart } from "./command-line/folders.ts";
import { stepsHere } from "./command-line/screen.ts";
import { whenStopped } from "./command-line/signals.ts";
import { timingsHere } from "./command-line/timings.ts";
import { startBrowser } from "./site/browser.ts";
import { beginMaking, saidWhenUnchanged } from "./site/unchanged.ts";

const command = {
  name: "build",
  summary: "Checks the data, makes the website and the PDF, verifies both, and puts them in place.",
  options: ["data", "out", "base", "asOf", "strict", "quiet", "timings"],
} as const;

/** `npm run build`. Exit 1 for a fault in the data, under `--strict` for an overdue review too. */
export async function build(args: readonly string[], program?: string): Promise<ExitCode> {
  const asked = readArguments(command, args);
  if (asked.help !== undefined) {
    process.stdout.write(asked.help);
    return exitCode.ok;
  }
  const { options } = asked;
  keepApart(options.data, options.out);
  const timings = timingsHere(options.timings);
  const steps = timings.of(stepsHere(options.quiet));
  const said = await timings.phase("Comparison", () => saidWhenUnchanged(options, program));
  if (said !== undefined) {
    for (const line of ["Nothing has changed since the last build.", ...said]) steps.say(line);
    timings.tell();
    return exitCode.ok;
  }
  const making = beginMaking(options, program);
  const stage = await openStage(options.out, ownerOf(hostname(), process.pid));
  const forget = whenStopped(() => stage.discardNow());
  const browser = startBrowser(steps.say);
  try {
    // The browser comes first: what makes the pages is read while it starts, which takes as long.
    await timings.phase("Start of the browser", () => browser.launchRequested);
    const { buildSite } = await timings.phase("Reading of the program", () => import("./site/build-site.ts"));
    return await buildSite({ stage, options, browser, steps, runPhase: timings.phase, making });
  } finally {
    await timings.phase("End of the browser", () => browser.close());
    await stage.discard();
    forget();
    timings.tell();
  }
}
