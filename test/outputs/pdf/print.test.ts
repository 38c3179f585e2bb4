import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import type { PrintedDocument } from "../../../src/outputs/pdf/print.ts";
import { type ReadPdf, readPdf } from "../../../src/verify/pdf-reader.ts";
import { elementsOf, spokenText } from "../../../src/verify/pdf-tree.ts";
import { createEmptyFolder, writeFiles } from "../../folder.ts";
import { fixtures, printFixture, startBrowser } from "./printing.ts";

let browser: RunningBrowser;
let printed: PrintedDocument;
let pdf: ReadPdf;

test.before(async () => {
  browser = await startBrowser();
  printed = await printFixture(browser, "every-kind");
  pdf = await readPdf(printed.bytes);
});

test.after(() => browser.close());

test("a fixture with content of every kind prints without a fault", () => {
  assert.equal(printed.faults, []);
});

test("a print waits for the files that the PDF is to carry, and fails with the reason where these cannot be made", async () => {
  const file = {
    name: "facts.json",
    description: "All facts",
    type: "application/json",
    relationship: "Source",
    text: "{}",
  } as const;
  const later = new Promise<(typeof file)[]>((resolve) => {
    setTimeout(() => resolve([file]), 3000);
  });
  const { bytes } = await printFixture(browser, "welsh", { attached: later });
  const [held] = (await readPdf(bytes)).holdings.files;
  assert.equal([held?.name, held?.relationship, Buffer.from(held?.content ?? []).toString()], ["facts.json", "Source", "{}"]);
  const failing = Promise.reject(new Error("A picture is gone."));
  const error = await printFixture(browser, "welsh", { attached: failing }).catch((thrown) => thrown);
  assert.is(error.message, "A picture is gone.");
});

test("each line of the contents ends in the number of the page that it leads to, as that page calls itself", () => {
  assertNumbered(pdf);
});

/** Each line of the contents ends in the label of its page, and so does that page's own foot. */
function assertNumbered(print: ReadPdf): void {
  assert.ok(print.tree);
  const lines = elementsOf(print.tree, "TOC").flatMap((contents) => elementsOf(contents, "Link"));
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    const page = print.destinations.get(line.target?.slice(1) ?? "") ?? -1;
    assert.match(spokenText(line), new RegExp(` ${print.labels[page]}$`));
    assert.is(footOf(page, print), print.labels[page]);
  }
}

test("each page number in the text is that of the page it speaks of", () => {
  assert.ok(pdf.tree);
  const text = spokenText(pdf.tree);
  const page = (id: string) => pdf.labels[pdf.destinations.get(id) ?? -1];
  assert.ok(text.includes(`The membership stands on page ${page("membership")}.`));
  assert.ok(text.includes(`See the Quality Group on page ${page("quality")}.`));
});

test("every page is labelled as it is numbered in print: the contents i, ii, the body from 1, the covers not at all", () => {
  assert.equal(pdf.labels.slice(0, 4), ["Cover", "i", "1", "2"]);
  const printedNumbers = pdf.labels.map((_, page) => footOf(page));
  assert.equal(printedNumbers.slice(1, -1), pdf.labels.slice(1, -1));
  assert.is(printedNumbers.at(0), undefined);
  assert.is(printedNumbers.at(-1), undefined);
});

test("the running head is the title of the chapter, with its quotes and signs as they are", () => {
  const page = pdf.destinations.get("membership") ?? -1;
  assert.ok(
    pdf
      .textOn(page + 1)
      .outside.join("")
      .includes("Membership & attendance"),
  );
});

test("a title that breaks its line is two words in the bookmarks", () => {
  assert.equal(
    pdf.outline.slice(0, 3).map(({ title, level }) => [title, level]),
    [
      ["Governance Arrangements", 1],
      ["Contents", 2],
      ["Foreword", 2],
    ],
  );
});

test("every link is described by its text, on each line that it runs over, and a footnote's number by the footnote", () => {
  assert.ok(pdf.tree);
  const links = elementsOf(pdf.tree, "Link");
  for (const link of links) for (const each of link.descriptions) assert.ok(each.startsWith(spokenText(link)));
  const broken = links.find(({ target }) => target === "https://example.org/a-long-address");
  assert.is(broken?.descriptions.length, 2);
  assert.ok(links.some(({ descriptions }) => descriptions[0] === "[1] Children Act 2004, section 16."));
});

test("the address of a link stands behind it once, where the link does not say it", async () => {
  const folder = createEmptyFolder();
  const body = `<section class="chapter" id="a"><h2>A</h2><p>Read <a href="https://example.org/guidance/">the guidance</a>,
    again <a href="https://example.org/guidance/">the guidance</a>, or see <a href="https://example.org">example.org</a>.
    Call <a href="tel:01632960001">01632 960001</a>.</p></section>`;
  writeFiles(folder, {
    "links.html": `<!doctype html><html lang="en"><title>A</title><body class="document">${body}</body></html>`,
  });
  const { bytes } = await printFixture(browser, "links", { folder });
  const { tree } = await readPdf(bytes);
  assert.ok(tree);
  const said = "Read the guidance (example.org/guidance), again the guidance, or see example.org. Call 01632 960001.";
  assert.ok(spokenText(tree).includes(said), spokenText(tree));
});

test("the head of a table over several pages is read once", () => {
  assert.ok(pdf.tree);
  const [table] = elementsOf(pdf.tree, "Table");
  assert.ok(table);
  assert.ok(table.pages.length >= 3);
  assert.is(elementsOf(table, "TH").filter((cell) => spokenText(cell) === "Agency").length, 1);
  const seen = table.pages.map((page) => pdf.textOn(page).outside.join(" ").includes("Agency"));
  assert.equal(seen, [false, ...table.pages.slice(1).map(() => true)]);
});

test("each figure says where on its page it is", async () => {
  const raw = await PDFDocument.load(printed.bytes);
  const figures = raw.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict && object.get(PDFName.of("S")) === PDFName.of("Figure")) as PDFDict[];
  assert.is(figures.length, 2);
  const boxes = figures.map((figure) => {
    const box = figure.lookup(PDFName.of("A"), PDFDict).lookup(PDFName.of("BBox"), PDFArray);
    return box.asArray().map((value) => Number(value.toString()));
  });
  // In CSS pixels, of 0.75 points: the chart's frames take 380 by 100 of its 400 by 120, and the signature is at most 120 by 40.
  const [chart, signature] = boxes.map(([left = 0, bottom = 0, right = 0, top = 0]) => [right - left, top - bottom] as const);
  assert.equal(chart?.map(Math.round), [285, 75]);
  assert.ok(signature !== undefined && signature[0] > 60 && signature[0] <= 90 && signature[1] > 10 && signature[1] <= 30);
});

test("one print is enough where numbers stand in the contents alone: they are written into it", async () => {
  const html = readFileSync(join(fixtures, "every-kind.html"), "utf8");
  const folder = createEmptyFolder();
  writeFiles(folder, { "every-kind.html": html.replace(/ on page <span data-page-of="\w+"><\/span>/g, "") });
  const once = await printFixture(browser, "every-kind", { folder });
  assert.is(printed.prints, 2, "a number in the text is as wide as its digits, so the text is set anew");
  assert.is(once.prints, 1);
  assert.equal(once.faults, []);
  assertNumbered(await readPdf(once.bytes));
});

test("a second browser gives the same bytes", async () => {
  const other = await startBrowser();
  try {
    await printFixture(other, "welsh");
    const again = await printFixture(other, "every-kind");
    assert.ok(Buffer.from(again.bytes).equals(Buffer.from(printed.bytes)));
  } finally {
    await other.close();
  }
});

test("a document without a cover or contents is numbered from 1 and keeps its own language", async () => {
  const welsh = await readPdf((await printFixture(browser, "welsh")).bytes);
  assert.equal(welsh.labels.slice(0, 2), ["1", "2"]);
  assert.is(welsh.language, "cy");
});

test("the page reaches nothing but the website's own files, runs no script, and tells what it was refused", async () => {
  const { server, asked, origin } = await listening();
  try {
    const folder = createEmptyFolder();
    const page = readFileSync(join(fixtures, "hostile.html"), "utf8").replaceAll("SERVER", origin);
    writeFiles(folder, { "hostile.html": page });
    const { faults, bytes } = await printFixture(browser, "hostile", { folder });
    const { tree } = await readPdf(bytes);
    assert.ok(tree);
    assert.not.match(spokenText(tree), /a script ran/);
    assert.match(spokenText(tree), /No script ran\./);
    assert.equal(asked, []);
    const told = faults.join("\n");

    for (const name of ["style.css", "import.css", "background.png", "image.png", "frame.html", "object.svg"]) {
      assert.ok(told.includes(`${origin}/${name}`), name);
    }
    assert.match(told, /The picture file:\/\/\/etc\/hostname could not be shown/);
    assert.match(told, /"nowhere", and nothing in the document has that id/);
    assert.match(told, /The document's fonts do not have "☎", "🙂", so a font of this machine was used\./);
  } finally {
    server.close();
  }
});

/** The number at the foot of a page: what stands outside the tags there and is a number. */
function footOf(page: number, print = pdf): string | undefined {
  return print.textOn(page).outside.find((text) => /^(?:[ivxl]+|\d+)$/.test(text));
}

/** A server on this machine that notes what it is asked for. */
async function listening(): Promise<{ server: Server; asked: string[]; origin: string }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test.run();
