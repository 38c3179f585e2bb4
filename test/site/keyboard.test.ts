import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { launchReadersBrowser } from "./reader.ts";
import { type Served, serveSite } from "./served.ts";

const pages = [
  "",
  "parents-and-guardians/",
  "procedures/birmingham/",
  "groups/",
  "memberships/",
  "search/",
  "data/",
  "arrangements/introduction/",
];

const test = suite<{ browser: Browser; site: Served; page: Page }>("a reader with a keyboard alone");

test.before(async (context) => {
  context.site = await serveSite(await buildOnce());
  context.browser = await launchReadersBrowser();
  context.page = await context.browser.newPage();
});

test.after(async ({ browser, site }) => {
  await browser.close();
  site.close();
});

for (const width of [320, 1280]) {
  for (const path of pages) {
    test(`reaches every control of /${path} in order at ${width} px, and sees where the focus is`, async ({ page, site }) => {
      await page.setViewport({ width, height: 900 });
      await page.goto(site.home + path);
      const controls = await page.evaluate(countControls);
      const unseen: string[] = [];
      for (let at = 0; at < controls; at += 1) {
        await page.keyboard.press("Tab");
        const { index, name, seen } = await page.evaluate(describeFocus);
        assert.is(index, at, `Tab ${at + 1} leads to ${name}`);
        if (!seen) unseen.push(name);
      }
      assert.equal(unseen, [], "controls whose focus cannot be seen");
    });
  }
}

test("skips to the main content by the first link of a page", async ({ page, site }) => {
  await page.goto(site.home);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "main-content");
});

test("opens and closes the menu on a phone", async ({ page, site }) => {
  await page.setViewport({ width: 375, height: 812 });
  await page.goto(site.home);
  const isOpen = async () => (await page.$("#navigation a"))?.isVisible();
  assert.equal(await isOpen(), false);
  await page.focus(".govuk-service-navigation__toggle");
  await page.keyboard.press("Enter");
  assert.equal(await isOpen(), true);
  await page.keyboard.press("Space");
  assert.equal(await isOpen(), false);
});

/** Marks every control that can be reached, in the order of the page, with what it looks like without focus. */
function countControls(): number {
  const all = [
    ...document.querySelectorAll<HTMLElement | SVGElement>("a[href], button, input, select, textarea, summary, [tabindex]"),
  ];
  const reachable = all.filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getAttribute("tabindex") !== "-1",
  );
  reachable.forEach((element, index) => {
    element.dataset.order = String(index);
    const { outline, boxShadow, backgroundColor, top, position } = getComputedStyle(element);
    element.dataset.look = [outline, boxShadow, backgroundColor, top, position].join();
  });
  return reachable.length;
}

/** Which control has the focus, and whether it looks other than without, within sight. */
function describeFocus(): { index: number; name: string; seen: boolean } {
  const element = document.activeElement as HTMLElement;
  const { outline, boxShadow, backgroundColor, top, position } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const differs = [outline, boxShadow, backgroundColor, top, position].join() !== element.dataset.look;
  return {
    index: Number(element.dataset.order ?? "-1"),
    name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
    seen: differs && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
  };
}

test.run();
