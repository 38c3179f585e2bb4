import { load } from "../src/load/load.ts";
import type { CalendarDate } from "../src/model/model.ts";
import { findingsText, reviewsTable } from "../src/outputs/reports/text.ts";
import { reviewsView } from "../src/views/reviews.ts";
import { type ExitCode, exitCode } from "./exit.ts";
import { terminal } from "./terminal.ts";
import { today } from "./today.ts";

/** Prints the register of reviews, worst first, with the id of each. */
export async function list({ data, asOf }: { data: string; asOf: CalendarDate | undefined }): Promise<ExitCode> {
  const { model, findings } = await load(data);
  const screen = terminal(process.stdout);
  if (model === undefined) {
    process.stderr.write(`${findingsText(findings, terminal(process.stderr))}\n`);
    return exitCode.faults;
  }
  const view = reviewsView(model, today(model.arrangements.timeZone, asOf));
  process.stdout.write(`${screen.colours.bold(`Reviews as of ${view.asOf}`)}\n\n${reviewsTable(view.rows, screen, "id")}\n`);
  return exitCode.ok;
}
