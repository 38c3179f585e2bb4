import { test } from "uvu";
import * as assert from "uvu/assert";
import { sectionsOf } from "../../src/model/prose/page-sections.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import type { HistorySection } from "../../src/model/website.ts";

const sections = (text: string, ...history: HistorySection[]) =>
  sectionsOf({ text: { ...parseProse(text), file: "data/pages/made.md", pointer: "/text" }, history }).map((section) => ({
    ...section,
    text: section.text.text,
  }));

test("a page is cut before each heading of the second level, and nowhere else", () => {
  assert.equal(sections("Before.\n\n## Then\n\nNot ## here.\n\n### Below\n\n##  Now \n"), [
    { text: "Before.\n\n" },
    { heading: "Then", text: "## Then\n\nNot ## here.\n\n### Below\n\n" },
    { heading: "Now", text: "##  Now \n" },
  ]);
});

test("white space before the first heading is no section", () => {
  assert.equal(sections("\n \n## Now\n"), [{ heading: "Now", text: "## Now\n" }]);
});

test("a text that only speaks of a heading has none", () => {
  assert.equal(sections("See ## Now\n"), [{ text: "See ## Now\n" }]);
});

test("a section is history where the page says so, by its heading or by having none", () => {
  const [then, before] = [{ section: "Then", words: "2019" }, { words: "2018" }];
  const text = "Before.\n## Then\n## Now\n";
  const of = (...history: HistorySection[]) => sections(text, ...history).map((section) => section.history);
  assert.equal(of(then, before), [before, then, undefined]);
  assert.equal(of(then), [undefined, then, undefined]);
  assert.not("history" in (sections(text)[0] ?? {}));
});

test.run();
