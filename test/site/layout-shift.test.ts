import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce, usualDay } from "../built.ts";
import { oneOfEachKind } from "./one-of-each-kind.ts";
import { launchReadersBrowser } from "./reader.ts";
import { serveSite } from "./served.ts";

const test = suite<{ shifts: readonly string[]; menus: readonly string[] }>("what moves on a page by itself");

declare global {
  interface Window {
    shifts: number[];
  }
}

test.before(async (context) => {
  const site = await serveSite(await buildOnce());
  const browser = await launchReadersBrowser();
  const shifts: string[] = [];
  const menus: string[] = [];
  const pages = await oneOfEachKind("data", usualDay);
  try {
    for (const width of [390, 1280]) {
      const page = await openTab(browser, width);
      for (const { path } of pages) {
        await page.goto(`${site.home}${path.slice(1)}`, { waitUntil: "load" });
        await page.waitForSelector(".js-enabled");
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
        const sum = (await page.evaluate(() => window.shifts)).reduce((all, value) => all + value, 0);
        if (sum > 0) shifts.push(`${path} at ${width}: ${sum.toFixed(4)}`);
        if (width === 390 && (await page.$eval("#navigation", (menu) => menu.clientHeight)) > 0) menus.push(path);
      }
    }
  } finally {
    site.close();
    await browser.close();
  }
  Object.assign(context, { shifts, menus });
});

/** Opens a tab in which scripts come late, when all has been painted, and in which it is the day of the build. */
async function openTab(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 844 });
  await page.evaluateOnNewDocument(
    (noon) => {
      const RealDate = Date;
      window.Date = class extends RealDate {
        constructor(given: number = noon) {
          super(given);
        }
      } as DateConstructor;
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    },
    Date.parse(`${usualDay}T12:00:00Z`),
  );
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const late = request.resourceType() === "script" ? 150 : 0;
    setTimeout(() => void request.continue().catch(() => undefined), late);
  });
  return page;
}

test("is nothing, on a phone and on a desktop, however late the scripts come", ({ shifts }) => {
  assert.equal(shifts, []);
});

test("is not the menu of a phone, which is closed from the beginning", ({ menus }) => {
  assert.equal(menus, []);
});

test("is the menu, where the script does not come within five seconds: it opens by itself", async () => {
  const site = await serveSite(await buildOnce());
  const browser = await launchReadersBrowser();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 390, height: 844 });
    await page.setRequestInterception(true);
    page.on("request", (request) => void (request.resourceType() === "script" ? request.abort() : request.continue()));
    await page.goto(site.home);
    assert.is(await page.$eval("#navigation", (menu) => menu.clientHeight), 0);
    await page.waitForFunction(() => (document.querySelector("#navigation")?.clientHeight ?? 0) > 100);
  } finally {
    site.close();
    await browser.close();
  }
});

test.run();
