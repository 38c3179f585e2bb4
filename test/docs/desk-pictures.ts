import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { judgeOf } from "../../build/desk/judging/judge.ts";
import { openDesk } from "../../build/desk/open-desk.ts";
import { createEmptyFolder } from "../folder.ts";
import { day } from "../model/made.ts";
import { project } from "../sources.ts";

/** A picture of docs/desk.md: what is done at the desk until the page is there that it shows. */
interface DeskPicture {
  /** From the folder docs. */
  readonly file: string;
  /** The address of the page that is opened. */
  readonly address: string;
  readonly act?: (page: Page) => Promise<void>;
}

/** The day on which the invented partnership has reviews that are overdue and others that are due soon. */
const asOf = day("2026-02-02");

const pictures: readonly DeskPicture[] = [
  { file: "images/desk-home.png", address: "/" },
  {
    file: "images/desk-check.png",
    address: "/tasks/record-review?review=executive-board",
    act: async (page) => {
      await fillDate(page, ["28", "1", "2026"]);
      await fill(page, "Who carried it out?", "Executive Board");
      await fill(page, "Where is it minuted?", "EB/2026/01/3");
      await press(page, "Continue");
    },
  },
  {
    file: "images/desk-message.png",
    address: "/tasks/record-review?review=executive-board",
    act: async (page) => {
      await fillDate(page, ["28", "13", "2026"]);
      await press(page, "Continue");
    },
  },
];

/** The width of a picture, and how much of the page it shows, in pixels. */
const size = { width: 1080, height: 900 };

/**
 * Takes the pictures of docs/desk.md at a desk that is open on the invented partnership.
 * @returns each with the file that it is for
 */
export async function takeDeskPictures(
  browser: Browser,
): Promise<readonly { readonly file: string; readonly png: Uint8Array }[]> {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  const desk = await openDesk({
    ...{
      data,
      asOf,
      port: 8090,
      preview: { port: 8080, base: "/" },
      site: join(data, "..", "_site"),
      drafts: join(data, "..", "edition-drafts"),
      judge: judgeOf(data, asOf),
    },
    now: () => `${asOf}T10:00:00Z`,
    onError: (error) => {
      throw error;
    },
  });
  const page = await browser.newPage();
  try {
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    await page.goto(desk.address);
    const taken = [];
    for (const { file, address, act } of pictures) {
      await page.goto(new URL(address, desk.address).href);
      await act?.(page);
      await page.evaluate(() => window.scrollTo(0, 0));
      taken.push({ file, png: await page.screenshot({ clip: { x: 0, y: 0, ...size } }) });
    }
    return taken;
  } finally {
    await page.close();
    await desk.close();
  }
}

async function fill(page: Page, label: string, words: string): Promise<void> {
  await page.locator(`::-p-aria(${label})`).fill(words);
}

/** Fills in the first date of a form. */
async function fillDate(page: Page, parts: readonly string[]): Promise<void> {
  for (const [at, label] of ["Day", "Month", "Year"].entries()) await fill(page, label, parts[at] ?? "");
}

async function press(page: Page, button: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(`::-p-aria([name="${button}"][role="button"])`).click()]);
}
