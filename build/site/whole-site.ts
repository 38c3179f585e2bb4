import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { type RunPhase, runUntimed } from "../../src/model/phase.ts";
import { indexSite } from "../../src/outputs/search/index-site.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { type VerificationRule, verificationRules } from "../../src/rules/verification.ts";
import { addresses } from "../../src/site/addresses.ts";
import { expectationsOf, pdfExpectationsOf } from "../../src/site/expectations.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { verifyPdf } from "../../src/verify/pdf.ts";
import { verify } from "../../src/verify/verify.ts";
import type { PendingBrowser } from "../printing/browser.ts";
import { printPdf } from "../printing/print.ts";
import { findAmendments } from "./amendments.ts";
import { prepareProjectSite } from "./site-of.ts";

/** What a whole site is made from. */
export interface WholeSitePlan {
  readonly model: ModelOnDay;
  /** The empty folder that everything is written to. */
  readonly folder: string;
  /** How findings name that folder. */
  readonly displayFolder: string;
  readonly base: string | undefined;
  readonly browser: PendingBrowser;
  readonly steps: Steps;
  /** Judges the model by the rules, which takes as long as the browser takes to load the document. */
  readonly isSound: () => Promise<boolean>;
  /** Runs each phase of a step that is not shown as a step of its own. */
  readonly runPhase?: RunPhase;
}

/**
 * Makes the website and its PDF and verifies both. While the browser loads and prints the document, the rules judge the
 * model, the other pages are made and then indexed.
 * @returns what is wrong with it; empty if it may replace the last site, or where the model is not sound
 */
export async function makeWholeSite(plan: WholeSitePlan): Promise<Finding[]> {
  const { model, folder, displayFolder, steps, browser, isSound, runPhase = runUntimed } = plan;
  const base = plan.base ?? baseOf(model.arrangements.website);
  const address = new URL(base, model.arrangements.website).href;
  const amendments = await runPhase("Amendments", () => findAmendments(model));
  const parts = await runPhase("Chart and styles", () => prepareProjectSite({ model, ...amendments, base, folder }));
  await steps.step("Document", parts.writePrintedPage);
  const printing = steps.step("PDF", async ({ note }) => {
    const result = await printPdf({ model, state: amendments.state, folder, address, browser, runPhase });
    note(`${result.sheets} pages, ${result.prints === 1 ? "printed once" : `printed ${result.prints} times`}`);
    return result;
  });
  const making = async () => {
    if (!(await isSound())) return false;
    await steps.step("Website", parts.writePages);
    await steps.step("Search", async ({ note }) => {
      const { pages } = await indexSite(folder, model.arrangements.language, runPhase);
      note(`${pages} pages`);
    });
    return true;
  };
  const [printed, isMade] = await settleBoth([printing, making()]);
  // The browser is no longer needed, and takes a tenth of a second to end. The command awaits that before it ends, and
  // reports an error there.
  browser.close().catch(() => undefined);
  if (!isMade) return [];
  const { size } = await stat(join(folder, addresses.pdf));
  await steps.step("Website, with the PDF", () =>
    parts.writePagesAboutPdf({ path: addresses.pdf, bytes: size, pages: printed.sheets }),
  );
  const pdfFindings = await steps.step("Verification of the PDF", () =>
    verifyPdf(join(folder, addresses.pdf), pdfExpectationsOf(model, displayFolder)),
  );
  const siteFindings = await steps.step("Verification", () => verify(folder, expectationsOf(model, base, displayFolder)));
  return [...printed.faults.map((fault) => printFault(fault, displayFolder)), ...siteFindings, ...pdfFindings];
}

/** Awaits both even if one fails, so that nothing is still being written when the folder is deleted. */
async function settleBoth<First, Second>(works: [Promise<First>, Promise<Second>]): Promise<[First, Second]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

/** A fault that printing reports, as a finding about the page that was printed. */
export function printFault(message: string, displayFolder: string): Finding {
  const help = "Look for it in the data and correct it there; if it is not there, the program is at fault.";
  const file = `${displayFolder}${addresses.document}index.html`;
  const rule: VerificationRule = "print";
  const { severity } = verificationRules[rule];
  return { rule, severity, file, line: 1, column: 1, path: "", message, help };
}
