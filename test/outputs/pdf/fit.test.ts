import { readFileSync } from "node:fs";
import { decodePDFRawStream, PDFDocument, PDFName, type PDFRawStream } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import type { FitStep } from "../../../src/outputs/pdf/fit-in-page.ts";
import { margins, stubPages, usedOf } from "../../../src/verify/page-use.ts";
import { type ReadPdf, readPdf } from "../../../src/verify/pdf-reader.ts";
import { buildOnce } from "../../built.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { inventedPartnerships } from "../../site/invented.ts";
import { project } from "../../sources.ts";
import { printFixture, startBrowser } from "./printing.ts";

// Which sections begin a page, how those are set whose last lines would take one by themselves, and what never heads a page.

let browser: RunningBrowser;
test.before(async () => {
  browser = await startBrowser();
});
test.after(() => browser.close());

interface Fitted {
  readonly pdf: ReadPdf;
  readonly steps: readonly FitStep[];
  /** What each section was given, by its id. */
  readonly pageOf: (id: string) => string | undefined;
}

/** Prints sections as chapters of a document; each is the HTML below its title, by its id. */
async function printed(sections: Readonly<Record<string, string>>): Promise<Fitted> {
  const links = Object.keys(sections).map((id) => `<a href="#${id}">${id}</a> `);
  const chapters = Object.entries(sections).map(
    ([id, html]) => `<section class="chapter" id="${id}"><h2>${id}</h2>${html}</section>`,
  );
  const folder = createEmptyFolder();
  const styles = ["fonts", "print", "document"].map((name) => `<link rel="stylesheet" href="/assets/${name}.css">`);
  const head = `<!doctype html><html lang="en-GB"><head><title>Fitted</title>${styles.join("")}</head>`;
  const contents = `<nav class="contents"><h2>Contents</h2><p>${links.join("")}</p></nav>`;
  writeFiles(folder, { "page.html": `${head}<body class="document">${contents}${chapters.join("")}</body></html>` });
  const { bytes, steps } = await printFixture(browser, "page", { folder });
  const pdf = await readPdf(bytes);
  return { pdf, steps, pageOf: (id) => pdf.labels[pdf.destinations.get(id) ?? -1] };
}

const lines = (count: number) => "<p>One line of text.</p>".repeat(count);
const uses = (pdf: ReadPdf) => pdf.labels.map((_, page) => Math.round(100 * usedOf(pdf, page)));

test("a section runs on where the one before leaves half of its page free, and begins a page where it does not", async () => {
  const { pageOf } = await printed({ a: lines(8), b: lines(30), c: lines(30) });
  assert.equal([pageOf("a"), pageOf("b"), pageOf("c")], ["1", "1", "2"]);
});

test("a short section runs on where it fits whole, and begins a page where it does not", async () => {
  const fits = await printed({ a: lines(22), b: lines(3) });
  assert.is(fits.pageOf("b"), "1");
  const { pageOf } = await printed({ a: lines(32), b: lines(6), c: lines(40) });
  assert.equal([pageOf("a"), pageOf("b"), pageOf("c")], ["1", "2", "2"]);
});

test("the last lines of a section that would stand on a page by themselves are saved by setting it tight", async () => {
  const { pdf, steps } = await printed({ a: lines(40) });
  assert.equal(
    steps.map(({ step }) => step),
    ["set-tight"],
  );
  assert.is(pdf.pageCount, 2);
});

test("where that does not save the page, it begins earlier", async () => {
  const rows = '<tr><th scope="row">Agency</th><td>Post</td></tr>'.repeat(37);
  const { pdf, steps } = await printed({ a: `<table><tbody>${rows}</tbody></table>` });
  assert.equal(
    steps.map(({ step }) => step),
    ["begins-earlier"],
  );
  const [, first = 0, second = 0] = uses(pdf);
  assert.ok(first > 50 && second >= 25, `${first} and ${second}`);
});

test("no length of a text or of a table leaves a page with a few lines", async () => {
  const rows = (count: number) =>
    `<table><thead><tr><th>Agency</th><th>Post</th></tr></thead><tbody>${'<tr><th scope="row">Agency</th><td>Post</td></tr>'.repeat(count)}</tbody></table>`;
  for (let more = 0; more < 16; more += 1) {
    const { pdf } = await printed({ a: lines(30) + rows(1 + 2 * more), b: lines(34 + more), c: lines(20) + rows(20 + more) });
    assert.equal(stubPages(pdf), [], `${uses(pdf)}`);
  }
});

test("a page that several sections share has one running head: that of the section at its top", async () => {
  const { pdf } = await printed({ first: lines(8), second: lines(40), third: lines(60) });
  const heads = pdf.labels.map((_, page) => pdf.textOn(page).outside.filter((text) => /first|second|third/.test(text)));
  assert.equal(heads, [[], ["first"], ["second"], ["third"], ["third"]].slice(0, heads.length));
});

test("no footnote stands at the head of a page", async () => {
  const note =
    '<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Note.</p></li></ol></section>';
  for (let count = 32; count < 44; count += 1) {
    const { pdf } = await printed({ a: `${lines(count)}${note}`, b: lines(60) });
    for (const page of pdf.labels.keys()) assert.not.match([...pdf.textOn(page).marked.values()].join(""), /^\s*Note/);
  }
});

test("the name of a group of rows stands on the page of its first row, and a heading on that of two lines", async () => {
  const rows = (count: number) => '<tr><th scope="row">Agency</th><td>Post</td></tr>'.repeat(count);
  for (let count = 24; count < 36; count += 1) {
    const label = '<tr class="sub-head"><th colspan="2" scope="colgroup">Advisors</th></tr>';
    const table = `<table><tbody>${rows(count)}</tbody><tbody>${label}${rows(20)}</tbody></table>`;
    const { pdf } = await printed({ a: table, b: `${lines(count)}<h3>Heading</h3><p>Short.</p><p>Second.</p>${lines(30)}` });
    for (const page of pdf.labels.keys()) {
      const text = [...pdf.textOn(page).marked.values()].join(" ").trim();
      assert.not.match(text, /(Advisors|Heading|Short\.)$/);
    }
  }
});

test("no page of the partnerships holds a few lines only", async () => {
  const folders = [await buildOnce(), ...(await Promise.all(inventedPartnerships.map((options) => buildOnce(options))))];
  for (const folder of folders) {
    const pdf = await readPdf(readFileSync(`${folder}/downloads/governance-arrangements.pdf`));
    assert.equal(stubPages(pdf), [], folder);
    const numbered = uses(pdf).filter((_, page) => /^\d+$/.test(pdf.labels[page] ?? ""));
    assert.ok(
      numbered.every((use) => use >= 20),
      `${folder}: ${numbered}`,
    );
  }
});

test("nothing in the partnerships is so wide that the whole print became smaller", async () => {
  for (const options of [undefined, ...inventedPartnerships]) {
    const folder = await buildOnce(options);
    const pdf = await PDFDocument.load(readFileSync(`${folder}/downloads/governance-arrangements.pdf`));
    for (const [index, page] of pdf.getPages().entries()) {
      const contents = page.node.lookup(PDFName.of("Contents")) as PDFRawStream;
      const content = Buffer.from(decodePDFRawStream(contents).decode()).toString("latin1");
      // Chromium enlarges what stands at the left margin, of 27 mm, from a CSS pixel to three quarters of a point by 3.125.
      const scales = [...content.matchAll(/(\S+) 0 0 \S+ 318\.75 \S+ cm/g)].map(([, scale]) => scale);
      assert.ok(scales.length === 0 || scales.includes("3.125"), `${folder}, page ${index + 1}: ${scales}`);
    }
  }
});

test("verification measures by the margins of the style sheet", () => {
  const css = readFileSync(`${project}/src/styles/print.css`, "utf8");
  assert.match(css, new RegExp(`@page \\{\\s+size: A4;\\s+margin: ${margins.top}mm \\d+mm ${margins.bottom}mm;`));
  assert.match(css, new RegExp(`--text-height: ${297 - margins.top - margins.bottom}mm;`));
});

test.run();
