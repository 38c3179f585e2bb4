import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer";

/** The widths of a small phone, a tablet and a desk; the first is also a desk's at 400 % zoom (WCAG 2.2, 1.4.10). */
const widths = [320, 768, 1280] as const;

/** What a browser had to say about one page. Every list is empty for a page without fault. */
export interface Seen {
  readonly path: string;
  /** What axe-core finds, with the width it finds it at. */
  readonly violations: readonly string[];
  /** Widths at which the page scrolls sideways. */
  readonly sideways: readonly number[];
  readonly messages: readonly string[];
  /** Requests to another host than the website's own. */
  readonly foreign: readonly string[];
  /** What blocks the first paint. */
  readonly blocking: readonly string[];
  /** Bytes over the wire for the page and all it loads, and of them for scripts. */
  readonly bytes: number;
  readonly scriptBytes: number;
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * For the browser of a sweep: V8 compiles without optimising. axe-core begins anew on each page and is done with it too
 * soon for optimised code to repay its making, which takes a fifth of the whole time.
 */
export const sweepFlags = ["--js-flags=--no-opt --no-maglev --always-sparkplug"];

/**
 * Opens every page once, and gathers all that a browser sees of it. A few tabs share the pages: to open one for each
 * takes nearly as long as to look at it.
 */
export async function sweep(browser: Browser, home: string, paths: readonly string[], tabs = 3): Promise<Seen[]> {
  const waiting = [...paths];
  const seen: Seen[] = [];
  const work = async () => {
    const page = await browser.newPage();
    const notes = await listen(page, home);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) seen.push(await look(page, notes, home, path));
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return seen.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a tab has said, asked for and received since its notes were last taken. */
interface Notes {
  messages: string[];
  foreign: string[];
  bytes: number;
  scriptBytes: number;
}

const noNotes = (): Notes => ({ messages: [], foreign: [], bytes: 0, scriptBytes: 0 });

/** Takes notes of all that happens in a tab; bytes are counted as the network counts them, and nothing comes from the cache. */
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

async function look(page: Page, notes: { readonly take: () => Notes }, home: string, path: string): Promise<Seen> {
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
    const { violations } = await runner.run(document, { runOnly: only, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
  }, tags);
}
