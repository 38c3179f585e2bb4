import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { generateFontCoverage } from "../../build/generate/font-coverage.ts";
import { findSignsWithoutFont, furtherPartsFor } from "../../src/text/font-coverage.ts";
import { project } from "../sources.ts";

const names: Readonly<Record<string, readonly string[]>> = {
  "Zoë Müller, Siân Ŵyn, Łukasz Żółć, Ștefan": [],
  "Nguyễn Thị Ánh": ["vietnamese"],
  Adéṣọlá: ["vietnamese"],
  Ọ̀ṣọ́: ["vietnamese"],
  "Ελένη Παπαδοπούλου": ["greek"],
  "Олена Коваль": ["cyrillic"],
  Әлия: ["cyrillic-ext", "cyrillic"],
  "M\u0300": ["latin"],
};

test("the characters of the fonts are kept as they are in the font files", () => {
  assert.is(readFileSync(join(project, "src/text/font-coverage.gen.ts"), "utf8"), generateFontCoverage());
});

for (const [name, parts] of Object.entries(names)) {
  test(`${name} can be printed, with ${parts.length === 0 ? "what every document has" : parts.join(" and ")}`, () => {
    assert.equal(findSignsWithoutFont(name), []);
    assert.equal(
      furtherPartsFor(name)
        .map((part) => part.name)
        .sort(),
      [...parts].sort(),
    );
  });
}

test("a part of the fonts is loaded for the characters that need it and no others", () => {
  assert.equal(furtherPartsFor("Thị Ánh, Thị"), [{ name: "vietnamese", unicodeRange: "U+1ECB" }]);
});

test("a letter goes with its combining marks, for one font must have them together", () => {
  assert.equal(furtherPartsFor("ẹ\u0301"), [{ name: "vietnamese", unicodeRange: "U+1EB9, U+301" }]);
  assert.equal(findSignsWithoutFont("x, д\u0323"), [{ sign: "д\u0323", offset: 3 }]);
});

test("what no font has is told once for each place, and what prints nothing is not", () => {
  assert.equal(findSignsWithoutFont("a ☞ b 字 c\u200D\u00A0\u0007"), [
    { sign: "☞", offset: 2 },
    { sign: "字", offset: 6 },
  ]);
  assert.equal(findSignsWithoutFont("🙂"), [{ sign: "🙂", offset: 0 }]);
});

test.run();
