import { load, modelOn } from "../../src/load/load.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { unreadInWords } from "../../src/outputs/reports/report.ts";
import { findingsText, reviewsTable } from "../../src/outputs/reports/text.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { english } from "../../src/words/english.ts";
import { type ExitCode, exitCode } from "../command-line/exit.ts";
import { terminal } from "../command-line/terminal.ts";
import { today } from "../command-line/today.ts";

/** Prints the register of reviews with their ids, worst first. Errors in the data go to standard error, with exit code 1. */
export async function list({ data, asOf }: { data: string; asOf: CalendarDate | undefined }): Promise<ExitCode> {
  const { facts, findings, unread } = await load(data);
  const screen = terminal(process.stdout);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) process.stderr.write(`${findingsText(errors, terminal(process.stderr))}\n\n`);
  if (facts === undefined) return exitCode.faults;
  const view = reviewsView(modelOn(facts, today(facts.partnership.timeZone, asOf)), english);
  if (unread.length > 0) process.stderr.write(`${unreadInWords(unread)}\n`);
  process.stdout.write(`${screen.colours.bold(`Reviews as of ${view.asOf}`)}\n\n${reviewsTable(view.rows, screen, "id")}\n`);
  return errors.length > 0 ? exitCode.faults : exitCode.ok;
}
