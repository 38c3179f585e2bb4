import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { inventedPartnerships } from "./invented.ts";
import { launchReadersBrowser } from "./reader.ts";
import { type Served, serveSite } from "./served.ts";

/** What readers type, and the page that has to stand first among what is found. */
const firstFound: Readonly<Record<string, string>> = {
  "phone number": "contact/",
  "who do i call": "contact/",
  "Who do I call about a child?": "contact/",
  "report abuse": "contact/",
  "how do I report a concern": "contact/",
  "refer a child": "contact/",
  "child protection referral": "contact/",
  "999": "contact/",
  emergency: "contact/",
  "out of hours": "contact/",
  email: "contact/",
  complaint: "contact/",
  thresholds: "arrangements/threshold-guidance/",
  "right help right time": "arrangements/threshold-guidance/",
  "executive board": "groups/executive-board/",
  "terms of reference": "arrangements/appendix-2/",
  police: "partners/west-midlands-police/",
  icb: "partners/birmingham-and-solihull-icb/",
  "relevant agencies": "arrangements/appendix-1/",
  "who is the chair": "people/",
  "who sits on which group": "memberships/",
  "organisation chart": "groups/",
  priorities: "priorities/",
  "annual report": "arrangements/business-improvement-plan-and-annual-report/",
  // Whoever types this alone may mean a child that they know.
  neglect: "contact/",
  "neglect group": "groups/neglect-operational/",
  "shaking a baby": "news/never-ever-shake-a-baby/",
  "information sharing": "arrangements/information-sharing-and-data-protection/",
  escalation: "arrangements/escalating-concerns-and-dispute-resolution/",
  budget: "arrangements/funding-and-business-support-unit/",
  "voice of the child": "arrangements/voice-of-the-child/",
  procedures: "procedures/",
  parent: "for/parents/",
  "I am a teacher": "for/schools/",
  school: "for/schools/",
  "social worker": "for/professionals/",
  ofsted: "for/inspectors/",
  "review overdue": "reviews/",
  "download pdf": "arrangements/",
  spreadsheet: "data/",
  "old versions": "editions/",
  "what was corrected": "corrections/",
  "screen reader": "accessibility/",
  cookies: "privacy/",
};

/** Words that stand on pages of every kind, and those of the pages found by them that come after all the others. */
const comesLast: Readonly<Record<string, readonly string[]>> = {
  "executive board": ["corrections/", "data/", "timeline/", "site-map/"],
  birmingham: ["corrections/", "site-map/"],
};

/** What an adults' board is asked, which has words of its own. */
const firstFoundByAdults: Readonly<Record<string, string>> = {
  "worried about an adult": "contact/",
  "elder abuse": "contact/",
  "care home": "contact/",
};

interface Context {
  browser: Browser;
  page: Page;
  site: Served;
}

const test = suite<Context>("what the search finds first");

test.before(async (context) => {
  context.browser = await launchReadersBrowser();
  context.page = await context.browser.newPage();
  context.site = await serveSite(await buildOnce());
});

test.after(async ({ browser, site }) => {
  await browser.close();
  site.close();
});

/** The paths of the pages that are found by some words, the first first, and their excerpts. */
async function search(page: Page, site: Served, words: string) {
  await page.goto(`${site.home}search/?q=${encodeURIComponent(words)}`);
  await page.waitForFunction(() => document.querySelector("[data-search-results] a, [data-search-status]:not(:empty)") !== null);
  await page.waitForFunction(() => !/…$/.test(document.querySelector("[data-search-status]")?.textContent ?? "…"));
  const found = await page.$$eval("[data-search-results] > li", (items) =>
    items.map((item) => [item.querySelector("a")?.href ?? "", item.querySelector("p")?.textContent ?? ""] as const),
  );
  return found.map(([address, excerpt]) => ({ path: address.slice(site.home.length), excerpt }));
}

test("the page that is meant stands first", async ({ page, site }) => {
  const found: Record<string, string | undefined> = {};
  for (const words of Object.keys(firstFound)) found[words] = (await search(page, site, words))[0]?.path;
  assert.equal(found, firstFound);
});

test("corrections, data, history and lists of pages come last", async ({ page, site }) => {
  for (const [words, last] of Object.entries(comesLast)) {
    const paths = (await search(page, site, words)).map(({ path }) => path);
    const after = last.filter((path) => paths.includes(path));
    const before = paths.findLastIndex((path) => !/^(corrections|data|timeline|site-map|changes|editions)\//.test(path));
    assert.ok(paths.length > 10, words);
    for (const path of after) assert.ok(paths.indexOf(path) > Math.min(before, 9), `${words}: ${path} is ${paths.indexOf(path)}`);
  }
});

test("excerpts join no words of neighbouring cells, and say where they are cut", async ({ page, site }) => {
  for (const words of ["integrated care board", "chief nurse", "published"]) {
    for (const { path, excerpt } of await search(page, site, words)) {
      assert.not.match(excerpt, /(?!WhatsApp|McKi|CAFCASS)\p{Lu}?\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u, path);
      assert.match(excerpt, /^(?:… |[\p{Lu}\p{N}‘“'(])/u, path);
      assert.match(excerpt, /(?: …|[.?!:)’”])\s*$/u, path);
    }
  }
});

test("of words that no page has all of, the pages that have some are found, and it is said so", async ({ page, site }) => {
  const [first] = await search(page, site, "icb cookies");
  assert.ok(["privacy/", "partners/birmingham-and-solihull-icb/"].includes(first?.path ?? ""), first?.path);
  const told = await page.$eval("[data-search-status]", (status) => status.textContent ?? "");
  assert.match(told, /^No page has all the words of “icb cookies”\. \d+ pages? ha(?:ve|s) some of them\.$/);
});

test("an adults' board is found by the words of its remit", async ({ page }) => {
  const site = await serveSite(await buildOnce(inventedPartnerships.find(({ data }) => data.endsWith("saltby"))));
  try {
    const found: Record<string, string | undefined> = {};
    for (const words of Object.keys(firstFoundByAdults)) found[words] = (await search(page, site, words))[0]?.path;
    assert.equal(found, firstFoundByAdults);
  } finally {
    site.close();
  }
});

test.run();
