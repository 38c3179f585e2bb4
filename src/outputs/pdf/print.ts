import { writeFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import { type RunPhase, runUntimed } from "../../model/phase.ts";
import type { RunningBrowser } from "./browser.ts";
import { destinationPages } from "./destinations.ts";
import { finish } from "./finish/finish.ts";
import type { AttachedFile, DocumentFacts } from "./finish/finishing.ts";
import { type FitStep, fitSections } from "./fit-in-page.ts";
import { fillPageNumbers, type PreparedPage, preparePage } from "./in-page.ts";
import { type HeadedSection, nameSheets } from "./name-sheets.ts";
import { fillInPrint } from "./numbers-in-print.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { type LabelRange, labelOf, labelRanges } from "./page-labels.ts";
import type { RequestedFile, SiteFiles } from "./site-files.ts";

/** Page numbers as they are printed, by the id of an element on the page. */
export type PageNumbers = Readonly<Record<string, string>>;

export interface PrintOptions extends SiteFiles {
  /** Already running, or a promise of one that is starting. */
  readonly browser: RunningBrowser | Promise<RunningBrowser>;
  /** The page to print, from the website's root: `document/`. */
  readonly page: string;
  /** The file that the PDF is written to; none if not given. */
  readonly out?: string | undefined;
  readonly facts: DocumentFacts;
  /** The files that the PDF carries; a promise, since they are needed only once it is printed. */
  readonly attached?: Promise<readonly AttachedFile[]> | undefined;
  /** The text at the foot of each numbered page, beside the number. */
  readonly foot: string;
  /** What the pages before the contents are called, which have no number. */
  readonly cover: string;
  readonly runPhase?: RunPhase | undefined;
}

export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: PageNumbers;
  /** The number of pages. */
  readonly sheets: number;
  /** How many times it was printed until every page number was right. */
  readonly prints: number;
  /** What was done so that the pages are well used. */
  readonly steps: readonly FitStep[];
  /** What is wrong with the page, in sentences: a request that was refused, a page number for an id that does not exist. */
  readonly faults: readonly string[];
  /** Everything that the browser requested: what the print depends on beside these options. */
  readonly requested: readonly RequestedFile[];
}

/** New page numbers can move text to another page, which changes the numbers. After this many prints it is an error. */
const maxPrints = 4;

/**
 * Prints one page of the website as a PDF that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3), with correct
 * page numbers.
 * @throws when the page numbers still change after the last print, or the finished tags would lose content, or the files to carry cannot be made
 */
export async function printDocument(options: PrintOptions): Promise<PrintedDocument> {
  const { runPhase = runUntimed } = options;
  // That they cannot be made is told once the print is done. Until then nobody waits, and Node would end the process.
  options.attached?.catch(() => undefined);
  const browser = await runPhase("Wait for the browser", () => options.browser);
  const page = await runPhase("Page", () => openPage(browser, options, options.page));
  const printed = await printPage(page, options, runPhase).catch(async (error) => {
    // The error says why the page could not be printed. Closing the page may fail for the same reason.
    await Promise.allSettled([page.close()]);
    throw error;
  });
  const { prepared, steps, shared, final } = printed;
  const { pdf, ranges, pages, prints, words, found } = final;
  const heads = shared.map((sections) => sections.map(({ id, head }) => ({ head, page: found.get(id) ?? 0 })));
  const [finished] = await Promise.all([
    runPhase("Finishing", async () => {
      const attached = (await options.attached) ?? [];
      return finish(pdf, { ...prepared, facts: options.facts, attached, ranges, words, heads });
    }),
    page.close(),
  ]);
  const { out } = options;
  if (out !== undefined) await runPhase("Writing of the PDF", () => writeFile(out, finished.bytes));
  const faults = [...faultsOf(page, prepared, final.missing), ...finished.faults];
  const { requested } = page;
  return { bytes: finished.bytes, pages, prints, steps, sheets: pdf.getPageCount(), faults, requested };
}

async function printPage(
  page: OpenPage,
  { foot, cover }: Pick<PrintOptions, "foot" | "cover">,
  runPhase: RunPhase,
): Promise<{ prepared: PreparedPage; steps: FitStep[]; shared: HeadedSection[][]; final: FinalPrint }> {
  const prepared = await runPhase("Preparation of the page", () => page.evaluate(preparePage));
  const steps = await runPhase("Fitting to pages", () => page.evaluate(fitSections));
  const shared = await page.evaluate(nameSheets, foot);
  return { prepared, steps, shared, final: await runPhase("Print", () => printUntilSettled(page, prepared, cover)) };
}

interface FinalPrint {
  readonly pdf: PDFDocument;
  readonly ranges: readonly LabelRange[];
  readonly pages: PageNumbers;
  readonly prints: number;
  /** Ids whose page number the page shows, but which are not in the document. */
  readonly missing: readonly string[];
  /** The page of each destination, counted from 0, by its id. */
  readonly found: ReadonlyMap<string, number>;
  /** The document's words, with the page numbers among them. */
  readonly words: string;
}

/** Prints until every page number is right: only once, where the numbers can be written into the first print. */
async function printUntilSettled(page: OpenPage, prepared: PreparedPage, cover: string): Promise<FinalPrint> {
  let printed: PageNumbers = {};
  let { words } = prepared;
  for (let prints = 1; prints <= maxPrints; prints += 1) {
    const pdf = await PDFDocument.load(await page.print(), { updateMetadata: false });
    const found = destinationPages(pdf);
    const ranges = labelRanges(pageOf(found, prepared.contents), pageOf(found, prepared.body) ?? 0, cover);
    const present = prepared.numberedIds.filter((id) => found.has(id));
    const pages = Object.fromEntries(present.map((id) => [id, labelOf(ranges, found.get(id) ?? 0)]));
    const missing = prepared.numberedIds.filter((id) => !found.has(id));
    if (present.every((id) => printed[id] === pages[id])) return { pdf, ranges, pages, prints, missing, words, found };
    words = await page.evaluate(fillPageNumbers, pages);
    if (prints === 1 && fillContents(pdf, prepared, found, pages)) return { pdf, ranges, pages, prints, missing, words, found };
    printed = pages;
  }
  throw new Error(`The page numbers did not settle within ${maxPrints} prints.`);
}

/** Writes the page numbers into the table of contents of a print, if it has a placeholder for each. */
function fillContents(pdf: PDFDocument, prepared: PreparedPage, found: ReadonlyMap<string, number>, pages: PageNumbers): boolean {
  const { numberedIds, placeholders } = prepared;
  const [from, to] = [pageOf(found, prepared.contents), pageOf(found, prepared.body)];
  if (from === undefined || to === undefined || placeholders.length !== Object.keys(pages).length) return false;
  const numbers = new Map(numberedIds.map((id, at) => [placeholders[at] ?? "", pages[id] ?? ""]));
  return fillInPrint(pdf, pdf.getPages().slice(from, to), numbers);
}

function pageOf(found: ReadonlyMap<string, number>, id: string | undefined): number | undefined {
  return id === undefined ? undefined : found.get(id);
}

function faultsOf(page: OpenPage, prepared: PreparedPage, missing: readonly string[]): string[] {
  return [
    ...page.refused
      .filter((url) => !prepared.unneeded.includes(url))
      .map((url) => `The document asks for ${url}, which is not a file of the website, so it was not loaded.`),
    ...prepared.brokenImages.map((source) => `The picture ${source} could not be shown.`),
    ...missing.map((id) => `A page number is wanted of "${id}", and nothing in the document has that id.`),
  ];
}
