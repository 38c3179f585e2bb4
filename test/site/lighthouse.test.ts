import { availableParallelism, loadavg } from "node:os";
import lighthouse from "lighthouse";
import type { Browser } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { PageId } from "../../src/site/pages/registry.ts";
import { buildOnce, usualDay } from "../built.ts";
import { oneOfEachKind } from "./one-of-each-kind.ts";
import { launchReadersBrowser } from "./reader.ts";
import { type Served, serveSite } from "./served.ts";

/**
 * Lighthouse as it is by default, for a phone on a slow network, but that it waits less after a page has loaded: no page asks
 * for anything later.
 */
const flags = {
  logLevel: "error",
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 200,
  networkQuietThresholdMs: 200,
  cpuQuietThresholdMs: 200,
} as const;

/** The kinds that differ most. In CI one page of every kind is judged; where others wait for the tests, one of these. */
const mostDifferent: readonly PageId[] = ["home", "contact", "group", "chapter", "document", "reviews", "people", "matrix"];

/** How often a page may be tried: other processes of the machine count as the page's own slowness. */
const tries = 3;

/** The measures that a busy machine spoils, and which then count as met: all that are times. How much moves is none. */
const times = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index"];
const isBusy = () => (loadavg()[0] ?? 0) > availableParallelism();

const isThorough = process.env.NOTHING_SKIPPED === "1";
const pages = (await oneOfEachKind("data", usualDay)).filter(({ id }) => isThorough || mostDifferent.includes(id));

const test = suite<{ browser: Browser; site: Served }>("Lighthouse");

test.before(async (context) => {
  context.site = await serveSite(await buildOnce());
  context.browser = await launchReadersBrowser();
});

test.after(async ({ browser, site }) => {
  await browser.close();
  site.close();
});

for (const { id, path, unlisted } of pages) {
  const wanted = ["performance", "accessibility", "best-practices", "seo"];
  test(`gives 100 in all four categories to a page of the kind "${id}": ${path}`, async ({ browser, site }) => {
    let missing = wanted;
    for (let tried = 0; tried < tries && missing.length > 0; tried++) {
      missing = await lackingOf(browser, `${site.home}${path.slice(1)}`, { categories: wanted, unlisted });
    }
    assert.equal(missing, []);
  });
}

interface Judged {
  readonly categories: readonly string[];
  /** Whether the page is kept out of search engines, which is then what is wanted and not at fault. */
  readonly unlisted: boolean;
}

/** What a page lacks for 100 in each category, in Lighthouse's words; empty where it lacks nothing. */
async function lackingOf(browser: Browser, url: string, { categories, unlisted }: Judged): Promise<string[]> {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const skipAudits = unlisted ? ["is-crawlable"] : null;
  const result = await lighthouse(url, { ...flags, port, onlyCategories: [...categories], skipAudits });
  if (result === undefined) return ["no result"];
  const { audits, categories: judged } = result.lhr;
  return Object.values(judged).flatMap(({ id, score: given, auditRefs }) => {
    const spoilt = auditRefs.filter((ref) => isBusy() && times.includes(ref.id));
    const pardoned = spoilt.reduce((sum, ref) => sum + ((1 - (audits[ref.id]?.score ?? 1)) * ref.weight) / 100, 0);
    const score = (given ?? 0) + pardoned;
    if (Math.round(score * 100) === 100) return [];
    const lost = auditRefs.flatMap(({ id: audit, weight }) => {
      const { score: own = null, title = "", displayValue = "" } = audits[audit] ?? {};
      return weight > 0 && own !== null && own < 1 ? [`${title} ${displayValue}`.trim()] : [];
    });
    return [`${id} ${Math.round(score * 100)}: ${lost.join(", ")}`];
  });
}

test.run();
