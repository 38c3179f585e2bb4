import { test } from "uvu";
import * as assert from "uvu/assert";
import type { CalendarDate } from "../../../../src/model/model.ts";
import type { Finishing } from "../../../../src/outputs/pdf/finish/finishing.ts";
import { readToUnicode } from "../../../../src/outputs/pdf/finish/fonts.ts";
import { operationsOf } from "../../../../src/outputs/pdf/finish/operations.ts";
import { figures } from "../../../../src/outputs/pdf/finish/rules/figures.ts";
import { headingLevels } from "../../../../src/outputs/pdf/finish/rules/heading-levels.ts";
import { xmp } from "../../../../src/outputs/pdf/finish/rules/metadata.ts";
import { rightToLeft } from "../../../../src/outputs/pdf/finish/rules/right-to-left.ts";
import { tables } from "../../../../src/outputs/pdf/finish/rules/tables.ts";
import { wrappers } from "../../../../src/outputs/pdf/finish/rules/wrappers.ts";
import { type Child, type Element, element } from "../../../../src/outputs/pdf/finish/structure.ts";

/** A tree in one line: `Sect(H1 P(• Link(•)))`, a dot for each piece of content. */
function shown(child: Child): string {
  if (child.kind !== "element") return "•";
  return child.children.length === 0 ? child.role : `${child.role}(${child.children.map(shown).join(" ")})`;
}

let marks = 0;
const text = (): Child => element("NonStruct", [{ kind: "content", page: 0, mark: marks++ }]);

function finishing(document: Element): Finishing {
  return { document, contents: [], faults: [] } as unknown as Finishing;
}

function after(rule: (finishing: Finishing) => void, ...children: Child[]): { tree: string; faults: readonly string[] } {
  const all = finishing(element("Document", children));
  rule(all);
  return { tree: shown(all.document), faults: all.faults };
}

test("a heading that skips a level moves up, and those below it with it", () => {
  const headings = ["H1", "H3", "H4", "H2", "H4", "H2"].map((role) => element(role, []));
  assert.is(after(headingLevels, ...headings).tree, "Document(H1 H2 H3 H2 H3 H2)");
});

test("headings in order stay as they are", () => {
  const headings = ["H1", "H2", "H3", "H3", "H2", "H3", "H4"].map((role) => element(role, []));
  assert.is(after(headingLevels, ...headings).tree, "Document(H1 H2 H3 H3 H2 H3 H4)");
});

test("wrappers around text go, and the text stays where it was", () => {
  assert.is(after(wrappers, element("P", [text(), element("Strong", [text()]), text()])).tree, "Document(P(• Strong(•) •))");
});

test("text in no paragraph gets one, with the link in it", () => {
  const link = element("Link", [text()]);
  assert.is(after(wrappers, element("NonStruct", [text(), link, text()])).tree, "Document(P(• Link(•) •))");
});

test("each term and each description of a list of facts is a paragraph of its own", () => {
  const [term, description] = [element("NonStruct", [text()]), element("NonStruct", [text()])];
  assert.is(after(wrappers, element("NonStruct", [term, description])).tree, "Document(P(•) P(•))");
});

test("a superscript among text stays within its paragraph", () => {
  const raised = element("NonStruct", [element("Link", [text()])]);
  assert.is(after(wrappers, element("P", [text(), raised, text()])).tree, "Document(P(• Link(•) •))");
});

test("a passage in another language is a Span in its line, a Div around paragraphs", () => {
  const word = element("NonStruct", [text()], { lang: "cy" });
  const passage = element("NonStruct", [element("P", [text()])], { lang: "cy" });
  assert.is(after(wrappers, element("P", [text(), word]), passage).tree, "Document(P(• Span(•)) Div(P(•)))");
});

test("the picture in a figure is the Figure, and the caption stays beside it", () => {
  const picture = element("Figure", [text()], { alt: "A chart" });
  const { tree, faults } = after(figures, element("Figure", [picture, element("Caption", [text()])]));
  assert.is(tree, "Document(Div(Figure(NonStruct(•)) Caption(NonStruct(•))))");
  assert.equal(faults, []);
});

test("a picture without an alternative is told, not made up for", () => {
  assert.equal(after(figures, element("Figure", [{ kind: "content", page: 0, mark: 0 }])).faults, [
    "A picture has no text that says what it shows.",
  ]);
});

test("a row that is a cell short is told, and a cell over two rows counts in both", () => {
  const cell = (rowSpan = 1, columnSpan = 1) => element("TD", [], { table: { rowSpan, columnSpan, headers: [] } });
  const sound = element("Table", [element("TR", [cell(2), cell()]), element("TR", [cell()]), element("TR", [cell(1, 2)])]);
  assert.equal(after(tables, sound).faults, []);
  const short = element("Table", [element("TR", [cell(), cell()]), element("TR", [cell()])]);
  assert.equal(after(tables, short).faults, ['The table that begins with "" has rows of 2 and 1 cells.']);
});

test("what the PDF says of itself is XML whatever its title", () => {
  const facts = { title: "A & B <c>", author: "D", subject: "E", language: "en-GB", date: "2025-03-31" as CalendarDate };
  const packet = xmp(facts, "F");
  assert.match(packet, /A &amp; B &lt;c&gt;/);
  assert.match(packet, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(packet, /<xmp:ModifyDate>2025-03-31T00:00:00Z</);
});

test("a content stream is taken apart into operators and runs of text", () => {
  const stream =
    "q\n1 0 0 -1 0 800 cm\n/P <</MCID 3 >>BDC\nBT\n/F4 12 Tf\n1 0 0 -1 10 20 Tm\n<0001> Tj\n5.5 0 Td <0002> Tj\nET\nEMC\n0 0 5 5 re\nf\nQ\n";
  const operations = operationsOf(stream);
  assert.equal(
    operations.map((operation) => (operation.kind === "text" ? "text" : operation.name)),
    ["q", "cm", "BDC", "text", "EMC", "re", "f", "Q"],
  );
  const run = operations[3];
  assert.ok(run?.kind === "text");
  assert.equal([run.x, run.y, run.glyphs], [10, 20, [{ font: "F4", codes: "00010002" }]]);
  assert.is(stream.slice(run.endOfRun - 9, run.endOfRun), "<0002> Tj");
});

test("glyphs that are to be read as something else are read as that, once", () => {
  const stream = "BT\n/Span<</ActualText <FEFF00660069> >> BDC\n/F4 12 Tf\n1 0 0 -1 10 20 Tm\n<0001> Tj\n<0002> Tj\nEMC\nET\n";
  const [run] = operationsOf(stream);
  assert.ok(run?.kind === "text");
  assert.equal(
    run.glyphs.map(({ actualText }) => actualText),
    ["00660069", ""],
  );
});

test("a run from right to left is known as one, its glyphs as they are seen, and a text in brackets is read", () => {
  const stream =
    "BT\n/ReversedChars BMC\n/F4 12 Tf\n1 0 0 -1 10 20 Tm\n/Span<</ActualText (\\)) >> BDC\n<0001> Tj\nEMC\n<0002> Tj\n<0003> Tj\nEMC\nET\n";
  const [run] = operationsOf(stream);
  assert.ok(run?.kind === "text");
  assert.ok(run.reversed);
  assert.equal(run.glyphs, [
    { font: "F4", codes: "0001", actualText: "0029" },
    { font: "F4", codes: "0002" },
    { font: "F4", codes: "0003" },
  ]);
});

test("a passage from right to left is read as the page has it, and the number that it was found by goes", () => {
  const passage = element("NonStruct", [text()], { lang: "x-1" });
  const document = element("Document", [element("P", [element("NonStruct", [], { lang: "cy" }), passage])]);
  rightToLeft({ ...finishing(document), rightToLeft: ["ב", "א"] });
  assert.equal([passage.lang, passage.actualText], [undefined, "א"]);
  assert.is(after(wrappers, ...document.children).tree, "Document(P(Span Span(•)))");
});

test("a content stream that Chromium would not write is refused", () => {
  assert.throws(() => operationsOf("BI /W 1 ID x EI"), /inline image/);
  assert.throws(() => operationsOf("BT\n/F1 1 Tf"), /without an end/);
  assert.throws(() => operationsOf("1 0 0 ] cm"), /cannot be read/);
});

test("a font's map from glyphs to characters is read, ranges and pairs of surrogates included", () => {
  const map = readToUnicode(
    "1 beginbfchar\n<0003> <0020>\n<0009> <D83DDE42>\nendbfchar\n1 beginbfrange\n<0010> <0012> <0041>\nendbfrange",
  );
  assert.equal(
    [...map],
    [
      ["0003", " "],
      ["0009", "🙂"],
      ["0010", "A"],
      ["0011", "B"],
      ["0012", "C"],
    ],
  );
});

test.run();
