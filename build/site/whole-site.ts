import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Facts } from "../../src/load/facts.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { type RunPhase, runUntimed } from "../../src/model/phase.ts";
import { indexSite } from "../../src/outputs/search/index-site.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { type VerificationRule, verificationRules } from "../../src/rules/verification.ts";
import { addresses } from "../../src/site/addresses.ts";
import { expectationsOf, pdfExpectationsOf } from "../../src/site/expectations.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { standingAt } from "../../src/site/standing.ts";
import { readSiteFiles } from "../../src/verify/site-files.ts";
import { verify } from "../../src/verify/verify.ts";
import { planPrint } from "../printing/plan.ts";
import { describePrint, type Printer } from "../printing/printer.ts";
import { findAmendments } from "./amendments.ts";
import { attachedData, expectedFiles } from "./attached-data.ts";
import { prepareProjectSite } from "./site-of.ts";

/** What a whole site is made from. */
export interface WholeSitePlan {
  readonly model: ModelOnDay;
  /** What the model is made of, for the data that the PDF carries. */
  readonly facts: Facts;
  /** The empty folder that everything is written to. */
  readonly folder: string;
  /** How findings name that folder. */
  readonly displayFolder: string;
  /** The address at which the website will stand, without a slash at the end; that of the data may be another. */
  readonly address: string;
  readonly printer: Printer;
  /** Called once the printer has nothing left to do. */
  readonly onPrinted?: (() => void) | undefined;
  readonly steps: Steps;
  /** Judges the model by the rules, which takes as long as the browser takes to load the document. */
  readonly isSound: () => Promise<boolean>;
  /** Runs each phase of a step that is not shown as a step of its own. */
  readonly runPhase?: RunPhase;
}

/**
 * Makes the website and its PDF and verifies both. While the document is printed and its PDF verified, the other pages are
 * made, and while these are indexed, the rules judge the model.
 * @returns what is wrong with it; empty if it may replace the last site, or where the model is not sound
 */
export async function makeWholeSite(plan: WholeSitePlan): Promise<Finding[]> {
  const { facts, folder, displayFolder, steps, printer, onPrinted, isSound, runPhase = runUntimed } = plan;
  // That it stands elsewhere is no amendment of the document.
  const amendments = await runPhase("Amendments", () => findAmendments(plan.model));
  const model = standingAt(plan.model, plan.address);
  const base = baseOf(plan.address);
  const address = new URL(base, plan.address).href;
  const parts = await runPhase("Chart and styles", () => prepareProjectSite({ model, ...amendments, base, folder }));
  await steps.step("Document", parts.writePrintedPage);
  const { state } = amendments;
  // Taken once the print has been ordered, which needs them only at its end.
  const attached = new Promise(setImmediate).then(() => runPhase("Data for the PDF", () => attachedData(facts, model, state)));
  const printing = steps.step("PDF", async ({ note }) => {
    const result = await printer.print(planPrint({ model, state, folder, address }), attached);
    note(describePrint(result));
    return result;
  });
  const pdf = join(folder, addresses.pdf);
  const verifying = printing
    .then(() => attached)
    .then((files) => {
      const expected = { ...pdfExpectationsOf(model, displayFolder), attached: expectedFiles(files) };
      return steps.step("Verification of the PDF", () => printer.verify(pdf, expected));
    })
    .finally(onPrinted);
  const writing = steps.step("Website", parts.writePages);
  const judging = writing.then(isSound);
  let onPagesRead: () => void = () => undefined;
  const pagesRead = new Promise<void>((resolve) => {
    onPagesRead = resolve;
  });
  const searching = writing.then(() =>
    steps.step("Search", async ({ note }) => {
      const { pages } = await indexSite(folder, model.arrangements.language, runPhase, onPagesRead);
      note(`${pages} pages`);
    }),
  );
  const finishPages = async (): Promise<readonly Finding[]> => {
    if (!(await judging)) return [];
    const expected = expectationsOf(model, base, displayFolder);
    const before = await runPhase("First reading of the website", () => readSiteFiles(folder, expected.foreign));
    // A page that is being written again would be read in part. Where the index cannot be made, nobody waits for it.
    const [{ sheets }] = await Promise.all([printing, Promise.race([pagesRead, searching])]);
    const { size } = await stat(pdf);
    await steps.step("Website, with the PDF", () =>
      parts.writePagesAboutPdf({ path: addresses.pdf, bytes: size, pages: sheets }),
    );
    return steps.step("Verification", () => verify(folder, expected, before));
  };
  const [siteFindings, { faults }, pdfFindings] = await settleAll([finishPages(), printing, verifying, searching, attached]);
  return [...faults.map((fault) => printFault(fault, displayFolder)), ...siteFindings, ...pdfFindings];
}

/** Awaits all even if one fails, so that nothing is still being written when the folder is deleted. */
async function settleAll<Results extends readonly unknown[]>(
  works: {
    readonly [At in keyof Results]: Promise<Results[At]>;
  },
): Promise<Results> {
  await Promise.allSettled(works);
  return (await Promise.all(works)) as unknown as Results;
}

/** A fault that printing reports, as a finding about the page that was printed. */
export function printFault(message: string, displayFolder: string): Finding {
  const help = "Look for it in the data and correct it there; if it is not there, the program is at fault.";
  const file = `${displayFolder}${addresses.document}index.html`;
  const rule: VerificationRule = "print";
  const { severity } = verificationRules[rule];
  return { rule, severity, file, line: 1, column: 1, path: "", message, help };
}
