import { readFile } from "node:fs/promises";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { load, modelOn } from "../../src/load/load.ts";
import { type Recording, recordReview } from "../../src/load/yaml/edit/record-review.ts";
import { command } from "../../src/model/command.ts";
import { addDays, addMonths, dateOrMonth, earliest, inWords, toIsoDate } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth, Model, Review } from "../../src/model/model.ts";
import { judgeReview, toleranceDays } from "../../src/model/verdict.ts";
import { type ChangedLine, diffLines } from "../../src/outputs/record/change.ts";
import { replaceFile } from "../../src/outputs/record/replace-file.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { findingsText, type Terminal } from "../../src/outputs/reports/text.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { terminal } from "../command-line/terminal.ts";

/** The options of `review record`. */
interface RecordOptions {
  readonly data: string;
  readonly asOf: CalendarDate | undefined;
  readonly on: CalendarDate | undefined;
  readonly by: string | undefined;
  readonly minute: string | undefined;
  /** When the next review is due; undefined for one cycle after this one. */
  readonly next: DateOrMonth | undefined;
  readonly dryRun: boolean;
}

/**
 * Records a review that took place in the file that it is due in, after showing the change.
 * @param clock gives the present day in a time zone. What is written must fit that day, whatever --as-of says.
 */
export async function record(id: string, options: RecordOptions, clock: (zone: string) => CalendarDate): Promise<ExitCode> {
  if (options.asOf !== undefined && !options.dryRun) {
    throw new WrongUsage("--as-of is for trying out: add --dry-run. What is written is written today.");
  }
  const { facts, findings } = await load(options.data);
  const errors = findings.filter(({ severity }) => severity === "error");
  // An error in any file can affect the wording: a clause is part of all terms of reference that use it.
  if (facts === undefined || errors.length > 0)
    return refuse(`${findingsText(errors, terminal(process.stderr))}\n\nPut this right first. Nothing was written.`);
  const today = options.asOf ?? clock(facts.partnership.timeZone);
  const model = modelOn(facts, today);
  const review = findReview(model, id, options.data);
  const recording = createRecording(model, review, options, today);
  const before = await readFile(review.file, "utf8");
  const recorded = recordReview(before, review.pointer, recording);
  if ("refused" in recorded) return refuse(`${review.file}: ${recorded.refused} Nothing was written.`);
  const change = diffLines(before, recorded.text);
  if (change.length === 0) {
    process.stdout.write(`${review.file} says all of that already.\n`);
    return exitCode.ok;
  }
  process.stdout.write(`${review.file}\n${formatChange(change, terminal(process.stdout))}\n`);
  if (!options.dryRun) await replaceFile(review.file, recorded.text);
  const done = options.dryRun
    ? "Nothing was written, as asked."
    : `Recorded. The next review is due ${options.next?.precision === "month" ? "in" : "on"} ${inWords(dateOrMonth(recording.nextReview) as DateOrMonth)}.`;
  process.stdout.write(`\n${done}\n`);
  return exitCode.ok;
}

function refuse(why: string): ExitCode {
  process.stderr.write(`${why}\n`);
  return exitCode.faults;
}

/** Finds a review by its id. Groups come first in the model, so their reviews win over others of the same id. */
function findReview({ reviews }: Model, id: string, data: string): Review {
  const found = reviews.find((review) => review.id === id);
  if (found?.dateField !== undefined)
    throw new WrongUsage(`"${id}" is no block of review: write the new date as "${found.dateField}" in ${found.file}.`);
  if (found !== undefined) return found;
  const ids = reviews.filter(({ dateField }) => dateField === undefined).map((review) => review.id);
  throw new WrongUsage(
    `"${id}" is not the id of a review. ${didYouMean(id, ids, `${command("review", "list", data)} shows those there are.`)}`,
  );
}

function createRecording(model: Model, review: Review, { on, by, minute, next }: RecordOptions, today: CalendarDate): Recording {
  if (on === undefined) throw new WrongUsage(`Say on which day it took place: --on ${today}`);
  if (on > today)
    throw new WrongUsage(`--on ${on} is still to come: today is ${today}. A review is recorded once it has taken place.`);
  if (review.lastReviewed !== undefined && on < earliest(review.lastReviewed)) {
    throw new WrongUsage(`--on ${on} is before the last review on record, ${toIsoDate(review.lastReviewed)}.`);
  }
  return {
    lastReviewed: on,
    nextReview: next === undefined ? addMonths(on, review.cycleMonths) : checkNextReview(model, review, on, next, today),
    reviewedBy: readLine(by, '--by "…"', "Say who carried it out"),
    minuteRef: readLine(minute, '--minute "…"', "Say where it is minuted"),
    ...(review.textFingerprint !== undefined && { fingerprint: review.textFingerprint }),
  };
}

/**
 * The next review as it is written into the file.
 * @throws {WrongUsage} where the check would reject it
 */
function checkNextReview(model: Model, review: Review, on: CalendarDate, next: DateOrMonth, today: CalendarDate): string {
  if (next.date <= on) throw new WrongUsage(`--next ${toIsoDate(next)} is not after --on ${on}.`);
  const asRecorded: Review = { ...review, lastReviewed: { date: on, precision: "day" }, nextReview: next };
  const { faults } = judgeReview(asRecorded, today, model.arrangements);
  const tooLate = faults.find((fault) => fault.kind === "beyond-cycle");
  if (tooLate === undefined || tooLate.days <= toleranceDays) return toIsoDate(next);
  throw new WrongUsage(
    `--next ${toIsoDate(next)} is too late: the cycle is ${review.cycleMonths} months. ${addDays(tooLate.limit, toleranceDays)} is the last day that it can be.`,
  );
}

/**
 * Reads evidence: one line of visible text, as its schema requires.
 * @throws {WrongUsage} where it is anything else
 */
function readLine(typed: string | undefined, flag: string, ask: string): string {
  const line = typed?.trim() ?? "";
  if (line !== "" && !/\p{Cc}/u.test(line)) return line;
  throw new WrongUsage(line === "" ? `${ask}: ${flag}` : `${flag} takes one line of plain text.`);
}

const diffSigns: Readonly<Record<ChangedLine["kind"], string>> = { stays: " ", goes: "-", comes: "+" };

function formatChange(lines: readonly ChangedLine[], { colours }: Terminal): string {
  const width = String(Math.max(...lines.map(({ number }) => number))).length;
  const styles: Record<ChangedLine["kind"], (text: string) => string> = {
    stays: colours.dim,
    goes: colours.red,
    comes: colours.green,
  };
  return lines
    .map(({ kind, number, text }) => styles[kind](`${diffSigns[kind]} ${String(number).padStart(width)}  ${harmlessLine(text)}`))
    .join("\n");
}
