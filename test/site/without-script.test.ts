import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { launchReadersBrowser } from "./reader.ts";
import { type Served, serveSite } from "./served.ts";

const test = suite<{ browser: Browser; site: Served; page: Page }>("a reader without script");

test.before(async (context) => {
  context.site = await serveSite(await buildOnce());
  context.browser = await launchReadersBrowser();
  context.page = await context.browser.newPage();
  await context.page.setJavaScriptEnabled(false);
  await context.page.setViewport({ width: 375, height: 812 });
});

test.after(async ({ browser, site }) => {
  await browser.close();
  site.close();
});

test("sees the number to call at first glance on a phone, as a link that dials", async ({ page, site }) => {
  await page.goto(site.home);
  const call = await page.$('.app-concern a[href^="tel:"]');
  const box = await call?.boundingBox();
  assert.ok(box && box.y + box.height < 400, "in the upper half of a phone's screen");
  assert.ok(await page.$('.app-concern a[href^="mailto:"]'));
});

test("has the menu open, for there is nothing to open it with", async ({ page, site }) => {
  await page.goto(site.home);
  assert.equal(await visible(page, ".govuk-service-navigation__toggle"), false);
  assert.equal(await visible(page, "#navigation a"), true);
});

test("leaves a page at once by a link", async ({ page, site }) => {
  await page.goto(`${site.home}parents-and-guardians/`);
  const href = await page.$eval(".govuk-exit-this-page__button", (link) => link.getAttribute("href"));
  assert.match(href ?? "", /^https:\/\//);
});

test("comes to each area of the procedures by a link of its own", async ({ page, site }) => {
  await page.goto(`${site.home}procedures/`);
  assert.equal((await page.$$("[data-area-chooser] a[href]")).length, 9);
  await Promise.all([page.waitForNavigation(), page.click("[data-area-chooser] a[href]")]);
  assert.match(await page.$eval("h1", (title) => title.textContent ?? ""), /: /);
});

test("reads every membership, and is offered no sorting that would not work", async ({ page, site }) => {
  await page.goto(`${site.home}memberships/`);
  assert.equal(await visible(page, "#sort"), false);
  assert.ok((await page.$$(".app-matrix-list > li")).length > 20);
  assert.equal(await visible(page, ".app-matrix-list > li"), true);
});

test("reads the dates of reviews, and as of which day their status is", async ({ page, site }) => {
  await page.goto(`${site.home}reviews/`);
  assert.ok((await page.$$(".app-register time")).length > 10);
  assert.is(await page.$eval("[data-status-day]", (day) => day.textContent), "30 June 2025");
});

test("is told that the search needs script, and where all pages are listed", async ({ page, site }) => {
  await page.goto(`${site.home}search/`);
  assert.equal(await visible(page, "[data-search]"), false);
  assert.match(await page.$eval("main", (main) => main.textContent ?? ""), /needs JavaScript/);
  assert.ok(await page.$('main a[href$="site-map/"]'));
});

async function visible(page: Page, selector: string): Promise<boolean> {
  const element = await page.$(selector);
  return element !== null && (await element.isVisible());
}

test.run();
