import { displayPath } from "../../src/load/files/read.ts";
import { command, folderOf } from "../../src/model/command.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { type Finding, hasErrors } from "../../src/model/finding.ts";
import type { Model } from "../../src/model/model.ts";
import type { RunPhase } from "../../src/model/phase.ts";
import { placeOf } from "../../src/model/places/places.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { tally } from "../../src/outputs/reports/report.ts";
import { findingsText } from "../../src/outputs/reports/text.ts";
import type { Stage } from "../../src/outputs/staging/stage.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { judgeWithPauses, stopsBuild, weighStrictly } from "../../src/rules/registry.ts";
import { reviewOverdue } from "../../src/rules/reviews/review-overdue.ts";
import { addressOf, isSameAddress } from "../../src/site/standing.ts";
import type { CommonValues } from "../command-line/common-options.ts";
import { type ExitCode, exitCode, reasonOf } from "../command-line/exit.ts";
import { terminal } from "../command-line/terminal.ts";
import type { Printer } from "../printing/printer.ts";
import { readData } from "./judge-data.ts";
import type { BuildRecorder } from "./unchanged.ts";
import { makeWholeSite } from "./whole-site.ts";

/** The options of a build. */
export type BuildOptions = Pick<CommonValues, "data" | "out" | "base" | "address" | "asOf" | "strict" | "quiet">;

/** What a build works with. */
export interface BuildContext {
  readonly stage: Stage;
  readonly options: BuildOptions;
  readonly printer: Printer;
  /** Called once the printer has nothing left to do. */
  readonly onPrinted?: (() => void) | undefined;
  readonly steps: Steps;
  /** Runs each phase of a step that is not shown as a step of its own. */
  readonly runPhase: RunPhase;
  readonly recorder: BuildRecorder;
}

/** Makes the site in a stage and replaces the last one with it. If the data are at fault it reports the errors instead. */
export async function buildSite({
  stage,
  options,
  printer,
  onPrinted,
  steps,
  runPhase,
  recorder,
}: BuildContext): Promise<ExitCode> {
  const { data, out } = options;
  const { model, facts, day, ...read } = await steps.step("Data", () => readData(data, options, runPhase));
  const stopping = (findings: readonly Finding[]) =>
    options.strict ? weighStrictly(findings).filter(isError) : findings.filter(stopsBuild);
  if (model === undefined || facts === undefined) return refuse(stopping(read.findings));
  const rules = new Judging(model, read.findings, steps);
  const address = addressOf(model.arrangements.website, options);
  if (stopping(read.findings).length > 0) return refuse(stopping(await rules.findings()));
  const folders = { folder: stage.folder, displayFolder: displayPath(out) };
  const isSound = async () => stopping(await rules.findings()).length === 0;
  const faults = await makeWholeSite({ model, facts, address, printer, onPrinted, steps, runPhase, isSound, ...folders }).catch(
    async (error) => {
      // Pages are made of data that the rules have not judged yet, and may fail over what a rule tells.
      if (await isSound()) throw error;
      return [];
    },
  );
  const findings = await rules.findings();
  if (stopping(findings).length > 0) return refuse(stopping(findings));
  const weighed = options.strict ? weighStrictly(faults) : faults;
  if (hasErrors(weighed)) return refuse(weighed);
  const { notDeleted } = await steps.step("Swap", () => stage.publish());
  // The website is in place: from here on nothing can fail the build, and nothing that fails goes unsaid.
  if (notDeleted !== undefined) warn(`the old one could not be deleted (${reasonOf(notDeleted)}): the next build tries again`);
  const summary = summaryLines(model, findings, { out, address });
  summary.forEach(steps.say);
  const warnOfRecord = (error: unknown) =>
    warn(`the note of what it was made from could not be kept (${reasonOf(error)}): the next build makes everything anew`);
  await runPhase("Record", () => recorder.save(model.arrangements.timeZone, day, summary).catch(warnOfRecord));
  return exitCode.ok;
}

/** Lets whatever waits for this thread have its turn. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The rules, which judge a model once, when they are first asked. */
class Judging {
  #findings: Promise<readonly Finding[]> | undefined;
  readonly #judge: () => Promise<readonly Finding[]>;

  constructor(model: ModelOnDay, findings: readonly Finding[], steps: Steps) {
    this.#judge = async () => [...findings, ...(await steps.step("Rules", () => judgeWithPauses(model, nextTurn))).findings];
  }

  /** The findings of loading and then those of the rules. */
  findings(): Promise<readonly Finding[]> {
    this.#findings ??= this.#judge();
    return this.#findings;
  }
}

function warn(what: string): void {
  process.stderr.write(`The website is in place, but ${what}.\n`);
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** Reports the findings that stop a build. */
function refuse(findings: readonly Finding[]): ExitCode {
  const counts = { error: findings.filter(isError).length, warning: 0, note: 0 };
  process.stderr.write(
    `\n${findingsText(findings, terminal(process.stderr))}\n\n${tally({ counts, findings })}. Nothing was built; the last good website is untouched.\n`,
  );
  return exitCode.faults;
}

/** What the user reads at the end. */
function summaryLines(
  model: Model,
  findings: readonly Finding[],
  { out, address }: { readonly out: string; readonly address: string },
): string[] {
  const overdue = findings.filter(({ rule }) => rule === reviewOverdue.id).length;
  const others = findings.filter(({ severity }) => severity !== "note").length - overdue;
  return [
    `${harmlessLine(model.partnership.name)}: the website and the PDF are in ${out}.`,
    ...(isSameAddress(model.arrangements.website, address) ? [] : [otherAddress(model, address)]),
    ...(overdue > 0 ? [`${overdue} ${overdue === 1 ? "review is" : "reviews are"} overdue, and shown as that.`] : []),
    ...(others > 0
      ? [`${others} more ${others === 1 ? "thing" : "things"} to see to. ${command("check", "", folderOf(model))} lists all.`]
      : []),
  ];
}

/** Warns that the data name another address than the one that the website was made for. */
function otherAddress(model: Model, address: string): string {
  const { file, line } = placeOf(model, model.arrangements, "/partnership/website");
  return `It says of itself that it stands at ${address}, as was asked, and the data say ${harmlessLine(model.arrangements.website)}. If it is to stay there, correct "website" in ${file}:${line}.`;
}
