import { basename, dirname, join, resolve } from "node:path";
import { quietSteps } from "../../src/outputs/steps/steps.ts";
import { describeFailure, type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { assertSeparateFolders } from "../command-line/folders.ts";
import { type BuildTools, buildFolder } from "./build-folder.ts";
import type { BuildOptions } from "./build-site.ts";

/** How many are built at once: while one is printed and verified in the other thread, another is read and its pages made. */
const atOnce = 3;

/**
 * Builds the websites of several data folders, in one process and with one browser. A fault in one does not keep the others
 * from being built.
 * @param folders the data folders, each of which gives its name to its website's folder in `options.out`; where it is called
 *   `data`, the folder that it lies in does
 * @returns the gravest of what the builds came to
 * @throws {WrongUsage} where no folder is given or two give the same name
 */
export async function buildEach(folders: readonly string[], options: BuildOptions, tools: BuildTools): Promise<ExitCode> {
  const plans = planEach(folders, options);
  const { steps } = tools;
  const quiet = quietSteps((text) => steps.sayFault(text.trimEnd()));
  const results: ExitCode[] = [];
  const waiting = [...plans];
  const work = async () => {
    for (let plan = waiting.shift(); plan !== undefined; plan = waiting.shift()) {
      const each = plan;
      await steps.step(basename(each.out), async ({ note }) => {
        // Whatever a build throws is told as the command would tell it, and the others go on.
        const code = await buildFolder(each, { ...tools, steps: quiet }).catch((error) => {
          const failure = describeFailure(error);
          steps.sayFault(`${each.data}: ${failure.message}`);
          return failure.code;
        });
        results.push(code);
        if (code !== exitCode.ok) note("not built");
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const built = results.filter((code) => code === exitCode.ok).length;
  steps.say(`${built} of ${plans.length} websites are in ${options.out}.`);
  return Math.max(exitCode.ok, ...results) as ExitCode;
}

function planEach(folders: readonly string[], options: BuildOptions): BuildOptions[] {
  if (folders.length === 0) throw new WrongUsage("--each needs the folders to build: --each partnerships/*/data");
  if (options.address !== undefined && folders.length > 1) {
    throw new WrongUsage("--address is that of one website. Leave it away, or build each alone.");
  }
  const plans = folders.map((data) => ({ ...options, data, out: join(options.out, nameOf(data)) }));
  const byName = new Map<string, string>();
  for (const { data, out } of plans) {
    const other = byName.get(out);
    if (other !== undefined) {
      throw new WrongUsage(`${other} and ${data} would both be built into ${out}. Build them one after another, with --out.`);
    }
    byName.set(out, data);
    assertSeparateFolders(data, out);
  }
  return plans;
}

function nameOf(folder: string): string {
  const full = resolve(folder);
  return basename(full) === "data" ? basename(dirname(full)) : basename(full);
}
