import { test } from "uvu";
import * as assert from "uvu/assert";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import { buildOnce } from "../../built.ts";
import { printedPageOf } from "./as-printed.ts";
import { fixtureSite, printFixture, startBrowser } from "./printing.ts";
import type { Said } from "./said.ts";
import { saidByPage } from "./said-by-browser.ts";
import { saidByPdf } from "./said-by-pdfjs.ts";

let browser: RunningBrowser;

test.before(async () => {
  browser = await startBrowser();
});

test.after(() => browser.close());

test("the fixture with every kind of element is said by pdf.js as the browser says its page", async () => {
  const { bytes, pages } = await printFixture(browser, "every-kind");
  assertAlike(await saidByPdf(bytes), await saidByPage(browser, { ...fixtureSite, path: "every-kind.html", pages }));
});

test("the real document is said by pdf.js, in order and as what it is, as the browser says its page", async () => {
  const { pdf, ...printed } = await printedPageOf(await buildOnce());
  const said = await saidByPdf(pdf);
  assertAlike(said, await saidByPage(browser, printed));
  for (const role of ["heading 1", "heading 4", "item", "link", "header cell", "cell", "picture", "note"])
    assert.ok(
      said.some(({ as }) => as.split(", ").includes(role)),
      role,
    );
});

function assertAlike(pdf: readonly Said[], page: readonly Said[]): void {
  const lines = (said: readonly Said[]) => said.map(({ as, letters }) => `${as}: ${letters}`);
  const [fromPdf, fromPage] = [lines(pdf), lines(page)];
  const at = fromPage.findIndex((line, index) => line !== fromPdf[index]);
  const around = (said: readonly string[]) => said.slice(Math.max(0, at - 2), at + 4).join("\n");
  if (at >= 0) assert.is(around(fromPdf), around(fromPage));
  assert.is(fromPdf.length, fromPage.length);
  assert.ok(fromPage.length > 20);
}

test.run();
