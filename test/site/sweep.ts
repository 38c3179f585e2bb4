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

/** Opens every page once, a few at a time, and gathers all that a browser sees of it. */
export async function sweep(browser: Browser, home: string, paths: readonly string[], atOnce = 3): Promise<Seen[]> {
  const waiting = [...paths];
  const seen: Seen[] = [];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const page = await browser.newPage();
      seen.push(await look(page, home, path));
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return seen.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function look(page: Page, home: string, path: string): Promise<Seen> {
  const messages: string[] = [];
  const foreign: string[] = [];
  const weights = await weigh(page);
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(home)) foreign.push(request.url());
  });
  await page.setCacheEnabled(false);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(home + path, { waitUntil: "networkidle0" });
  const { bytes, scriptBytes } = weights();
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
  return { path, violations, sideways, messages, foreign, blocking, bytes, scriptBytes };
}

/** Counts the bytes that arrive, as the network counts them. */
async function weigh(page: Page): Promise<() => { bytes: number; scriptBytes: number }> {
  const session = await page.createCDPSession();
  const kinds = new Map<string, string>();
  let bytes = 0;
  let scriptBytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (kinds.get(requestId) === "Script") scriptBytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return () => ({ bytes, scriptBytes });
}

async function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe: runner } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await runner.run(document, { runOnly: only, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
  }, tags);
}
