import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { indexSite } from "../../src/outputs/search/index-site.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { type VerificationRule, verificationRules } from "../../src/rules/verification.ts";
import { addresses } from "../../src/site/addresses.ts";
import { expectationsOf, pdfExpectationsOf } from "../../src/site/expectations.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { verifyPdf } from "../../src/verify/pdf.ts";
import { verify } from "../../src/verify/verify.ts";
import type { PendingBrowser } from "./browser.ts";
import { printPdf } from "./print.ts";
import { siteOf } from "./site-of.ts";

export interface WholePlan {
  readonly model: ModelOnDay;
  /** The empty folder that everything is written to. */
  readonly folder: string;
  /** How that folder's place is named in a finding. */
  readonly shown: string;
  readonly base: string | undefined;
  readonly browser: PendingBrowser;
  readonly steps: Steps;
}

/**
 * Makes the website and its PDF and verifies both. The document is printed while the other pages are made.
 * @returns what is wrong with what was made; nothing, if it may be put in place
 */
export async function makeWholeSite(plan: WholePlan): Promise<Finding[]> {
  const { model, folder, shown, steps, browser } = plan;
  const base = plan.base ?? baseOf(model.arrangements.website);
  const address = new URL(base, model.arrangements.website).href;
  const parts = await siteOf({ model, base, folder });
  await steps.step("Document", parts.writePrintedPage);
  const [printed] = await allOrFirstFault([
    steps.step("PDF", async ({ note }) => {
      const result = await printPdf({ model, folder, address, browser });
      note(`${result.sheets} pages, ${result.prints === 1 ? "printed once" : `printed ${result.prints} times`}`);
      return result;
    }),
    steps.step("Website", parts.writePages),
  ]);
  // It has no more to do, and takes a tenth of a second to end. The command's own end waits for it, and hears if it fails.
  browser.close().catch(() => undefined);
  const { size } = await stat(join(folder, addresses.pdf));
  await steps.step("Website, with the PDF", () =>
    parts.writePagesAboutPdf({ path: addresses.pdf, bytes: size, pages: printed.sheets }),
  );
  const [pdfFindings] = await allOrFirstFault([
    steps.step("Verification of the PDF", () => verifyPdf(join(folder, addresses.pdf), pdfExpectationsOf(model, shown))),
    steps.step("Search", async ({ note }) => {
      const { pages } = await indexSite(folder, model.arrangements.language);
      note(`${pages} pages`);
    }),
  ]);
  const siteFindings = await steps.step("Verification", () => verify(folder, expectationsOf(model, base, shown)));
  return [...printed.faults.map((fault) => printFault(fault, shown)), ...siteFindings, ...pdfFindings];
}

/** Waits for all, even where one fails, so that nothing is still being written when the folder is taken away. */
async function allOrFirstFault<First, Second>(works: [Promise<First>, Promise<Second>]): Promise<[First, Second]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

export function printFault(message: string, shown: string): Finding {
  const help = "Look for it in the data and correct it there; if it is not there, the program is at fault.";
  const file = `${shown}${addresses.document}index.html`;
  const rule: VerificationRule = "print";
  const { severity } = verificationRules[rule];
  return { rule, severity, file, line: 1, column: 1, path: "", message, help };
}
