import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../../src/verify/pdf-reader.ts";
import { elementsOf, everyElement, spokenText } from "../../../src/verify/pdf-tree.ts";
import { buildOnce } from "../../built.ts";
import { createEmptyFolder } from "../../folder.ts";
import { skipIf } from "../../skipping.ts";
import { printFixture, startBrowser } from "./printing.ts";

/** The PDFs as they lie on paper: the real document and the fixtures. */
const pdfs: Record<string, string> = {};

test.before(async () => {
  const folder = createEmptyFolder();
  const browser = await startBrowser();
  for (const name of ["every-kind", "welsh"]) {
    pdfs[name] = join(folder, `${name}.pdf`);
    await printFixture(browser, name, { out: pdfs[name] });
  }
  await browser.close();
  pdfs.document = join(await buildOnce(), "downloads/governance-arrangements.pdf");
});

skipIf(missing("qpdf", "--version"), test, "qpdf finds no fault in the file", () => {
  for (const [name, path] of Object.entries(pdfs)) {
    const { status, stdout, stderr } = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
    assert.is(status, 0, `${name}: ${stdout}${stderr}`);
    assert.match(stdout, /PDF Version: 1\.7/);
    assert.not.match(stdout + stderr, /warning/i);
  }
});

skipIf(missing("pdffonts", "-v"), test, "every font is embedded, maps to text, and is one of the document's own", () => {
  for (const [name, path] of Object.entries(pdfs)) {
    const [, , ...lines] = spawnSync("pdffonts", [path], { encoding: "utf8" }).stdout.trim().split("\n");
    assert.ok(lines.length > 0);
    for (const line of lines) {
      assert.match(line, /^[A-Z]{6}\+Source(?:Sans3|Serif4)/, `${name}: ${line}`);
      assert.match(line, / yes yes yes +\d+ +\d+$/, `${name}: ${line}`);
    }
  }
});

skipIf(missing("pdftotext", "-v"), test, "nothing runs off the page or into its margins", () => {
  for (const [name, path] of Object.entries(pdfs)) {
    const { stdout } = spawnSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    let page = 0;
    let [width, height] = [0, 0];
    let words = 0;
    for (const line of stdout.split("\n")) {
      const [, wide, high] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line) ?? [];
      if (wide !== undefined) [page, width, height] = [page + 1, Number(wide), Number(high)];
      const [, left, top, right, bottom, word] =
        /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</.exec(line) ?? [];
      if (word === undefined) continue;
      words += 1;
      const inside = Number(left) > 40 && Number(right) < width - 40 && Number(top) > 20 && Number(bottom) < height - 20;
      assert.ok(inside, `${name}, page ${page}: "${word}" stands at ${left}, ${top} to ${right}, ${bottom}`);
    }
    assert.ok(words > 20);
  }
});

test("no page is empty", async () => {
  for (const [name, path] of Object.entries(pdfs)) {
    const { pageCount, textOn } = await readPdf(readFileSync(path));
    for (let page = 0; page < pageCount; page += 1) {
      assert.ok([...textOn(page).marked.values()].join("").trim() !== "", `${name}: sheet ${page + 1} is empty`);
    }
  }
});

test("no heading stands alone at the foot of a page", async () => {
  for (const [name, path] of Object.entries(pdfs)) {
    const { tree, labels } = await readPdf(readFileSync(path));
    assert.ok(tree);
    const speaking = [...everyElement(tree)].filter((found) =>
      found.children.some((child) => typeof child === "string" && child.trim() !== ""),
    );
    for (const heading of elementsOf(tree, "H2", "H3", "H4", "H5", "H6")) {
      const within = new Set(everyElement(heading));
      const last = speaking.findLastIndex((found) => within.has(found));
      const next = speaking[last + 1];
      // A section of its own may begin on a new page right after the title of what it stands in.
      if (next === undefined || /^H/.test(next.role)) continue;
      assert.is(next.pages[0], heading.pages[0], `${name}: "${spokenText(heading)}" on page ${labels[heading.pages[0] ?? 0]}`);
    }
  }
});

/** Why a test cannot be run that needs a program. */
function missing(program: string, argument: string): string | undefined {
  return spawnSync(program, [argument], { stdio: "ignore" }).error === undefined ? undefined : `there is no ${program}`;
}

test.run();
