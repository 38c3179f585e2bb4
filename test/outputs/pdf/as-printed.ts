import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "puppeteer";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import { fillPageNumbers, preparePage } from "../../../src/outputs/pdf/in-page.ts";
import { type OpenPage, openPage } from "../../../src/outputs/pdf/open-page.ts";
import type { SiteFiles } from "../../../src/outputs/pdf/site-files.ts";
import { readPdf } from "../../../src/verify/pdf-reader.ts";

/** A page that was printed. */
export interface PrintedPage extends SiteFiles {
  readonly path: string;
  /** The page numbers in it, by the ids that they are of. */
  readonly pages: Readonly<Record<string, string>>;
}

/** The page that the PDF of a built website was printed from, and the PDF. */
export async function printedPageOf(folder: string): Promise<PrintedPage & { readonly pdf: Uint8Array }> {
  const pdf = readFileSync(join(folder, "downloads/governance-arrangements.pdf"));
  const { destinations, labels } = await readPdf(pdf);
  const html = readFileSync(join(folder, "document/index.html"), "utf8");
  const address = /<link rel="canonical" href="([^"]*\/)document\/"/.exec(html)?.[1] ?? "https://example.org/";
  const pages = Object.fromEntries([...destinations].map(([id, page]) => [id, labels[page] ?? ""]));
  return { folder, address, path: "document/", pages, pdf };
}

/** Opens a page as it is when it is printed, and works on it in the browser. */
export async function asPrinted<Result>(
  browser: RunningBrowser,
  { path, pages, ...site }: PrintedPage,
  work: (page: OpenPage, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const tabs: Page[] = [];
  const watched: RunningBrowser = {
    ...browser,
    newPage: async () => {
      const tab = await browser.newPage();
      tabs.push(tab);
      return tab;
    },
  };
  const page = await openPage(watched, site, path);
  try {
    await page.evaluate(preparePage);
    await page.evaluate(fillPageNumbers, pages);
    const [tab] = tabs;
    if (tab === undefined) throw new Error("The page has no tab.");
    return await work(page, await tab.createCDPSession());
  } finally {
    await page.close();
  }
}
