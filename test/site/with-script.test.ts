import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { launchReadersBrowser } from "./reader.ts";
import { type Served, serveSite } from "./served.ts";

const test = suite<{ browser: Browser; site: Served; page: Page }>("a reader with script");

test.before(async (context) => {
  context.site = await serveSite(await buildOnce());
  context.browser = await launchReadersBrowser();
});

test.before.each(async (context) => {
  context.page = await context.browser.newPage();
});

test.after.each(async ({ page }) => page.close());

test.after(async ({ browser, site }) => {
  await browser.close();
  site.close();
});

for (const words of ["neglect", "DCI", "quorum", "Pullinger"]) {
  test(`finds "${words}" by search, which asks no other host`, async ({ page, site }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.home)) foreign.push(request.url());
    });
    await page.goto(`${site.home}search/`);
    await page.type("#search-words", words);
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-search-results] a");
    const texts = await page.$$eval("[data-search-results] > li", (items) => items.map((item) => item.textContent ?? ""));
    assert.ok(
      texts.some((text) => text.toLowerCase().includes(words.toLowerCase())),
      texts.join("\n"),
    );
    assert.equal(foreign, []);
    const told = await page.$eval("[data-search-status]", (status) => status.textContent ?? "");
    assert.match(told, new RegExp(`^(1 page|\\d+ pages) found for “${words}”\\.$`));
    const [first] = await page.$$eval("[data-search-results] a", (links) => links.map((link) => link.getAttribute("href") ?? ""));
    assert.equal((await fetch(new URL(first ?? "", page.url()))).status, 200);
  });
}

test("is told when the search finds nothing", async ({ page, site }) => {
  await page.goto(`${site.home}search/?q=zzyzxquux`);
  await page.waitForFunction(
    () => document.querySelector("[data-search-status]")?.textContent === "Nothing was found for “zzyzxquux”.",
  );
});

test("may compile WebAssembly on no page, for only the worker that searches may", async ({ page, site }) => {
  for (const path of ["", "search/"]) {
    await page.goto(site.home + path);
    const compiles = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    );
    assert.equal(compiles, false, `/${path}`);
  }
});

test("sorts the memberships by the number of groups and by a group, in table and list alike", async ({ page, site }) => {
  await page.goto(`${site.home}memberships/`);
  const counts = () =>
    page.$$eval("table [data-count], .app-matrix-list [data-count]", (rows) =>
      rows.map((row) => Number(row.getAttribute("data-count"))),
    );
  await page.select("#sort", "count");
  const sorted = await counts();
  const half = sorted.length / 2;
  assert.equal(
    sorted.slice(0, half),
    [...sorted.slice(0, half)].sort((a, b) => b - a),
  );
  assert.equal(sorted.slice(half), sorted.slice(0, half));
  assert.equal(await page.$eval('[aria-sort="descending"]', (heading) => heading.getAttribute("data-sort-heading")), "count");
  assert.is(await page.$eval("[data-sort-said]", (status) => status.textContent), "Sorted by number of groups, most first");
  await page.select("#sort", "executive-board");
  const groups = await page.$eval("table [data-groups]", (row) => row.getAttribute("data-groups"));
  assert.match(groups ?? "", /executive-board/);
});

test("changes the area of the procedures in place, and can go back", async ({ page, site }) => {
  await page.goto(`${site.home}procedures/`);
  assert.is(await page.$eval("#area option", (option) => option.textContent), "Choose one");
  await page.select("#area", new URL("procedures/birmingham/", site.home).href);
  await page.waitForFunction(() => location.pathname.endsWith("/procedures/birmingham/"));
  assert.match(await page.$eval("h1", (title) => title.textContent ?? ""), /Birmingham/);
  assert.match(await page.$eval("#additions", (part) => part.textContent ?? ""), /0121/);
  await page.goBack();
  await page.waitForFunction(() => !document.querySelector("h1")?.textContent?.includes(":"));
  assert.not.match(await page.$eval("h1", (title) => title.textContent ?? ""), /Birmingham/);
});

test("prints a page with the reader's own day and the page's address", async ({ page, site }) => {
  await page.goto(`${site.home}procedures/birmingham/`);
  assert.equal(await page.$eval(".app-printed", (line) => getComputedStyle(line).display), "none");
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMediaType("print");
  const line = await page.$eval(".app-printed", (element) => element.textContent ?? "");
  assert.match(line, new RegExp(`correct as printed on .*${new Date().getFullYear()}`));
  assert.match(line, /https?:\/\/\S+\/procedures\/birmingham\/ for updates/);
});

test("leaves a page at once by three presses of Shift", async ({ page, site }) => {
  await page.goto(`${site.home}parents-and-guardians/`);
  await page.setRequestInterception(true);
  const left = new Promise<string>((resolve) => {
    page.on("request", (request) => {
      if (request.isNavigationRequest()) resolve(request.url());
      void request.abort();
    });
  });
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
  assert.not.match(await left, /127\.0\.0\.1/);
});

test("lands on a useful page when an address is mistyped", async ({ page, site }) => {
  const response = await page.goto(`${site.home}groups/exective-board/`);
  assert.equal(response?.status(), 404);
  assert.match(await page.$eval("h1", (title) => title.textContent ?? ""), /not found/i);
  assert.ok(await page.$('main a[href$="/search/"]'));
  assert.ok(await page.$('.app-concern a[href^="tel:"]'));
  assert.ok((await page.$eval("link[rel=stylesheet]", (link) => (link as HTMLLinkElement).sheet?.cssRules.length ?? 0)) > 0);
});

test.run();
