import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Arrangements } from "../../../src/model/model.ts";
import { copyFonts, makePrintStylesheet } from "../../../src/outputs/site/print-stylesheet.ts";
import { contentsOf, createEmptyFolder } from "../../folder.ts";
import { project } from "../../sources.ts";
import { printFixture, startBrowser } from "./printing.ts";

const styles = join(project, "src/styles");
const names = ["Nguyễn Thị Ánh", "Adéṣọlá Ọ̀ṣọ́", "Ελένη Παπαδοπούλου", "Олена Ґалаґан", "Әлия", "Łukasz Żółć", "M\u0300bà"];
const none = {} as Arrangements;

test("a document without further letters has the style sheet and the fonts that it always had", async () => {
  const folder = createEmptyFolder();
  const sheet = await makePrintStylesheet(styles, none, "<p>Zoë, Siân and Łukasz: “quoted” – £5</p>");
  assert.is(sheet, await makePrintStylesheet(styles, none, ""));
  await copyFonts(sheet, folder);
  assert.is(Object.keys(contentsOf(folder)).length, 12);
});

test("names in every alphabet of the fonts are printed in the document's own fonts, in each of their cuts", async () => {
  const folder = createEmptyFolder();
  const list = names.map((name) => `<p>${name} <em>${name}</em> <strong>${name}</strong></p><h2>${name}</h2>`).join("");
  const html = `<!doctype html><html lang="en-GB"><title>Names</title><link rel="stylesheet" href="print.css"><main>${list}</main></html>`;
  const sheet = await makePrintStylesheet(styles, none, html);
  await writeFile(join(folder, "names.html"), html);
  await writeFile(join(folder, "print.css"), sheet);
  await copyFonts(sheet, join(folder, "fonts"));
  const browser = await startBrowser();
  try {
    const { faults } = await printFixture(browser, "names", { folder });
    assert.equal(faults, []);
  } finally {
    await browser.close();
  }
});

test("text in a picture that is in another font than the document's is told as that", async () => {
  const folder = createEmptyFolder();
  const html = `<!doctype html><html lang="en-GB"><title>A picture</title><link rel="stylesheet" href="print.css"><main><p>A word</p><img src="a.svg" alt="A word"></main></html>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 20" width="99" height="20"><text y="15">A word</text></svg>`;
  const sheet = await makePrintStylesheet(styles, none, html);
  await writeFile(join(folder, "picture.html"), html);
  await writeFile(join(folder, "a.svg"), svg);
  await writeFile(join(folder, "print.css"), sheet);
  await copyFonts(sheet, join(folder, "fonts"));
  const browser = await startBrowser();
  try {
    const { faults } = await printFixture(browser, "picture", { folder });
    assert.equal(faults, [
      "A picture of the document holds text in a font that is not the document's. Turn the text of the picture into outlines.",
    ]);
  } finally {
    await browser.close();
  }
});

test.run();
