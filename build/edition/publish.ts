import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { type EditionPlan, lastEditionOf, planEdition } from "../../src/editions/plan-edition.ts";
import type { Facts } from "../../src/load/facts.ts";
import { editionsFolder } from "../../src/load/files/edition-files.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { load } from "../../src/load/load.ts";
import { inWords } from "../../src/model/dates.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { writeFolderWhole } from "../../src/outputs/edition/freeze.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { ownerOf } from "../../src/outputs/shared/owner.ts";
import { type ExitCode, exitCode, reasonOf, WrongUsage } from "../command-line/exit.ts";
import { refuseErrors } from "../command-line/sound-data.ts";
import { printEdition } from "./print-edition.ts";

/** The options of `edition publish`. */
export interface PublishOptions {
  readonly data: string;
  /** The day of the edition. */
  readonly date: CalendarDate | undefined;
  readonly version: string | undefined;
  /** The file with what changed, in the words of whoever publishes. */
  readonly summary: string | undefined;
  /** Why it is published although something stands against it. */
  readonly despite: string | undefined;
  readonly dryRun: boolean;
}

/**
 * Freezes what the data say on a day as an edition: its PDF, all it says as data, and the mark of each. Nothing is written
 * unless all of it can be.
 */
export async function publish(options: PublishOptions): Promise<ExitCode> {
  const { data, date: day, version, despite, dryRun } = options;
  if (day === undefined) throw new WrongUsage("Say of which day the edition is: --date YYYY-MM-DD");
  const { facts, findings } = await load(data);
  if (facts === undefined) return refuseErrors(findings) ?? exitCode.faults;
  ensureLater(facts, day);
  const summary = options.summary === undefined ? undefined : await readSummary(options.summary);
  const plan = planEdition(displayPath(data), facts, findings, { day, version, summary, despite });
  const { obstacles, errors } = plan;
  const refused = refuseErrors(errors);
  if (refused !== undefined) return refused;
  if (obstacles.length > 0 && despite === undefined) return tellObstacles(obstacles);
  if (despite !== undefined && obstacles.length === 0)
    throw new WrongUsage("Nothing stands against this edition. Leave --despite away.");
  const folder = join(data, editionsFolder, day);
  if (dryRun) return say(`${displayPath(folder)} would be written. Nothing was written, as asked.`);
  return freeze(folder, plan);
}

/** Prints the edition and writes its folder. */
async function freeze(folder: string, plan: EditionPlan): Promise<ExitCode> {
  const { files, pages, findings } = await printEdition(plan, displayPath(folder));
  const refused = refuseErrors(findings);
  if (refused !== undefined) return refused;
  await writeFolderWhole(folder, files, ownerOf(hostname(), process.pid));
  const { arrangements, today } = plan.model;
  return say(
    `${harmlessLine(arrangements.title)}, edition of ${inWords(today)}: published in ${displayPath(folder)}, with a PDF of ${pages} pages.\nThe next build offers it on the website. Keep the folder as it is: the check tells if it changes.`,
  );
}

function ensureLater(facts: Facts, day: CalendarDate): void {
  const last = lastEditionOf(facts);
  if (last === undefined || last < day) return;
  throw new WrongUsage(
    last === day
      ? `There is an edition of ${day} already, and a published edition never changes. Give another day.`
      : `--date ${day} is before the last edition, of ${last}. Give a later day.`,
  );
}

async function readSummary(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error) => {
    throw new WrongUsage(`--summary ${path} cannot be read (${reasonOf(error)}). Name a text file that says what changed.`);
  });
  if (text.trim() === "") throw new WrongUsage(`--summary ${path} is empty. Write into it what changed since the last edition.`);
  return text.trim();
}

function tellObstacles(obstacles: readonly string[]): ExitCode {
  const lines = obstacles.map((each) => `  – ${harmlessLine(each)}`).join("\n");
  process.stderr.write(
    `This stands against publishing the edition:\n${lines}\n\nSee to it, or say why it is published all the same: --despite "…". That is printed in the document. Nothing was written.\n`,
  );
  return exitCode.faults;
}

function say(sentences: string): ExitCode {
  process.stdout.write(`${sentences}\n`);
  return exitCode.ok;
}
