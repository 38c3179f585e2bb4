import { readFile } from "node:fs/promises";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { modelOn } from "../../src/load/load.ts";
import { type Recording, recordReview } from "../../src/load/yaml/edit/record-review.ts";
import { command, folderOf } from "../../src/model/command.ts";
import { dateOrMonth, earliest, inWords, toIsoDate } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth, Model, PartialDate, Review } from "../../src/model/model.ts";
import { toldHeld } from "../../src/model/review.ts";
import { dueAfter, judgeReview } from "../../src/model/verdict.ts";
import { diffLines } from "../../src/outputs/record/change.ts";
import { replaceFiles } from "../../src/outputs/record/replace-file.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { formatChange } from "../command-line/format-change.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { terminal } from "../command-line/terminal.ts";

/** The options of `review record`. */
interface RecordOptions {
  readonly data: string;
  readonly asOf: CalendarDate | undefined;
  /** When the review took place, as precisely as that is known. */
  readonly on: PartialDate | undefined;
  readonly by: string | undefined;
  readonly minute: string | undefined;
  /** When the next review is due; undefined for one cycle after this one. */
  readonly next: DateOrMonth | undefined;
  readonly dryRun: boolean;
}

/** A file before and after reviews are recorded in it. */
interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Records the reviews of one meeting in the files that they are due in, after showing the changes: all of them or none.
 * @param clock gives the present day in a time zone. What is written must fit that day, whatever --as-of says.
 */
export async function record(
  ids: readonly string[],
  options: RecordOptions,
  clock: (zone: string) => CalendarDate,
): Promise<ExitCode> {
  if (options.asOf !== undefined && !options.dryRun) {
    throw new WrongUsage("--as-of is for trying out: add --dry-run. What is written is written today.");
  }
  // An error in any file can affect the wording: a clause is part of all terms of reference that use it.
  const { facts, refused } = await loadSound(options.data);
  if (facts === undefined) return refused;
  const today = options.asOf ?? clock(facts.partnership.timeZone);
  const model = modelOn(facts, today);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new WrongUsage(`"${repeated}" is named twice. Name each review once.`);
  const reviews = ids.map((id) => findReview(model, id, options.data));
  const recordings = reviews.map((review) => ({ review, recording: createRecording(model, review, options, today) }));
  const changes = new Map<string, FileChange>();
  for (const { review, recording } of recordings) {
    const { file } = review;
    const before = changes.get(file)?.before ?? (await readFile(file, "utf8"));
    const recorded = recordReview(changes.get(file)?.after ?? before, blockOf(review), recording);
    if ("refused" in recorded) return refuse(`${file}: ${recorded.refused} Nothing was written.`);
    changes.set(file, { file, before, after: recorded.text });
  }
  const { dryRun } = options;
  if (!(await write([...changes.values()], dryRun))) return exitCode.ok;
  process.stdout.write(`\n${dryRun ? "Nothing was written, as asked." : recordedInWords(recordings)}\n`);
  return exitCode.ok;
}

/**
 * Shows the change to each file, and writes them all, or none where that was asked.
 * @returns whether there is any change
 */
async function write(changes: readonly FileChange[], dryRun: boolean): Promise<boolean> {
  for (const { file, before, after } of changes) {
    const change = diffLines(before, after);
    const told = change.length === 0 ? " says all of that already." : `\n${formatChange(change, terminal(process.stdout))}`;
    process.stdout.write(`${file}${told}\n`);
  }
  const changed = changes.filter(({ before, after }) => before !== after);
  if (!dryRun) await replaceFiles(changed.map(({ file, after }) => ({ path: file, content: after })));
  return changed.length > 0;
}

function recordedInWords(recordings: readonly { readonly recording: Recording }[]): string {
  const days = new Set(recordings.map(({ recording }) => recording.nextReview));
  const dates = [...days].map((each) => dateOrMonth(each) as DateOrMonth);
  const due = `due ${dates.map((each) => `${each.precision === "month" ? "in" : "on"} ${inWords(each)}`).join(" or ")}`;
  const [only] = recordings.length === 1 ? recordings : [];
  return only !== undefined
    ? `Recorded. The next ${only.recording.as ?? "review"} is ${due}.`
    : `Recorded ${recordings.length} reviews. The next are ${due}.`;
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

/** The pointer to the block that a review is recorded in: a refresh stands in that of the review that it is a refresh of. */
function blockOf({ pointer, isRefresh }: Review): string {
  return isRefresh ? pointer.replace(/\/refresh$/, "") : pointer;
}

function createRecording(model: Model, review: Review, options: RecordOptions, today: CalendarDate): Recording {
  const { on, by, minute, next } = options;
  if (on === undefined) {
    const line = command("review", `record ${review.id} --on ${today}`, folderOf(model));
    throw new WrongUsage(`Say on which day it took place: ${line}`);
  }
  if (earliest(on) > today)
    throw new WrongUsage(
      `--on ${toIsoDate(on)} is still to come: today is ${today}. A review is recorded once it has taken place.`,
    );
  const last = toldHeld(review.refresh ?? review).at(-1);
  if (last !== undefined && on.date < earliest(last.on)) {
    throw new WrongUsage(`${review.id}: --on ${toIsoDate(on)} is before the last review on record, ${toIsoDate(last.on)}.`);
  }
  const changed = hasChanged(review, on);
  return {
    on: toIsoDate(on),
    nextReview: next === undefined ? toIsoDate(dueAfter(review, on)) : checkNextReview(model, review, on, next, today),
    by: readLine(by, '--by "…"', "Say who carried it out"),
    minute: readLine(minute, '--minute "…"', "Say where it is minuted"),
    ...(review.isRefresh && { as: "refresh" as const }),
    ...(review.refresh?.nextReview !== undefined && {
      nextRefresh: toIsoDate(dueAfter(review.refresh, on)),
    }),
    ...(changed !== undefined && { changed }),
    ...(review.textFingerprint !== undefined && { fingerprint: review.textFingerprint }),
  };
}

/** Whether the text differs from that of the review before; undefined where that one or this has no fingerprint. */
function hasChanged(review: Review, on: PartialDate): boolean | undefined {
  const { textFingerprint } = review;
  const earlier = toldHeld(review.refresh ?? review)
    .filter((each) => toIsoDate(each.on) !== toIsoDate(on))
    .at(-1)?.fingerprint;
  return earlier === undefined || textFingerprint === undefined ? undefined : earlier !== textFingerprint;
}

/**
 * The next review as it is written into the file.
 * @throws {WrongUsage} where the check would refuse it or warn of it
 */
function checkNextReview(model: Model, review: Review, on: PartialDate, next: DateOrMonth, today: CalendarDate): string {
  if (next.date <= earliest(on)) throw new WrongUsage(`--next ${toIsoDate(next)} is not after --on ${toIsoDate(on)}.`);
  const { file, pointer } = review;
  const asRecorded: Review = { ...review, held: [{ on, dateField: "on", file, pointer }], toCome: [], nextReview: next };
  const { faults } = judgeReview(asRecorded, today, model.arrangements);
  const tooLate = faults.find((fault) => fault.kind === "beyond-cycle");
  if (tooLate === undefined) return toIsoDate(next);
  throw new WrongUsage(
    `--next ${toIsoDate(next)} is too late: the cycle is ${review.cycleMonths} months. ${tooLate.limit} is the latest day.`,
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
