import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { verifyPdf } from "../../src/verify/pdf.ts";
import { createEmptyFolder } from "../folder.ts";
import { printFixture, startBrowser } from "../outputs/pdf/printing.ts";

const contents = [
  { id: "foreword", title: "Foreword" },
  { id: "membership", title: "Membership & attendance" },
  { id: "appendix-1", title: "Appendix 1: Terms of reference" },
  { id: "quality", title: "Quality Group" },
];

const folder = createEmptyFolder();
const whole = join(folder, "whole.pdf");

test.before(async () => {
  const browser = await startBrowser();
  await printFixture(browser, "every-kind", { out: whole });
  await browser.close();
});

test("a PDF whose contents lead where they say is in order", async () => {
  assert.equal(await told(whole), []);
});

test("a chapter that the contents leave out is told", async () => {
  assert.equal(await told(whole, [...contents, { id: "funding", title: "Funding" }]), [
    'The contents of the PDF have no line for "Funding".',
  ]);
});

test("a line of other words than its heading is told", async () => {
  const [first, ...rest] = contents;
  assert.equal(await told(whole, [{ id: first?.id ?? "", title: "Preface" }, ...rest]), [
    'The contents say "Foreword 1", but it stands on page 1.',
  ]);
});

test("pages that are labelled otherwise than the contents say are told", async () => {
  const path = await damaged((pdf) => {
    pdf.catalog.set(PDFName.of("PageLabels"), pdf.context.obj({ Nums: [0, { S: "D" }] }));
  });
  const [first] = await told(path);
  assert.is(first, 'The contents say "Foreword 1", but it stands on page 3.');
});

test("a destination that leads to another page than its heading's is told", async () => {
  const path = await damaged((pdf) => {
    const destinations = pdf.catalog.lookup(PDFName.of("Dests"), PDFDict);
    const foreword = destinations.get(PDFName.of("foreword"));
    assert.ok(foreword);
    destinations.set(PDFName.of("membership"), foreword);
  });
  assert.equal(await told(path), ['The contents say "Membership & attendance 3", but it stands on page 1.']);
});

test("a PDF without tags is told", async () => {
  const path = await damaged((pdf) => pdf.catalog.delete(PDFName.of("StructTreeRoot")));
  assert.equal(await told(path), ["The PDF has no tags, so a screen reader cannot read it."]);
});

test("a file that is no PDF is told", async () => {
  const path = join(folder, "broken.pdf");
  writeFileSync(path, "%PDF-1.7\nnothing else");
  assert.equal(await told(path), ["The PDF cannot be opened."]);
});

async function told(path: string, expected = contents): Promise<string[]> {
  return (await verifyPdf(path, { shown: "_site/downloads/document.pdf", contents: expected })).map(({ message }) => message);
}

/** The PDF with one thing made wrong. */
async function damaged(damage: (pdf: PDFDocument) => unknown): Promise<string> {
  const pdf = await PDFDocument.load(readFileSync(whole), { updateMetadata: false });
  damage(pdf);
  const path = join(folder, "damaged.pdf");
  writeFileSync(path, await pdf.save());
  return path;
}

test.run();
