import { readFile } from "node:fs/promises";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { modelOn } from "../../src/load/load.ts";
import {
  createRecording,
  type Naming,
  type ReviewRecording,
  type ReviewTold,
  recordableReviews,
  recordReviews,
} from "../../src/load/review-recording.ts";
import { command } from "../../src/model/command.ts";
import { dateOrMonth, inWords, toIsoDate } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth, Model, Review } from "../../src/model/model.ts";
import { diffLines } from "../../src/outputs/record/change.ts";
import { replaceFiles } from "../../src/outputs/record/replace-file.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { formatChange } from "../command-line/format-change.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { terminal } from "../command-line/terminal.ts";

/** The options of `review record`. */
interface RecordOptions extends ReviewTold {
  readonly data: string;
  readonly asOf: CalendarDate | undefined;
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
  if (options.on === undefined) {
    const line = command("review", `record ${ids.join(" ")} --on ${today}`, options.data);
    throw new WrongUsage(`Say on which day it took place: ${line}`);
  }
  const created = reviews.map((review) => ({ review, ...createRecording(model, review, options, today, namedByOptions(today)) }));
  const faults = new Set(created.flatMap((each) => ("faults" in each ? each.faults.map(({ message }) => message) : [])));
  if (faults.size > 0) throw new WrongUsage([...faults].join("\n"));
  const recordings = created.filter((each) => "recording" in each);
  const before = new Map<string, string>();
  for (const { file } of reviews) before.set(file, await readFile(file, "utf8"));
  const recorded = recordReviews(recordings, (file) => before.get(file) ?? "");
  if ("refused" in recorded) return refuse(`${recorded.review.file}: ${recorded.refused} Nothing was written.`);
  const { dryRun } = options;
  const changes = [...recorded.texts].map(([file, after]) => ({ file, before: before.get(file) ?? "", after }));
  if (!(await write(changes, dryRun))) return exitCode.ok;
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

function recordedInWords(recordings: readonly ReviewRecording[]): string {
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
function findReview(model: Model, id: string, data: string): Review {
  const found = model.reviews.find((review) => review.id === id);
  if (found?.dateField !== undefined)
    throw new WrongUsage(`"${id}" is no block of review: write the new date as "${found.dateField}" in ${found.file}.`);
  if (found !== undefined) return found;
  const ids = recordableReviews(model).map((review) => review.id);
  throw new WrongUsage(
    `"${id}" is not the id of a review. ${didYouMean(id, ids, `${command("review", "list", data)} shows those there are.`)}`,
  );
}

/** Messages name what was said by the options that say it. */
function namedByOptions(today: CalendarDate): Naming {
  const lines = { by: '--by "…"', minute: '--minute "…"' } as const;
  const flag = (field: keyof ReviewTold) => (field === "by" || field === "minute" ? lines[field] : `--${field}`);
  return {
    review: ({ id }) => id,
    day: toIsoDate,
    said: (field, day) => (day === undefined ? flag(field) : `${flag(field)} ${toIsoDate(day)}`),
    ask: (field) => `: ${flag(field)}${field === "on" ? ` ${today}` : ""}`,
  };
}
