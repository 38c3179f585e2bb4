import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import { redlineOf, unchangedTitles } from "../../src/outputs/redline/redline.ts";
import { printedPart } from "../../src/outputs/site/printed-mark.ts";
import { addresses } from "../../src/site/addresses.ts";
import { type DocumentState, redlineExplained, redlineInWords } from "../../src/site/document-state.ts";
import { pdfExpectationsOf } from "../../src/site/expectations.ts";
import { baseOf } from "../../src/site/site-context.ts";
import type { PdfExpectations } from "../../src/verify/pdf.ts";
import type { Words } from "../../src/words/words.ts";
import { startBrowser } from "../printing/browser.ts";
import { planPrint } from "../printing/plan.ts";
import { printerWith } from "../printing/printer.ts";
import { expectedFiles } from "./attached-data.ts";
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

/** An edition that a redline is held against. */
export interface Earlier {
  readonly date: CalendarDate;
  /** What its document was printed from, as HTML. */
  readonly html: string;
}

/** A document that is to be printed without a website. */
export interface DocumentAlone {
  readonly model: ModelOnDay;
  readonly state: DocumentState;
  /** How findings name where it comes from. */
  readonly shown: string;
  /** The files that the PDF is to carry. */
  readonly attached: readonly AttachedFile[];
  /** The edition since which it is to show the changes, if it is to be a redline. */
  readonly earlier?: Earlier | undefined;
}

/** Prints the document of a model and verifies it, as a build does. */
export async function printAlone({ model, state, shown, attached, earlier }: DocumentAlone): Promise<PrintedAlone> {
  const printer = printerWith(startBrowser((sentence) => process.stderr.write(`${sentence}\n`)));
  try {
    return await inTemporaryFolder("document", async (folder) => {
      const { website } = model.arrangements;
      const page = await writePrintedPage(model, state, folder, earlier && redlineAgainst(model.words, earlier));
      const inWords = earlier && redlineInWords(model, earlier.date);
      const address = new URL(baseOf(website), website).href;
      const plan = planPrint({ model, state, folder, address, inWords });
      const { sheets, faults } = await printer.print(plan, Promise.resolve(attached));
      const path = join(folder, addresses.pdf);
      const expected = { ...pdfExpectationsOf(model, shown), attached: expectedFiles(attached) };
      const findings = await printer.verify(path, earlier === undefined ? expected : withTitlesIn(page.html, expected));
      return {
        pdf: await readFile(path),
        pages: sheets,
        ...page,
        findings: [...faults.map((fault) => printFault(fault, shown)), ...findings],
      };
    });
  } finally {
    await printer.close();
  }
}

function redlineAgainst(words: Words, { date, html }: Earlier): (page: string) => string {
  return (page) => {
    const later = printedPart(page);
    return page.replace(later, () => redlineOf(words, html, later, redlineExplained(words, date)));
  };
}

/** Of a redline only the titles that have stayed as they were are expected, since the others hold both wordings. */
function withTitlesIn(html: string, expected: PdfExpectations): PdfExpectations {
  const titles = unchangedTitles(html);
  return { ...expected, contents: expected.contents.filter(({ title }) => titles.has(title)) };
}
