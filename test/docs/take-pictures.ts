import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { prepareProjectSite } from "../../build/site/site-of.ts";
import { inWords } from "../../src/model/dates.ts";
import { createEmptyFolder } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { day as asDay } from "../model/made.ts";
import { launchReadersBrowser } from "../site/reader.ts";
import { serveSite } from "../site/served.ts";
import { project } from "../sources.ts";
import { takeDeskPictures } from "./desk-pictures.ts";
import { withPalette } from "./palette-png.ts";
import { followRecipe, readRecipes } from "./recipes.ts";
import { type Shot, shots, sourceOf } from "./shots.ts";

// `npm run pictures`: takes the pictures of docs/editing.md anew, from what the lines of its recipes make of the invented
// partnership, and those of docs/desk.md at a desk that is open on it. Which fonts they show depends on the machine, so no test compares them.

/** The width of a part of a page in a picture, as of a phone, and how many dots each of its pixels has. */
const phone = { width: 400, height: 800, deviceScaleFactor: 1.25 };

/** The frame and the day of each part of a picture. */
const frame = `
  body { margin: 0; background: #fff }
  main { display: flex }
  figure { margin: 0; flex: 1; border: 1px solid #b8bfbe; margin-left: -1px }
  figcaption { padding: 6px 15px; font: 700 14px sans-serif; background: #d5dcdb }
  img { display: block; width: ${phone.width}px }`;

const browser = await launchReadersBrowser();
try {
  for (const recipe of readRecipes()) {
    const data = followRecipe(recipe);
    for (const { file } of recipe.pictures) {
      const parts = [];
      for (const shot of shots[file] ?? []) parts.push({ day: shot.day, image: await takePart(browser, data, shot) });
      writeFileSync(join(project, "docs", file), withPalette(await besideEachOther(browser, parts), sourceOf(recipe, file)));
      process.stdout.write(`docs/${file}\n`);
    }
  }
  for (const { file, png } of await takeDeskPictures(browser)) {
    writeFileSync(join(project, "docs", file), withPalette(png, "the desk"));
    process.stdout.write(`docs/${file}\n`);
  }
} finally {
  await browser.close();
}

/** Makes the website of a data folder on the day of a shot, and takes a picture of the part of the page. */
async function takePart(browser: Browser, data: string, { path, day, parts, rows, beginning }: Shot): Promise<string> {
  const served = await serveSite(await makePages(data, day));
  const page = await browser.newPage();
  try {
    // A script of the page would bring the statuses up to the day of the machine.
    await page.setJavaScriptEnabled(false);
    await page.setViewport(phone);
    await page.goto(new URL(path.slice(1), served.home).href);
    await page.evaluate(keepParts, parts, rows ?? [], beginning === true);
    return await screenshotOf(page, "main");
  } finally {
    await page.close();
    served.close();
  }
}

async function makePages(data: string, day: string): Promise<string> {
  const folder = createEmptyFolder();
  const { model } = await loadOn(data, day);
  if (model === undefined) throw new Error("There is no model.");
  const site = await prepareProjectSite({ model, state: "edition", base: "/", folder });
  await site.writePages();
  return folder;
}

/** Removes of a page all that a shot does not show, and sets it with a margin of its own. Runs in the page. */
function keepParts(parts: readonly string[], rows: readonly string[], beginning: boolean): void {
  for (const element of document.querySelectorAll(".app-page__reviewed, .app-printed, footer")) element.remove();
  let hasBegun = false;
  // A copy, since what is removed is missed by a loop over the children themselves.
  for (const element of [...(document.querySelector(".app-page__text")?.children ?? [])]) {
    hasBegun ||= element.matches("h2, section, dl, table, .organisation-chart");
    const heading = element.querySelector("h2")?.textContent;
    for (const row of rows.length > 0 && hasBegun
      ? element.querySelectorAll("dl > div, tbody > tr, section > .app-list > li")
      : [])
      if (!rows.some((start) => row.textContent?.startsWith(start))) row.remove();
    const isSection = hasBegun ? parts.some((part) => heading?.startsWith(part)) : beginning;
    const hasRows = rows.length > 0 && element.querySelector("dl > div, tbody > tr") !== null;
    if (!isSection && !hasRows) element.remove();
  }
  const main = document.querySelector("main");
  main?.style.setProperty("padding", "20px 15px");
  for (const element of [main, main?.lastElementChild, main?.lastElementChild?.lastElementChild]) {
    if (element instanceof HTMLElement) element.style.setProperty("margin-bottom", "0");
  }
}

/** Sets parts of pages beside each other, each below its day. */
async function besideEachOther(browser: Browser, parts: readonly { day: string; image: string }[]): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ ...phone, width: parts.length * (phone.width + 2) + 2 });
    const figures = parts.map(
      ({ day, image }) => `<figure><figcaption>${inWords(asDay(day))}</figcaption><img src="${image}"></figure>`,
    );
    await page.setContent(`<style>${frame}</style><main>${figures.join("")}</main>`);
    return Buffer.from((await screenshotOf(page, "main")).replace(/^.*,/, ""), "base64");
  } finally {
    await page.close();
  }
}

/** A picture of an element of a page, as an address that holds the picture itself. */
async function screenshotOf(page: Page, selector: string): Promise<string> {
  const element = await page.$(selector);
  const image = await element?.screenshot({ encoding: "base64" });
  return `data:image/png;base64,${image}`;
}
