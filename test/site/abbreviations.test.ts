import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutKnown } from "../../src/compare/published/account.ts";
import { linesOfPage } from "../../src/compare/published/page-lines.ts";
import { linesOfPdf } from "../../src/compare/published/pdf-lines.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { addresses } from "../../src/site/addresses.ts";
import { contentsOf } from "../../src/site/document-contents.ts";
import { glossaryOf } from "../../src/text/glossary.ts";
import { buildOnce } from "../built.ts";
import { modelWith, soundFiles } from "../load/damaged.ts";
import { markupOf, wordsOf } from "./page-of-model.ts";

const sound = modelWith({});
const explained = { term: "HHP", means: "Heads of Harbour Patrols", file: sound.arrangements.file, pointer: "/glossary/0" };
const model = explaining([explained]);
const document = markupOf(model, addresses.document);

const sectionIn = (page: string) => /<section class="abbreviations.*?<\/section>/s.exec(page)?.[0];
const tableIn = (page: string) => /<table class="abbreviations-table">.*?<\/table>/s.exec(page)?.[0];

/** The model with these abbreviations and no others. */
function explaining(glossary: ModelOnDay["arrangements"]["glossary"]): ModelOnDay {
  const arrangements = { ...sound.arrangements, glossary, contacts: sound.arrangements.contacts.map(withoutShortName) };
  return { ...sound, arrangements, partners: sound.partners.map(withoutShortName), documents: sound.documents.map(withoutTitle) };
}

function withoutShortName<Named extends { readonly shortName?: string }>({ shortName: _, ...named }: Named) {
  return named;
}

function withoutTitle<Titled extends { readonly shortTitle?: string }>({ shortTitle: _, ...titled }: Titled) {
  return titled;
}

test("the document ends with its abbreviations, in the table that the website has", () => {
  const section = sectionIn(document) ?? "";
  assert.ok(document.indexOf(section) > document.lastIndexOf('<section class="appendix"'));
  assert.ok(document.indexOf('<section class="back-cover"') > document.indexOf(section));
  assert.is(tableIn(section), tableIn(markupOf(model, addresses.glossary)));
  assert.match(section, /<th scope="row">HHP<\/th><td>Heads of Harbour Patrols<\/td>/);
});

test("they are in the contents, after the appendices and without a number", () => {
  const { id, title } = contentsOf(model).at(-1) ?? {};
  assert.is(title, "Abbreviations");
  assert.match(
    sectionIn(document) ?? "",
    new RegExp(`id="${id}" data-running-head="[^"]* · Abbreviations"><h2>Abbreviations</h2>`),
  );
});

test("a document that explains none has no such section", () => {
  const silent = explaining([]);
  assert.equal(glossaryOf(silent), []);
  assert.is(sectionIn(markupOf(silent, addresses.document)), undefined);
  assert.not.ok(contentsOf(silent).some(({ title }) => title === "Abbreviations"));
});

test("one or two short names alone are on the website only, and three in the document too", () => {
  const named = (...shortNames: string[]) => {
    const partners = model.partners.map((partner, at) => ({ ...partner, ...(shortNames[at] && { shortName: shortNames[at] }) }));
    return { ...explaining([]), partners };
  };
  assert.is(glossaryOf(named("AB", "CD")).length, 2);
  assert.not.ok(contentsOf(named("AB", "CD")).some(({ title }) => title === "Abbreviations"));
  assert.is(contentsOf(named("AB", "CD", "EF")).at(-1)?.title, "Abbreviations");
});

test("a chapter of the partnership's own may be called abbreviations", () => {
  const own = { "chapters/abbreviations.md": "---\ntitle: Our abbreviations\n---\n\nThere are few.\n" };
  const listed = (soundFiles.get("arrangements.yaml")?.text ?? "").replace(/^chapters:\n/m, "chapters:\n  - abbreviations\n");
  const page = markupOf(modelWith({ ...own, "arrangements.yaml": listed }), addresses.document);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(ids.includes("abbreviations"));
  assert.is(new Set(ids).size, ids.length);
});

test("a comparison with a published text leaves them out of the page and of the PDF", async () => {
  const isOfTable = ({ text }: { readonly text: string }) => text === "Delegated Safeguarding Partner";
  const folder = await buildOnce();
  const { lines, leftOut } = linesOfPage(readFileSync(join(folder, "document/index.html"), "utf8"));
  assert.not.ok(lines.some(isOfTable));
  const known = leftOut.filter((passage) => passage.some(isOfTable));
  assert.is(known.length, 1);
  const pdf = await linesOfPdf(readFileSync(join(folder, "downloads/governance-arrangements.pdf")));
  assert.ok(pdf.lines.some(isOfTable));
  assert.not.ok(withoutKnown(pdf, known).lines.some(isOfTable));
});

test("what stands in the document says that it is for readers, and what is on the website does not", () => {
  assert.match(wordsOf(sectionIn(document) ?? ""), "is not part of the arrangements");
  assert.not.match(wordsOf(markupOf(model, addresses.glossary)), "is not part of the arrangements");
});

test.run();
