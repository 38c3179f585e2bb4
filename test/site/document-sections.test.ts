import { test } from "uvu";
import * as assert from "uvu/assert";
import type { ModelOnDay } from "../../src/model/day.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { templatesFor } from "../../src/pages/index.ts";
import { printedTitle, sectionsOf, wordsOf } from "../../src/site/document-sections.ts";
import { loadOn } from "../load/load-on.ts";
import { fenmarsh, getGroup } from "../views/fenmarsh.ts";
import { siteOfModel } from "./site-of-model.ts";

/** The printed document of a model, as markup. */
function documentOf(model: ModelOnDay): string {
  const inputs = { site: { ...siteOfModel(model), model }, schemas: {}, charts: { site: "", document: "" } };
  const [page] = [...templatesFor(inputs, undefined).values(), ...templatesFor(inputs, "first").values()]
    .filter(({ data }) => data.paths.includes("/document/"))
    .map(({ render }) => render({ path: "/document/" }));
  if (page === undefined) throw new Error("No page is the document.");
  return page;
}

/** The words of texts, each as often as it stands there. */
function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.join(" ").match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The texts of the prose and headings of the document without its annex for readers; numbers of items and links back from notes are no words of it. */
function proseIn(page: string): string[] {
  const [, body = ""] = /(<section class="chapter.*?)<section class="(?:abbreviations|back-cover)/s.exec(page) ?? [];
  const prose = /<div class="prose">(.*?)<\/div>/gs;
  const blocks = [...body.matchAll(prose), ...body.replace(prose, "").matchAll(/<h[2-6][^>]*>(.*?)<\/h[2-6]>/gs)].map(
    ([, html = ""]) => html,
  );
  return blocks.map((html) =>
    html
      .replace(/<span class="item-number">.*?<\/span>|<a [^>]*footnote-backref.*?<\/a>|<sup.*?<\/sup>/gs, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/&(?:amp|lt|gt|quot|#39);/g, " "),
  );
}

for (const [name, folder] of [
  ["the invented partnership", "test/fixtures/fenmarsh"],
  ["the published data", "data"],
] as const) {
  test(`every word that the document of ${name} prints in its prose is in the sections`, async () => {
    const { model } = await loadOn(folder, "2025-06-30");
    if (model === undefined) throw new Error("There is no model.");
    const printed = countWords(proseIn(documentOf(model)));
    assert.ok(printed.size > 50);
    const kept = countWords(sectionsOf(model).flatMap((section) => [printedTitle(section), section.text]));
    assert.equal(
      [...printed].filter(([word, count]) => (kept.get(word) ?? 0) < count),
      [],
    );
  });
}

test("the sections have ids that stay, and no two have the same", () => {
  const ids = sectionsOf(fenmarsh).map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
  for (const id of ["chapters/how-we-work", "appendices/relevant-agencies", "groups/learning-group/how-we-work/decisions"]) {
    assert.ok(ids.includes(id), id);
  }
  assert.ok(ids.includes("groups/learning-group/annexes/training-offer"));
});

test("a text as lines has its lists, tables, notes, links and pictures in words", () => {
  const text = [
    "The *Board* meets[^a] at [the hall](https://hall.example.org).",
    "",
    "1. To plan",
    "   - in time",
    "2. To ask",
    "",
    "| Course | Length |",
    "|---|---|",
    "| First | one day |",
    "",
    '> "Quoted", it said',
    "",
    "[[list:relevant-agencies]]",
    "",
    "[^a]: Four times.",
  ].join("\n");
  assert.equal(wordsOf(parseProse(text), fenmarsh).split("\n"), [
    "The Board meets[1] at the hall (https://hall.example.org).",
    "To plan",
    "in time",
    "To ask",
    "Course | Length",
    "First | one day",
    "“Quoted”, it said",
    "[the relevant agencies]",
    "1. Four times.",
  ]);
});

test("a text of a group has its meetings, its clauses and their blanks filled in", () => {
  const words = wordsOf(parseProse("[[meetings]] [[clause:decisions]]"), fenmarsh, getGroup("executive-board"));
  assert.match(
    words,
    "The Board meets at least four times a year, never in August. Decisions of the Board are made by agreement.",
  );
});

test.run();
