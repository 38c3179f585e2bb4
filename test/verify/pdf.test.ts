import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRawStream } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { expectedFiles } from "../../build/site/attached-data.ts";
import type { AttachedFile } from "../../src/outputs/pdf/finish/finishing.ts";
import { srgbProfile } from "../../src/outputs/pdf/finish/srgb-profile.ts";
import { verifyPdf } from "../../src/verify/pdf.ts";
import { createEmptyFolder } from "../folder.ts";
import { printFixture, startBrowser } from "../outputs/pdf/printing.ts";

const contents = [
  { id: "foreword", title: "Foreword" },
  { id: "membership", title: "Membership & attendance" },
  { id: "appendix-1", title: "Appendix 1: Terms of reference" },
  { id: "quality", title: "Quality Group" },
];

const data: AttachedFile = {
  name: "arrangements-2025-03-31.json",
  description: "All that it says",
  type: "application/json",
  relationship: "Source",
  text: '{"day":"2025-03-31"}\n',
};

const carried = expectedFiles([data]);

const folder = createEmptyFolder();
const whole = join(folder, "whole.pdf");

test.before(async () => {
  const browser = await startBrowser();
  await printFixture(browser, "every-kind", { out: whole, attached: Promise.resolve([data]) });
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
  assert.equal(await told(path), ['The contents say "Membership & attendance 2", but it stands on page 1.']);
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

const saysItIs = { "PDF/UA-1": "pdfuaid:part", "PDF/A-3a": "pdfaid:conformance" };

for (const [standard, element] of Object.entries(saysItIs)) {
  test(`a PDF that does not say that it is ${standard} is told`, async () => {
    const path = await damaged((pdf) => {
      const metadata = pdf.catalog.lookup(PDFName.of("Metadata")) as PDFRawStream;
      const text = Buffer.from(metadata.contents).toString("utf8").replaceAll(element, "dc:rights");
      pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(pdf.context.stream(text)));
    });
    assert.equal(await told(path), [`The PDF does not say that it is ${standard}.`]);
  });
}

test("a PDF whose output intent is missing, of another kind, or holds no profile is told", async () => {
  const noProfile = ["The PDF has no profile that says what its colours are."];
  const intents = PDFName.of("OutputIntents");
  const intentOf = (pdf: PDFDocument) => pdf.catalog.lookup(intents, PDFArray).lookup(0, PDFDict);
  assert.equal(await told(await damaged((pdf) => pdf.catalog.delete(intents))), noProfile);
  assert.equal(await told(await damaged((pdf) => intentOf(pdf).set(PDFName.of("S"), PDFName.of("GTS_PDFX")))), noProfile);
  const withProfile = (bytes: Uint8Array) =>
    damaged((pdf) =>
      intentOf(pdf).set(PDFName.of("DestOutputProfile"), pdf.context.register(pdf.context.flateStream(bytes, { N: 3 }))),
    );
  assert.equal(await told(await withProfile(srgbProfile())), []);
  const changed = (at: number, by: string) => {
    const profile = srgbProfile();
    profile.write(by, at, "latin1");
    return profile;
  };
  const wrong = [
    Buffer.from(`<html><title>404 Not Found</title>${" ".repeat(200)}</html>`),
    Buffer.alloc(0),
    srgbProfile().subarray(0, -4),
    changed(12, "prtr"),
    changed(16, "CMYK"),
    changed(36, "acsq"),
  ];
  for (const bytes of wrong) assert.equal(await told(await withProfile(bytes)), noProfile);
});

test("a PDF that carries other files than it should is told", async () => {
  assert.equal(await told(whole, contents, []), [`The PDF carries ${data.name}, which nothing calls for.`]);
  const both = [`The PDF does not carry ${data.name}.`, `The PDF carries ${data.name}, which nothing calls for.`];
  assert.equal(await told(whole, contents, expectedFiles([{ ...data, text: `${data.text} ` }])), both);
  assert.equal(await told(whole, contents, expectedFiles([{ ...data, relationship: "Supplement" }])), both);
  const unbound = await damaged((pdf) => pdf.catalog.delete(PDFName.of("AF")));
  assert.equal(await told(unbound), [`The PDF does not carry ${data.name}.`]);
});

async function told(path: string, expected = contents, attached = carried): Promise<string[]> {
  return (await verifyPdf(path, { shown: "_site/downloads/document.pdf", contents: expected, attached })).map(
    ({ message }) => message,
  );
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
