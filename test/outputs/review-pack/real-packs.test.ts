import { fileURLToPath } from "node:url";
import { DomUtils, parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { docxOf } from "../../../src/outputs/word/docx.ts";
import { reviewPackPage } from "../../../src/pages/review-pack.tsx";
import { english } from "../../../src/words/english.ts";
import { loadOn } from "../../load/load-on.ts";
import { day } from "../../model/made.ts";

const { model } = await loadOn(fileURLToPath(new URL("../../../data", import.meta.url)), "2025-06-30");
const groups = model?.groups.filter(({ termsOfReference }) => termsOfReference !== undefined) ?? [];

/** The text of each element of some kinds, in order, without what is not seen and without numbers that Word gives. */
function told(html: string, ...names: string[]): string[] {
  const shown = html.replace(/<caption.*?<\/caption>|<head>.*?<\/head>|<span class="item-number">.*?<\/span>/gs, "");
  return DomUtils.getElementsByTagName((name) => names.includes(name), parseDocument(shown)).map((element) =>
    DomUtils.textContent(element).replace(/\s+/g, "").trim(),
  );
}

test("there are eleven packs to make", () => {
  assert.is(groups.length, 11);
});

for (const group of groups) {
  test(`the Word pack of ${group.id} has the headings, lists and tables of the page it is made from`, async () => {
    if (model === undefined) return assert.unreachable();
    const page = reviewPackPage(model, group, "print.css");
    const buffer = Buffer.from(
      await docxOf(page, { title: group.name, author: "x", words: english, date: day("2025-06-30"), accent: "#000000" }),
    );
    const { value: word, messages } = await mammoth.convertToHtml({ buffer });
    assert.equal(messages, []);
    for (const level of ["h1", "h2", "h3"]) assert.equal(told(word, level), told(page, level), level);
    assert.equal(told(word, "li"), told(page, "li"));
    assert.is(told(word, "table").length, told(page, "table").length);
    assert.equal(told(word, "td", "th"), told(page, "td", "th"));
    assert.equal(told(`<body>${word}</body>`, "body"), told(page, "body"));
  });
}

test.run();
