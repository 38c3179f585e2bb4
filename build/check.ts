import { appendFile } from "node:fs/promises";
import { hostname } from "node:os";
import { didYouMean } from "../src/load/did-you-mean.ts";
import type { ModelOnDay } from "../src/model/day.ts";
import type { Finding } from "../src/model/finding.ts";
import { githubSummary } from "../src/outputs/reports/github.ts";
import { type Format, formats } from "../src/outputs/reports/index.ts";
import { reportOf, reportOnly } from "../src/outputs/reports/report.ts";
import { ownerOf } from "../src/outputs/shared/owner.ts";
import { restoreOldSite } from "../src/outputs/staging/stage.ts";
import { loadingRules } from "../src/rules/loading/loading-rules.ts";
import { isProofreading, rules, weighStrictly } from "../src/rules/registry.ts";
import { weighAgainst } from "./check-change.ts";
import { dutiesFormat, reportDuties } from "./check-duties.ts";
import { readArguments } from "./command-line/arguments.ts";
import { commonOptions, isOn, textReader } from "./command-line/common-options.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { refuseErrors } from "./command-line/sound-data.ts";
import { terminal } from "./command-line/terminal.ts";
import { createConsoleTimings } from "./command-line/timings.ts";
import { judgeData } from "./site/judge-data.ts";

const command = {
  name: "check",
  summary: "Reads the data, judges every review by the day, and reports what is wrong. Builds nothing.",
  options: ["data", "asOf", "strict", "format", "timings"],
  own: {
    "due-within": {
      value: "DAYS",
      description: "count a review as due soon this many days ahead, to plan with (as the data say, else 60)",
      read: readNumberOfDays,
    },
    only: {
      value: "prose|RULE",
      description: "report, and judge by, the proofreader's findings alone, or those of one rule",
      read: readOnly,
    },
    all: { description: "list all findings of a rule, not ten", read: isOn },
    duties: { description: "report, and judge by, what the law asks and where it is met, alone", read: isOn },
    against: {
      value: "DIR",
      description: "the data before a change: what was so of a review there fails no more, and what the change makes worse does",
      read: textReader(undefined),
    },
    accepted: { description: "list the accepted findings too, each with its reason", read: isOn },
  },
} as const;

/** `npm run check`. Exit code 1 for any error, an overdue review included. */
export async function check(args: readonly string[]): Promise<ExitCode> {
  const parsed = readArguments(command, args);
  if (parsed.help !== undefined) {
    process.stdout.write(parsed.help);
    return exitCode.ok;
  }
  // A build that was killed during its swap may have left the last site under its temporary name.
  await restoreOldSite(commonOptions.out.read(undefined, "--out"), ownerOf(hostname(), process.pid));
  const { data, asOf, strict, format, timings } = parsed.options;
  if (parsed.own.duties) dutiesFormat(format);
  const { phase, report: reportTimings } = createConsoleTimings(timings);
  const judging = { asOf, dueSoonDays: parsed.own["due-within"] };
  const { model, findings, accepted, unread, day } = await phase("Data", () => judgeData(data, judging, phase));
  const { only, all, accepted: listAccepted, duties } = parsed.own;
  if (duties) return tellDuties(model, findings, format);
  const weighed = strict ? weighStrictly(findings) : findings;
  const { against } = parsed.own;
  const { findings: told, knownReviews } =
    against === undefined
      ? { findings: weighed, knownReviews: undefined }
      : await phase("Before", () => weighAgainst(against, weighed, model, day));
  const report = await phase("Report", () => {
    const judged = reportOf(model, told, day, unread, accepted, knownReviews);
    const asked = only === undefined ? judged : reportOnly(judged, isAskedBy(only));
    process.stdout.write(formats[format](asked, terminal(process.stdout), { all, accepted: listAccepted }));
    return asked;
  });
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (format === "github" && summary) await writeSummary(summary, githubSummary(report));
  reportTimings();
  return report.ok ? exitCode.ok : exitCode.faults;
}

/** Reports on the duties of the law; while a part of the data cannot be read, no verdict on them would be right. */
function tellDuties(model: ModelOnDay | undefined, findings: readonly Finding[], format: Format): ExitCode {
  const unreadable = findings.filter(({ rule }) => rule in loadingRules);
  return (
    refuseErrors(unreadable, ", for what cannot be read meets no duty.") ??
    (model ? reportDuties(model, format) : exitCode.faults)
  );
}

/** Appends to the job summary that GitHub shows. If it cannot be written, that is only reported: the exit code stays. */
async function writeSummary(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text);
  } catch (error) {
    process.stderr.write(
      `The summary could not be written to GITHUB_STEP_SUMMARY: ${(error as Error).message}. The verdict stands.\n`,
    );
  }
}

/** The word that asks for the findings of the proofreader, whichever of its rules found them. */
const proofreaderWord = "prose";

function readOnly(typed: string | true | undefined, flag: string): string | undefined {
  if (typeof typed !== "string" || typed === proofreaderWord) return typed === true ? undefined : typed;
  const ids = rules.map(({ id }) => id);
  if (ids.includes(typed)) return typed;
  const known = `docs/rules.md lists the rules; "${proofreaderWord}" stands for those of the proofreader.`;
  throw new WrongUsage(`${flag}: "${typed}" is not a rule. ${didYouMean(typed, [...ids, proofreaderWord], known)}`);
}

function isAskedBy(only: string): (finding: Finding) => boolean {
  return only === proofreaderWord ? isProofreading : ({ rule }) => rule === only;
}

function readNumberOfDays(typed: string | true | undefined, flag: string): number | undefined {
  if (typeof typed !== "string") return undefined;
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  throw new WrongUsage(`${flag}: "${typed}" is not a number of days. Write it as a whole number, for example 120.`);
}
