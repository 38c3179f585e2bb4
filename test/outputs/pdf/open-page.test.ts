import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import { type OpenPage, openPage } from "../../../src/outputs/pdf/open-page.ts";
import { BrowserFailure } from "../../../src/outputs/pdf/page-failure.ts";
import type { SiteFiles } from "../../../src/outputs/pdf/site-files.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { startBrowser } from "./printing.ts";

let browser: RunningBrowser;
const unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

test.before(async () => {
  browser = await startBrowser();
  process.on("unhandledRejection", note);
});

test.after(async () => {
  await browser.close();
  process.off("unhandledRejection", note);
});

test.after.each(() => {
  assert.equal(unhandled.splice(0), [], "no rejection is left unhandled");
});

const plain = `<!doctype html><title>A page</title><p>Text`;
const withPicture = `<!doctype html><title>A page</title><p>Text <img src="file.svg" alt="">`;

/** A website of one page, in a folder of its own. */
function siteOf(page: string): SiteFiles {
  const folder = createEmptyFolder();
  writeFiles(folder, { "index.html": page });
  return { folder, address: "https://fenmarsh.example.org/" };
}

/** The same, with the file `file.svg` being a pipe: whoever reads it waits until the other end is closed. */
function siteWithPipe(page: string): { site: SiteFiles; otherEnd: () => Promise<FileHandle> } {
  const site = siteOf(page);
  const pipe = join(site.folder, "file.svg");
  execFileSync("mkfifo", [pipe]);
  return { site, otherEnd: () => open(pipe, "w") };
}

/** The same, with the file `file.svg` being a link to itself, which nobody can read, not even root. */
function siteWithUnreadable(page: string): SiteFiles {
  const site = siteOf(page);
  symlinkSync("file.svg", join(site.folder, "file.svg"));
  return site;
}

/** A browser that also tells which tabs were opened. */
function watched(running: RunningBrowser): { running: RunningBrowser; opened: Page[] } {
  const opened: Page[] = [];
  const newPage = async () => {
    const page = await running.newPage();
    opened.push(page);
    return page;
  };
  return { running: { ...running, newPage }, opened };
}

/** Has an open page ask for `file.svg`, as a browser with windows asks for an icon once a page has loaded. */
function askLate(page: OpenPage): Promise<void> {
  return page.evaluate(() => {
    new Image().src = "file.svg";
  });
}

function errorOf(work: Promise<unknown>): Promise<NodeJS.ErrnoException> {
  return work.then(
    () => assert.unreachable("it did not fail"),
    (error) => error,
  ) as Promise<NodeJS.ErrnoException>;
}

/** Gives promises that nobody waits for the time to be rejected. */
function shortWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

test("an answer to a page that has been closed meanwhile is dropped", async () => {
  const { site, otherEnd } = siteWithPipe(plain);
  const page = await openPage(browser, site, "");
  await askLate(page);
  const asked = await otherEnd();
  await page.close();
  await asked.close();
  await shortWhile();
});

test("an answer to a page that is just being closed is dropped", async () => {
  const { site, otherEnd } = siteWithPipe(plain);
  const page = await openPage(browser, site, "");
  await askLate(page);
  const asked = await otherEnd();
  await Promise.all([page.close(), asked.close()]);
  await shortWhile();
});

test("a file that cannot be read keeps the page from opening, and its tab is closed", async () => {
  const { running, opened } = watched(browser);
  const error = await errorOf(openPage(running, siteWithUnreadable(withPicture), ""));
  assert.is(error.code, "ELOOP");
  assert.equal(
    opened.map((page) => page.isClosed()),
    [true],
  );
});

test("a file that cannot be read after the page has opened ends the work that is going on in it", async () => {
  const page = await openPage(browser, siteWithUnreadable(plain), "");
  await askLate(page);
  const endless = page.evaluate(() => new Promise(() => {}));
  assert.is((await errorOf(endless)).code, "ELOOP");
  assert.is((await errorOf(page.print())).code, "ELOOP");
  assert.is((await errorOf(page.close())).code, "ELOOP");
});

test("a browser that ends while a page is loaded is told, and not waited for", async () => {
  const own = await startBrowser();
  const { site, otherEnd } = siteWithPipe(withPicture);
  const opening = errorOf(openPage(own, site, ""));
  const asked = await otherEnd();
  own.kill();
  const error = await opening;
  assert.instance(error, MachineFault);
  assert.match(error.message, "The browser ended before the PDF was printed.");
  await asked.close();
  await shortWhile();
});

test("a page that crashes while it is loaded is told, and not waited for", async () => {
  const { running, opened } = watched(browser);
  const { site, otherEnd } = siteWithPipe(withPicture);
  const opening = errorOf(openPage(running, site, ""));
  const asked = await otherEnd();
  const session = await opened[0]?.createCDPSession();
  session?.send("Page.crash").catch(() => undefined);
  const error = await opening;
  assert.instance(error, MachineFault);
  assert.match(error.message, "The page crashed in the browser");
  await asked.close();
  await shortWhile();
});

test("a browser that has ended before a page is asked for is told, and its end is waited for no longer", async () => {
  const own = await startBrowser();
  own.kill();
  const error = await errorOf(openPage(own, siteOf(withPicture), ""));
  assert.instance(error, BrowserFailure);
  assert.match(error.message, "The browser ended before the PDF was printed.");
  await own.close();
});

test("a browser that does not answer is waited for no longer than the limit, whatever it is asked", async () => {
  const own = await startBrowser();
  // Long enough for a busy machine to open a page in.
  const limit = 2000;
  const page = await openPage(own, siteOf("<title>A page</title><p>Text"), "", limit);
  const { running, opened } = watched(own);
  await running.newPage();
  const browserProcess = opened[0]?.browser().process();
  browserProcess?.kill("SIGSTOP");
  const asked = [page.print(), page.evaluate(() => 1), page.close(), openPage(own, siteOf(withPicture), "", limit)];
  for (const error of await Promise.all(asked.map(errorOf))) {
    assert.instance(error, BrowserFailure);
    assert.match(error.message, "The browser did not answer for 2 seconds.");
  }
  await own.close(200);
  assert.is(browserProcess?.signalCode ?? "SIGKILL", "SIGKILL");
});

test("a page whose browser has just ended is closed with it", async () => {
  const own = await startBrowser();
  const page = await openPage(own, siteOf(withPicture), "");
  own.kill();
  assert.is(await page.close().catch((error) => error), undefined);
});

for (const address of [
  "http://fenmarsh.example.org/",
  "http://fenmarsh.example.org:8080/",
  "http://fenmarsh.example.org/arrangements/",
]) {
  test(`the page of a website at ${address} is loaded from there, with its files and links`, async () => {
    const site = { ...siteOf(`<title>A page</title><link rel="stylesheet" href="x.css"><a href="groups/">Groups</a>`), address };
    writeFiles(site.folder, { "x.css": "a { display: block; }" });
    const page = await openPage(browser, site, "");
    try {
      assert.equal(await page.evaluate(linkAndRules), [`${address}groups/`, 1]);
      assert.equal(page.refused, []);
    } finally {
      await page.close();
    }
  });
}

/** Where the first link of the page leads, and how many rules its first style sheet has. Runs in the browser. */
function linkAndRules(): [string, number] {
  const { links, styleSheets } = (globalThis as unknown as { document: PageDocument }).document;
  return [links[0]?.href ?? "", styleSheets[0]?.cssRules.length ?? 0];
}

interface PageDocument {
  readonly links: readonly { readonly href: string }[];
  readonly styleSheets: readonly { readonly cssRules: { readonly length: number } }[];
}

test("a page that cannot be opened is told by its address", async () => {
  const error = await errorOf(openPage(browser, siteOf(withPicture), "missing/"));
  assert.match(error.message, "https://fenmarsh.example.org/missing/ could not be opened for print");
});

test.run();
