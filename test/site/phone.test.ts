import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { launchReadersBrowser } from "./reader.ts";
import { serveSite } from "./served.ts";

const test = suite<{ seen: readonly Seen[]; banners: Readonly<Record<string, Banner>> }>("a page on a phone");

/** What a phone shows of whom to call, before anything else. */
interface Banner {
  readonly height: number;
  /** What its visible links to dial and write to lead to, each with the height of what is tapped. */
  readonly links: readonly (readonly [target: string, height: number])[];
}

interface Seen {
  readonly path: string;
  /** Words of tables and cards of people of which a part stands on one line and the rest on the next. */
  readonly brokenWords: readonly string[];
  /** Entries of lists without bullets that stand further in than the text beside them. */
  readonly indented: readonly string[];
}

/** Pages with tables of several columns of long words, and with lists in tables and in lists of facts. */
const paths = ["people/", "editions/", "data/", "groups/executive-board/", "partners/birmingham-childrens-trust/"];

/** The pages on which the contacts are shown in full, and one of the others. */
const pagesOfBanners = ["", "contact/", "groups/"];

test.before(async (context) => {
  const site = await serveSite(await buildOnce());
  const browser = await launchReadersBrowser();
  const seen: Seen[] = [];
  try {
    const page = await browser.newPage();
    for (const [width, path] of [360, 390].flatMap((each) => paths.map((path) => [each, path] as const))) {
      await page.setViewport({ width, height: 900 });
      await page.goto(site.home + path);
      const brokenWords = await page.evaluate(() => {
        for (const each of document.querySelectorAll("details")) each.open = true;
        const texts = document.createTreeWalker(document.querySelector("main") ?? document, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          if (text.parentElement?.closest("table, .people-cards") == null || text.parentElement.closest(".visually-hidden"))
            continue;
          for (const { index, 0: word } of (text.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size > 1) found.push(word);
          }
        }
        return found;
      });
      const indented = await page.evaluate(() =>
        Array.from(document.querySelectorAll(".govuk-summary-list li, td li"))
          .filter((entry) => getComputedStyle(entry).paddingLeft !== "0px")
          .map(({ textContent }) => textContent ?? ""),
      );
      seen.push({ path: `${path} at ${width}`, brokenWords, indented });
    }
    for (const path of pagesOfBanners) {
      await page.goto(site.home + path);
      context.banners = { ...context.banners, [path]: await page.$eval(".app-concern", measureBanner) };
    }
  } finally {
    site.close();
    await browser.close();
  }
  context.seen = seen;
});

function measureBanner(banner: Element): Banner {
  const links = [...banner.querySelectorAll<HTMLAnchorElement>("a[href^='tel:'], a[href^='mailto:']")];
  return {
    height: banner.getBoundingClientRect().height,
    links: links
      .filter((link) => link.checkVisibility())
      .map((link) => [link.getAttribute("href") ?? "", link.getBoundingClientRect().height]),
  };
}

test("shows whom to call in little room, in full on the home page and that of contacts", ({ banners }) => {
  const [home, contact, groups] = pagesOfBanners.map((path) => banners[path]);
  assert.ok(home && contact && groups);
  const dialled = ({ links }: Banner) => links.map(([target]) => target);
  assert.equal(dialled(groups), ["tel:999", "tel:01213031888"]);
  assert.equal(dialled(home), [
    ...["tel:999", "tel:01213031888", "mailto:CASS@birminghamchildrenstrust.co.uk", "tel:01216754806"],
  ]);
  assert.equal(dialled(contact), dialled(home));
  assert.ok(groups.height < 130, String(groups.height));
  for (const [target, height] of groups.links) assert.ok(height >= 28, `${target}: ${height}`);
});

test("breaks no word within in a table or on a card", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, brokenWords }) => brokenWords.map((word) => `${path}: ${word}`)),
    [],
  );
});

test("has the entries of a list without bullets where the text beside them begins", ({ seen }) => {
  assert.equal(
    seen.flatMap(({ path, indented }) => indented.map((entry) => `${path}: ${entry}`)),
    [],
  );
});

test.run();
