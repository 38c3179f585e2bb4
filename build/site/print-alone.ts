import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { addresses } from "../../src/site/addresses.ts";
import type { DocumentState } from "../../src/site/document-state.ts";
import { pdfExpectationsOf } from "../../src/site/expectations.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { verifyPdf } from "../../src/verify/pdf.ts";
import { startBrowser } from "./browser.ts";
import { printPdf } from "./print.ts";
import { type PrintedPage, writePrintedPage } from "./printed-page.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";
import { printFault } from "./whole-site.ts";

/** A document that was printed without a website around it. */
export interface PrintedAlone extends PrintedPage {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** What is wrong with it. */
  readonly findings: readonly Finding[];
}

/**
 * Prints the document of a model and verifies it, as a build does.
 * @param shown how findings name where it comes from
 */
export async function printAlone(model: ModelOnDay, state: DocumentState, shown: string): Promise<PrintedAlone> {
  const browser = startBrowser((sentence) => process.stderr.write(`${sentence}\n`));
  try {
    return await inTemporaryFolder("document", async (folder) => {
      const { website } = model.arrangements;
      const page = await writePrintedPage(model, state, folder);
      const { sheets, faults } = await printPdf({
        model,
        state,
        folder,
        address: new URL(baseOf(website), website).href,
        browser,
      });
      const path = join(folder, addresses.pdf);
      const findings = await verifyPdf(path, pdfExpectationsOf(model, shown));
      return {
        pdf: await readFile(path),
        pages: sheets,
        ...page,
        findings: [...faults.map((fault) => printFault(fault, shown)), ...findings],
      };
    });
  } finally {
    await browser.close();
  }
}
