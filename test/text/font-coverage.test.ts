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
  "محمد علی\u200Cزاده، ۱۲؟ \u200Fمُحَمَّد\u200E": ["arabic"],
  "שָׁלוֹם בן־דוד": ["hebrew"],
  "क्\u200Dष शर्मा।": ["devanagari"],
  "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ।": ["gurmukhi"],
  "রহিম উদ্দিন।": ["bengali"],
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
  assert.equal(findSignsWithoutFont("a ☞ b ย c\u200D\u00A0\u0007"), [
    { sign: "☞", offset: 2 },
    { sign: "ย", offset: 6 },
  ]);
  assert.equal(findSignsWithoutFont("🙂 த\u0BBF"), [
    { sign: "🙂", offset: 0 },
    { sign: "த\u0BBF", offset: 3 },
  ]);
});

test("a mark without a letter is told, and signs that have a glyph though they print little are not left out", () => {
  assert.equal(findSignsWithoutFont("प \u0963"), [{ sign: "\u0963", offset: 2 }]);
  assert.equal(
    furtherPartsFor("王\u3000\u0601").map(({ unicodeRange }) => unicodeRange),
    ["U+601", "U+3000, U+738B"],
  );
});

test("a rare Chinese letter of two UTF-16 units is judged as one", () => {
  assert.equal(findSignsWithoutFont("王𠮷𠵱"), [{ sign: "𠮷", offset: 1 }]);
});

test("Chinese letters are taken from the parts that have them, with their punctuation", () => {
  assert.equal(furtherPartsFor("王，王"), [
    { family: "Noto Sans SC", name: "116", unicodeRange: "U+738B" },
    { family: "Noto Sans SC", name: "119", unicodeRange: "U+FF0C" },
  ]);
});

test("letters that both Chinese families have go with one that only one of them has", () => {
  const familiesOf = (name: string) => [...new Set(furtherPartsFor(name).map(({ family }) => family))];
  assert.equal(familiesOf("陳小明"), ["Noto Sans SC"]);
  assert.equal(familiesOf("陳嶸"), ["Noto Sans TC"]);
});

test("a full stop that several scripts have is taken from one that is loaded anyway, else from the first", () => {
  assert.equal(furtherPartsFor("।"), [{ family: "Noto Sans Devanagari", name: "devanagari", unicodeRange: "U+964, U+25CC" }]);
  assert.equal(furtherPartsFor("র।"), [{ family: "Noto Sans Bengali", name: "bengali", unicodeRange: "U+964, U+9B0, U+25CC" }]);
});

test("what browsers would look for in the fonts of the machine is a sign that no font has", () => {
  // The bullet of Word's symbol font, a code point that is no character, and format characters that have a glyph.
  for (const sign of ["\uF0B7", "\u0378", "\u1680", "\u180E", "\u070F", "\uFFF9", "\u{110BD}", "\u{13430}"]) {
    assert.equal(findSignsWithoutFont(`a${sign}b`), [{ sign, offset: 1 }], sign.codePointAt(0)?.toString(16));
  }
  assert.equal(findSignsWithoutFont("a\u2003\u200B\u2060\u00AD\u061C\uFEFF\u{E0041}b"), []);
});

test.run();
