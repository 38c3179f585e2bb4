import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer";

/** CSS pixels: a small phone, a tablet and a desktop. The first is also a desktop at 400 % zoom (WCAG 2.2, 1.4.10). */
const allWidths: readonly number[] = [320, 768, 1280];

/** What a browser reports about one page. Every list is empty if the page has no faults. */
export interface PageReport {
  readonly path: string;
  /** What axe-core finds, and at which width. */
  readonly violations: readonly string[];
  /** Widths at which the page scrolls horizontally. */
  readonly sideways: readonly number[];
  readonly messages: readonly string[];
  /** Requests to hosts other than the website's own. */
  readonly foreign: readonly string[];
  /** What blocks the first paint. */
  readonly blocking: readonly string[];
  /** Bytes over the wire for the page and all it loads, and of them for scripts. */
  readonly bytes: number;
  readonly scriptBytes: number;
}

const tabs = 3;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Flags of the browser for a sweep: V8 compiles without optimising. axe-core is loaded again on each page and runs too
 * briefly for optimised code to be worth its compilation, which takes a fifth of the whole time.
 */
export const sweepFlags = ["--js-flags=--no-opt --no-maglev --always-sparkplug"];

/**
 * Opens every page once and collects what the browser reports. A few tabs share the pages, since opening a tab takes nearly
 * as long as examining a page.
 * @param widths the widths at which each page is examined
 */
export async function sweep(
  browser: Browser,
  home: string,
  paths: readonly string[],
  widths: readonly number[] = allWidths,
): Promise<PageReport[]> {
  const waiting = [...paths];
  const seen: PageReport[] = [];
  const work = async () => {
    const page = await browser.newPage();
    // A form that was filled in asks before it is left.
    page.on("dialog", (dialog) => void dialog.accept());
    const notes = await listen(page, home);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      seen.push(await examine(page, { notes, home, path, widths }));
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return seen.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a tab has logged, requested and received since the last call of `take`. */
interface Notes {
  messages: string[];
  foreign: string[];
  bytes: number;
  scriptBytes: number;
}

const noNotes = (): Notes => ({ messages: [], foreign: [], bytes: 0, scriptBytes: 0 });

/** Records what happens in a tab. Bytes are those on the network, and the cache is off. */
async function listen(page: Page, home: string): Promise<{ take: () => Notes }> {
  let notes = noNotes();
  page.on("console", (message) => notes.messages.push(message.text()));
  page.on("pageerror", (error) => notes.messages.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) notes.foreign.push(request.url());
  });
  const session = await page.createCDPSession();
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    notes.bytes += encodedDataLength;
    if (kinds.get(requestId) === "Script") notes.scriptBytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await page.setCacheEnabled(false);
  return {
    take: () => {
      const taken = notes;
      notes = noNotes();
      return taken;
    },
  };
}

interface Examination {
  readonly notes: { readonly take: () => Notes };
  readonly home: string;
  readonly path: string;
  readonly widths: readonly number[];
}

async function examine(page: Page, { notes, home, path, widths }: Examination): Promise<PageReport> {
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(home + path, { waitUntil: "networkidle0" });
  const loaded = notes.take();
  const blocking = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as (PerformanceResourceTiming & { renderBlockingStatus?: string })[])
      .filter(({ renderBlockingStatus }) => renderBlockingStatus === "blocking")
      .map(({ name }) => name),
  );
  const violations: string[] = [];
  const sideways: number[] = [];
  await page.evaluate(axe);
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      sideways.push(width);
    violations.push(...(await violationsOf(page)).map((violation) => `${path} at ${width}: ${violation}`));
  }
  const later = notes.take();
  return {
    ...loaded,
    path,
    violations,
    sideways,
    blocking,
    messages: [...loaded.messages, ...later.messages],
    foreign: [...loaded.foreign, ...later.foreign],
  };
}

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe: runner } = window as unknown as { axe: typeof import("axe-core") };
    // No rule of these tags reads the style sheets itself, which would be fetched and parsed anew at each width.
    const preload = { assets: ["media"] };
    const { violations } = await runner.run(document, { runOnly: only, resultTypes: ["violations"], preload });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
  }, tags);
}
