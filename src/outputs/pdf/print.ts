import { writeFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { RunningBrowser } from "./browser.ts";
import { destinationPages } from "./destinations.ts";
import { finish } from "./finish/finish.ts";
import type { DocumentFacts } from "./finish/finishing.ts";
import { fillPageNumbers, type PreparedPage, preparePage } from "./in-page.ts";
import { fillInPrint } from "./numbers-in-print.ts";
import { type OpenPage, openPage } from "./open-page.ts";
import { type LabelRange, labelOf, labelRanges } from "./page-labels.ts";
import type { SiteFiles } from "./site-files.ts";

/** Page numbers as they are printed, by the id of what stands on the page. */
export type PageNumbers = Readonly<Record<string, string>>;

export interface PrintOptions extends SiteFiles {
  /** May still be starting. */
  readonly browser: RunningBrowser | Promise<RunningBrowser>;
  /** The page to print, from the website's root: `document/`. */
  readonly page: string;
  /** Where the PDF is written; nowhere if not given. */
  readonly out?: string | undefined;
  readonly facts: DocumentFacts;
  /** What stands at the foot of each numbered page, beside the number. */
  readonly foot: string;
}

export interface PrintedDocument {
  readonly bytes: Uint8Array;
  readonly pages: PageNumbers;
  readonly sheets: number;
  /** How many times it was printed until every number was right. */
  readonly prints: number;
  /** What is wrong with the page, in sentences: a file that it asks for and may not have, a number of nothing. */
  readonly faults: readonly string[];
}

/** Each print can move what the next one must count again; text that never settles within these is not settling. */
const mostPrints = 4;

/**
 * Prints one page of the website as a PDF that passes PDF/UA-1, with true page numbers.
 * @throws when the page numbers never settle, or the finished tags would not hold what Chromium printed
 */
export async function printDocument(options: PrintOptions): Promise<PrintedDocument> {
  const page = await openPage(await options.browser, options, options.page);
  const printed = await printPage(page, options).catch(async (error) => {
    // The error tells why the page could not be printed. Closing the page may fail for the same reason.
    await Promise.allSettled([page.close()]);
    throw error;
  });
  const { prepared, settled } = printed;
  const { pdf, ranges, pages, prints, words } = settled;
  const [finished] = await Promise.all([finish(pdf, { ...prepared, facts: options.facts, ranges, words }), page.close()]);
  if (options.out !== undefined) await writeFile(options.out, finished.bytes);
  const faults = [...faultsOf(page, prepared, settled.missing), ...finished.faults];
  return { bytes: finished.bytes, pages, prints, sheets: pdf.getPageCount(), faults };
}

async function printPage(page: OpenPage, options: PrintOptions): Promise<{ prepared: PreparedPage; settled: Settled }> {
  const prepared = await page.evaluate(preparePage, options.foot);
  return { prepared, settled: await printUntilSettled(page, prepared) };
}

interface Settled {
  readonly pdf: PDFDocument;
  readonly ranges: readonly LabelRange[];
  readonly pages: PageNumbers;
  readonly prints: number;
  /** Ids that a number is wanted of, and which are nowhere in the document. */
  readonly missing: readonly string[];
  /** The document's words, with the page numbers among them. */
  readonly words: string;
}

/** Prints until every number is right: once, where the numbers can be written into that print. */
async function printUntilSettled(page: OpenPage, prepared: PreparedPage): Promise<Settled> {
  let shown: PageNumbers = {};
  let { words } = prepared;
  for (let prints = 1; prints <= mostPrints; prints += 1) {
    const pdf = await PDFDocument.load(await page.print(), { updateMetadata: false });
    const found = destinationPages(pdf);
    const ranges = labelRanges(pageOf(found, prepared.contents), pageOf(found, prepared.body) ?? 0);
    const present = prepared.wanted.filter((id) => found.has(id));
    const pages = Object.fromEntries(present.map((id) => [id, labelOf(ranges, found.get(id) ?? 0)]));
    const missing = prepared.wanted.filter((id) => !found.has(id));
    if (present.every((id) => shown[id] === pages[id])) return { pdf, ranges, pages, prints, missing, words };
    words = await page.evaluate(fillPageNumbers, pages);
    if (prints === 1 && filledIn(pdf, prepared, found, pages)) return { pdf, ranges, pages, prints, missing, words };
    shown = pages;
  }
  throw new Error(`The page numbers did not settle within ${mostPrints} prints.`);
}

/** Writes the numbers into the contents of a print, if it holds a place for each. */
function filledIn(pdf: PDFDocument, prepared: PreparedPage, found: ReadonlyMap<string, number>, pages: PageNumbers): boolean {
  const { wanted, placeholders } = prepared;
  const [from, to] = [pageOf(found, prepared.contents), pageOf(found, prepared.body)];
  if (from === undefined || to === undefined || placeholders.length !== Object.keys(pages).length) return false;
  const numbers = new Map(wanted.map((id, at) => [placeholders[at] ?? "", pages[id] ?? ""]));
  return fillInPrint(pdf, pdf.getPages().slice(from, to), numbers);
}

function pageOf(found: ReadonlyMap<string, number>, id: string | undefined): number | undefined {
  return id === undefined ? undefined : found.get(id);
}

function faultsOf(page: OpenPage, prepared: PreparedPage, missing: readonly string[]): string[] {
  return [
    ...page.refused
      .filter((url) => !prepared.needless.includes(url))
      .map((url) => `The document asks for ${url}, which is not a file of the website, so it was not loaded.`),
    ...prepared.brokenImages.map((source) => `The picture ${source} could not be shown.`),
    ...missing.map((id) => `A page number is wanted of "${id}", and nothing in the document has that id.`),
  ];
}
