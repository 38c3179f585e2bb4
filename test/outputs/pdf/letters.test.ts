import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Arrangements } from "../../../src/model/model.ts";
import { copyFonts, makePrintStylesheet } from "../../../src/outputs/site/print-stylesheet.ts";
import { readPdf } from "../../../src/verify/pdf-reader.ts";
import { elementsOf, spokenText } from "../../../src/verify/pdf-tree.ts";
import { contentsOf, createEmptyFolder } from "../../folder.ts";
import { skipIf } from "../../skipping.ts";
import { project } from "../../sources.ts";
import { scripts, sentencesOf, writePage } from "./other-scripts.ts";
import { printFixture, startBrowser } from "./printing.ts";

const styles = join(project, "src/styles");
const names = ["Nguyễn Thị Ánh", "Adéṣọlá Ọ̀ṣọ́", "Ελένη Παπαδοπούλου", "Олена Ґалаґан", "Әлия", "Łukasz Żółć", "M\u0300bà"];
const none = {} as Arrangements;

test("a document without further letters has the style sheet and the fonts that it always had", async () => {
  const folder = createEmptyFolder();
  const sheet = await makePrintStylesheet(styles, none, "<p>Zoë, Siân and Łukasz: “quoted” – £5</p>");
  assert.is(sheet, await makePrintStylesheet(styles, none, ""));
  await copyFonts(sheet, folder);
  assert.is(Object.keys(contentsOf(folder)).filter((name) => name.endsWith(".woff2")).length, 12);
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

for (const [script, { families, names: own, sentence }] of Object.entries(scripts)) {
  test(`a document with ${script} letters loads the fonts of that script alone, its licence with them`, async () => {
    const folder = createEmptyFolder();
    const sheet = await writePage(folder, "names", [{ names: own, sentence }]);
    const loaded = new Set([...sheet.matchAll(/font-family: "([^"]+)";/g)].map(([, family]) => family));
    assert.equal([...loaded], ["Source Sans 3", "Source Serif 4", ...families]);
    const files = Object.keys(contentsOf(join(folder, "fonts"))).filter((name) => name.includes("noto"));
    const [family = ""] = families.map((name) => name.toLowerCase().replaceAll(" ", "-"));
    const licence = readFileSync(join(project, "node_modules/@fontsource", family, "LICENSE"), "utf8");
    assert.is(readFileSync(join(folder, "fonts", `LICENSE-${family}.txt`), "utf8"), licence);
    assert.ok(
      files.every((name) => name.includes(family)),
      files.join(", "),
    );
    // Three weights of each part, and the licence. A text in Chinese needs a few of its hundred parts.
    const parts = (files.length - 1) / 3;
    assert.ok(/-[st]c$/.test(family) ? parts > 1 && parts < 20 : parts === 1, files.join(", "));
  });
}

const all = Object.values(scripts);

/** A text without the signs that say in which direction it is written. */
function plain(words: string): string {
  return words.replace(/[\u202A-\u202E\u2066-\u2069]/g, "");
}

test("names and sentences in every script are printed in the document's own fonts and read in the order in which they are spoken", async () => {
  const folder = createEmptyFolder();
  await writePage(folder, "names", all);
  const browser = await startBrowser();
  try {
    const { bytes, faults } = await printFixture(browser, "names", { folder, out: join(folder, "names.pdf") });
    assert.equal(faults, []);
    const { tree, outline } = await readPdf(bytes);
    assert.ok(tree);
    const expected = all.flatMap(({ names: own, sentence }) => [
      ...sentencesOf(own),
      `${own[0]} and ${own[0]}`,
      sentence.replace(/\[(.*?)\]\(.*?\)/g, "$1"),
    ]);
    assert.equal(elementsOf(tree, "P").map(spokenText), expected);
    assert.equal(
      outline.map(({ title }) => title),
      all.map(({ names: [first] }) => first),
    );
  } finally {
    await browser.close();
  }
  const { error, stdout } = spawnSync("pdftotext", [join(folder, "names.pdf"), "-"], { encoding: "utf8" });
  extracted = error === undefined ? plain(stdout) : undefined;
});

let extracted: string | undefined;
const noPdftotext = spawnSync("pdftotext", ["-v"], { stdio: "ignore" }).error === undefined ? undefined : "there is no pdftotext";

skipIf(noPdftotext, test, "names in every script are found in the text that is taken out of the PDF", () => {
  for (const name of all.flatMap(({ names: own }) => own)) {
    for (const word of name.split(" ")) assert.ok(extracted?.includes(word), `${word} in ${extracted}`);
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
