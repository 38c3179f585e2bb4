import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../src/verify/pdf-reader.ts";

test("pages in roman numerals are called as a PDF reader calls them, beyond the thirties too", async () => {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < 100; page += 1) pdf.addPage();
  pdf.catalog.set(PDFName.of("PageLabels"), pdf.context.obj({ Nums: [0, { S: "r" }, 99, { S: "D" }] }));
  const { labels } = await readPdf(await pdf.save());
  assert.equal(
    [1, 9, 39, 40, 49, 90, 99, 100].map((page) => labels[page - 1]),
    ["i", "ix", "xxxix", "xl", "xlix", "xc", "xcix", "1"],
  );
});

test.run();
