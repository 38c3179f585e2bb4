import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "puppeteer";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildOnce } from "../built.ts";
import { filesIn } from "../sources.ts";
import { launchReadersBrowser } from "./reader.ts";
import { type Served, serveSite } from "./served.ts";

/** What the accessibility statement claims, by the keys of its words, and the tests that hold it: a file and words of a test in it. */
const claims: Readonly<Record<string, readonly (readonly [file: string, words: string])[]>> = {
  changeColours: [
    ["test/site/accessibility-claims.test.ts", "may choose the colours"],
    ["test/site/accessibility-claims.test.ts", "may choose the font"],
  ],
  zoom: [["test/site/every-page.test.ts", "does not scroll sideways at 320 px, which is 400 % zoom"]],
  navigate: [
    ["test/site/keyboard.test.ts", "reaches every control of"],
    ["test/site/accessibility-claims.test.ts", "may call every control by the words that are seen"],
  ],
  listen: [["test/site/every-page.test.ts", "has nothing that axe-core objects to"]],
  withoutScripts: [["test/site/without-script.test.ts", "reads every membership, and is offered no sorting that would not work"]],
  withoutScriptsButSearch: [["test/site/without-script.test.ts", "is told that the search needs script"]],
  checkedAlways: [["test/site/every-page.test.ts", "has nothing that axe-core objects to, by WCAG 2.2 AA"]],
  checkedExamples: [
    ["test/site/other-partnerships.test.ts", "have nothing that axe-core objects to, on a phone and on a desktop"],
  ],
  checkedPdf: [["test/outputs/pdf/standards.test.ts", "veraPDF finds nothing against PDF/UA-1 or PDF/A-3a"]],
};

/** The words of the statement that claim nothing about what was tested: headings, and what stands in the data. */
const others = [
  ..."description regulations appliesTo runBy feedback tellUs answerWithin enforcement enforcedBy technical".split(" "),
  ..."committed noReview reviewNotKnown preparation preparedOn reviewedOn testedOn testedBy".split(" "),
];

const pages = ["", "contact/", "groups/", "groups/executive-board/", "memberships/", "reviews/", "search/", "document/"];

const test = suite<{ browser: Browser; site: Served; page: Page }>("the accessibility statement");

test.before(async (context) => {
  context.site = await serveSite(await buildOnce());
  context.browser = await launchReadersBrowser();
  context.page = await context.browser.newPage();
  // The styles and the tool of these tests are not of the website.
  await context.page.setBypassCSP(true);
});

test.after(async ({ browser, site }) => {
  await browser.close();
  site.close();
});

test("claims nothing that no test holds", () => {
  const [{ text = "" } = {}] = filesIn("src/pages/accessibility.tsx");
  const said = new Set([...text.matchAll(/"accessibilityPage\.(\w+)"/g)].map(([, key = ""]) => key));
  assert.equal([...said].sort(), [...Object.keys(claims), ...others].sort());
  for (const [file, words] of Object.values(claims).flat())
    assert.ok(filesIn(file)[0]?.text.includes(words), `${file} has no test "${words}"`);
});

for (const path of pages) {
  test(`claims that a reader may choose the colours of /${path}`, async ({ page, site }) => {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    await page.goto(site.home + path);
    const { areForced, unseen } = await page.evaluate(judgeForcedColours);
    await session.send("Emulation.setEmulatedMedia", { features: [] });
    assert.ok(areForced);
    assert.equal(unseen, []);
  });

  test(`claims that a reader may choose the font of /${path}, and its spacing (WCAG 2.2, 1.4.12)`, async ({ page, site }) => {
    await page.setViewport({ width: 768, height: 900 });
    await page.goto(site.home + path);
    await page.addStyleTag({
      content:
        "* { font-family: serif !important; line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    });
    assert.equal(await page.evaluate(cutTexts), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  });

  test(`claims that a reader may call every control by the words that are seen on /${path} (WCAG 2.2, 2.5.3)`, async ({
    page,
    site,
  }) => {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(site.home + path);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    assert.equal(await page.evaluate(controlsOfOtherNames), []);
  });
}

/** Runs in the browser: texts that have the colour of what is behind them although the reader's colours are set. */
function judgeForcedColours(): { areForced: boolean; unseen: string[] } {
  const transparent = "rgba(0, 0, 0, 0)";
  const behind = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return backgroundColor === transparent ? behind(element.parentElement) : backgroundColor;
  };
  const unseen = [...document.querySelectorAll("body *:not(script, style, svg *)")].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "") &&
      element.checkVisibility() &&
      getComputedStyle(element).color === behind(element),
  );
  return { areForced: matchMedia("(forced-colors: active)").matches, unseen: unseen.map(({ outerHTML }) => outerHTML) };
}

/** Runs in the browser: texts of which a part is cut off. */
function cutTexts(): string[] {
  return [...document.querySelectorAll("body *:not(script, style, svg *)")]
    .filter((element) => {
      const { overflowX, overflowY, clip, clipPath, position } = getComputedStyle(element);
      const isForTheEar = position === "absolute" && (clip !== "auto" || clipPath !== "none");
      if (!element.checkVisibility() || isForTheEar || (element.textContent ?? "").trim() === "") return false;
      const isCut = (overflow: string, whole: number, seen: number) => /hidden|clip/.test(overflow) && whole > seen + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) || isCut(overflowY, element.scrollHeight, element.clientHeight)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** Runs in the browser: controls whose name has not the words that are seen. */
async function controlsOfOtherNames(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import("axe-core") };
  const rules = { "label-content-name-mismatch": { enabled: true } };
  const results = await axe.run(document, { runOnly: ["label-content-name-mismatch"], rules, resultTypes: ["violations"] });
  return results.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

test.run();
