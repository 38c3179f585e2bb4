import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import { fillPageNumbers, preparePage } from "../../../src/outputs/pdf/in-page.ts";
import { openPage } from "../../../src/outputs/pdf/open-page.ts";
import type { SiteFiles } from "../../../src/outputs/pdf/site-files.ts";
import { readPdf } from "../../../src/verify/pdf-reader.ts";
import { elementsOf, spokenText } from "../../../src/verify/pdf-tree.ts";
import { buildOnce } from "../../built.ts";
import { type ReadableContent, walkPage } from "./page-walk.ts";
import { fixtureSite, printFixture, startBrowser } from "./printing.ts";
import { walkTree } from "./tree-walk.ts";

let browser: RunningBrowser;

test.before(async () => {
  browser = await startBrowser();
});

test.after(() => browser.close());

for (const name of ["every-kind", "welsh"]) {
  test(`the tags of the fixture ${name} say what its page says`, async () => {
    const { bytes, pages } = await printFixture(browser, name);
    await assertBookmarks(bytes);
    assertAlike(await saidByPdf(bytes), await saidByPage(fixtureSite, `${name}.html`, pages));
  });
}

test("the tags of the real document say what its page says", async () => {
  const folder = await buildOnce();
  const bytes = readFileSync(join(folder, "downloads/governance-arrangements.pdf"));
  const pdf = await readPdf(bytes);
  const pages = Object.fromEntries([...pdf.destinations].map(([id, page]) => [id, pdf.labels[page] ?? ""]));
  await assertBookmarks(bytes);
  const page = readFileSync(join(folder, "document/index.html"), "utf8");
  const address = /<link rel="canonical" href="([^"]*\/)document\/"/.exec(page)?.[1] ?? "https://example.org/";
  assertAlike(await saidByPdf(bytes), await saidByPage({ folder, address }, "document/", pages));
});

/** Each heading has a bookmark of its words, at its level, that leads to its page. */
async function assertBookmarks(bytes: Uint8Array): Promise<void> {
  const { tree, outline } = await readPdf(bytes);
  assert.ok(tree);
  const headings = elementsOf(tree, "H1", "H2", "H3", "H4", "H5", "H6");
  assert.equal(
    outline.map(({ title, page }) => [title, page]),
    headings.map((heading) => [spokenText(heading), heading.pages[0]]),
  );
  const steps = outline.map(({ level }, index) => level - (outline[index - 1]?.level ?? 0));
  const expected = headings.map(({ role }, index) => levelOf(role) - levelOf(headings[index - 1]?.role ?? "H0"));
  assert.equal(steps.map(Math.sign), expected.map(Math.sign));
}

function levelOf(role: string): number {
  return Number(role.slice(1));
}

async function saidByPdf(bytes: Uint8Array): Promise<ReadableContent> {
  const { tree } = await readPdf(bytes);
  assert.ok(tree);
  return walkTree(tree);
}

/** What the page says as it is when it is printed, the page numbers filled in. */
async function saidByPage(site: SiteFiles, path: string, pages: Readonly<Record<string, string>>): Promise<ReadableContent> {
  const page = await openPage(browser, site, path);
  try {
    await page.evaluate(preparePage);
    await page.evaluate(fillPageNumbers, pages);
    return await page.evaluate(walkPage);
  } finally {
    await page.close();
  }
}

function assertAlike(pdf: ReadableContent, page: ReadableContent): void {
  assert.equal(pdf.headings, page.headings);
  assert.equal(pdf.links, page.links);
  assert.equal(pdf.lists, page.lists);
  assert.equal(pdf.alternatives, page.alternatives);
  assert.equal(pdf.passages, page.passages);
  assert.equal(pdf.captions, page.captions);
  assert.equal(pdf.tables, page.tables);
  assert.is(pdf.words.join("\n"), page.words.join("\n"));
  assert.ok(page.words.length > 20);
}

test.run();
