import { compare as compareStates } from "../../src/compare/compare.ts";
import type { State } from "../../src/compare/states.ts";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { terminal } from "../command-line/terminal.ts";
import { stateOf } from "../site/amendments.ts";
import { readEdition } from "../site/read-edition.ts";
import { type ComparisonFormat, comparisonFormats, comparisonInWord } from "./comparison-formats.ts";
import { ensureOwnFolder, writeDraftFile } from "./draft-files.ts";

/** The options of `edition compare`. */
export interface CompareOptions {
  readonly data: string;
  /** The day that "today" stands for; undefined for the present day. */
  readonly asOf: CalendarDate | undefined;
  readonly format: ComparisonFormat;
  /** The folder that a Word file goes to. */
  readonly to: string;
}

/** The word for the facts as they stand. */
const todayWord = "today";

/**
 * Prints what changed between two states of the arrangements, or writes it as a Word file.
 * @param earlier the day of an edition; undefined for the newest
 * @param later the day of an edition, or "today"; undefined for today
 * @param clock gives the present day in a time zone, or the day that is asked for
 */
export async function compare(
  earlier: string | undefined,
  later: string = todayWord,
  { data, asOf, format, to }: CompareOptions,
  clock: (zone: string, asOf: CalendarDate | undefined) => CalendarDate,
): Promise<ExitCode> {
  if (format === "docx") await ensureOwnFolder(to);
  const { facts, refused } = await loadSound(data, ": what cannot be read is not compared.");
  if (facts === undefined) return refused;
  const model = modelOn(facts, clock(facts.partnership.timeZone, asOf));
  const [before, after] = [await findState(model, earlier ?? model.editions[0]?.date), await findState(model, later)];
  const comparison = compareStates(before, after, model);
  if (format === "docx") {
    const name = `changes-${comparison.before.on}-to-${comparison.after.on}.docx`;
    process.stdout.write(`${displayPath(await writeDraftFile(to, name, await comparisonInWord(comparison, model)))}\n`);
  } else process.stdout.write(comparisonFormats[format](comparison, { terminal: terminal(process.stdout), model }));
  return exitCode.ok;
}

async function findState(model: ModelOnDay, word: string | undefined): Promise<State> {
  if (word === todayWord) return stateOf(model);
  const days = model.editions.map(({ date }) => date);
  if (days.length === 0) throw new WrongUsage("No edition has been published yet, so there is nothing to compare with.");
  const edition = model.editions.find(({ date }) => date === word);
  const state = edition && (await readEdition(edition));
  if (state !== undefined) return state;
  const known = `The editions are of ${days.join(", ")}; "${todayWord}" stands for the facts as they are.`;
  throw new WrongUsage(`"${word}" is not the day of an edition. ${didYouMean(word ?? "", [...days, todayWord], known)}`);
}
