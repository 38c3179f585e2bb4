import { judgeDuties } from "../src/duties/judge.ts";
import { summaryOf } from "../src/duties/summary.ts";
import type { ModelOnDay } from "../src/model/day.ts";
import { dutiesJson } from "../src/outputs/reports/duties-json.ts";
import { type DutiesReport, dutiesText } from "../src/outputs/reports/duties-text.ts";
import type { Format } from "../src/outputs/reports/index.ts";
import { type ExitCode, exitCode, WrongUsage } from "./command-line/exit.ts";
import { terminal } from "./command-line/terminal.ts";

const formats: Partial<Record<Format, (report: DutiesReport) => string>> = {
  text: (report) => dutiesText(report, terminal(process.stdout)),
  json: dutiesJson,
};

/**
 * The function that puts a report on duties into a format.
 * @throws {WrongUsage} where there is none for that format
 */
export function dutiesFormat(format: Format): (report: DutiesReport) => string {
  const found = formats[format];
  if (found !== undefined) return found;
  throw new WrongUsage(`--duties has no report in the format ${format}. Its formats are ${Object.keys(formats).join(" and ")}.`);
}

/** Prints which duties of the law are met and where. Exit code 1 where one that holds on the day is not. */
export function reportDuties(model: ModelOnDay, format: Format): ExitCode {
  const { duties = [], notSeen = [] } = model.profile?.duties ?? {};
  const judged = judgeDuties(model, duties);
  process.stdout.write(dutiesFormat(format)({ asOf: model.today, judged, notSeen }));
  return summaryOf(judged).ok ? exitCode.ok : exitCode.faults;
}
