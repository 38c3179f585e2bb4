import mammoth from "mammoth";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { docxOf } from "../../../src/outputs/word/docx.ts";
import { english } from "../../../src/words/english.ts";
import { day } from "../../model/made.ts";
import { readBack } from "./read-back.ts";

const options = {
  title: "Pond Board",
  author: "Fenmarsh Safeguarding Partnership",
  words: english,
  date: day("2025-06-30"),
  accent: "#14466b",
};
const wordOf = async (html: string) => Buffer.from(await docxOf(html, options));
const htmlOf = async (html: string) => (await mammoth.convertToHtml({ buffer: await wordOf(html) })).value;

test("headings, paragraphs, emphasis and links come back as they went in", async () => {
  const html =
    '<h1>Pond Board</h1><h2>Purpose</h2><p>To <strong>meet</strong> and <em>talk</em>, see <a href="https://www.example.org/a?b=1&amp;c=2">there</a>.</p><h3>More</h3><p>&lt;b&gt; &amp; so on</p>';
  assert.is(await htmlOf(html), html);
});

test("what the document tells at a glance is left out, as the text says it", async () => {
  const glance = '<section class="at-a-glance own-page"><h2>At a glance</h2><p>Bo Heron</p></section>';
  assert.is(await htmlOf(`${glance}<section class="who-sits"><h2>Seats</h2></section><p>To meet.</p>`), "<p>To meet.</p>");
});

test("the annex of abbreviations is left out", async () => {
  const annex = '<section class="abbreviations appendix"><h2>Abbreviations</h2><table><tr><td>LSP</td></tr></table></section>';
  assert.is(await htmlOf(`<p>To meet.</p>${annex}`), "<p>To meet.</p>");
});

test("lists keep their kind, their depth and their items", async () => {
  const html = "<ul><li>one<ul><li>deep</li></ul></li><li>two</li></ul><ol><li>first</li><li>second</li></ol>";
  assert.is(await htmlOf(html), html);
});

test("a second numbered list begins again, and one may begin elsewhere or after a section's number", async () => {
  const document =
    "<ol><li>a</li></ol><p>-</p><ol start='4'><li>d</li></ol><ol class='numbered-items'><li><span class='item-number'>2.1</span> e</li></ol>";
  const { numbering } = await readBack(await wordOf(document));
  assert.equal(numbering, ["1.", "4.", "2.1"]);
  assert.not.match(await htmlOf(document), "2.1", "the number is Word's, not typed");
});

test("tables keep rows, spans and lists in their cells, and their head is repeated", async () => {
  const html =
    '<table><caption class="visually-hidden">Members</caption><thead><tr><th scope="col">Agency</th><th scope="col">Who</th></tr></thead><tbody><tr><th colspan="2">Advisors</th></tr><tr><th scope="row">Police</th><td><ul><li>Chief</li><li>Deputy</li></ul></td></tr><tr><td></td><td>Nurse</td></tr></tbody></table>';
  const back = await htmlOf(html);
  assert.match(back, /^<table><thead><tr><th><p><strong>Agency<\/strong><\/p><\/th>/);
  assert.match(back, '<td colspan="2"><p><strong>Advisors</strong></p></td>');
  assert.match(back, "<td><ul><li>Chief</li><li>Deputy</li></ul></td>");
  assert.not.match(back, "Members");
});

test("what is hidden or drawn is left out, and loose text is kept", async () => {
  assert.is(
    await htmlOf("<div>loose <span>text</span><svg><text>no</text></svg><p hidden>no</p><p>then</p></div>"),
    "<p>loose text</p><p>then</p>",
  );
});

test("what is written from right to left is marked as that, and nothing else", async () => {
  const { body } = await readBack(await wordOf('<p>By <bdi>علي</bdi>, x</p><p dir="rtl"><bdi dir="rtl">שלום.</bdi></p>'));
  const runs = [...body.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run = ""]) => [
    /<w:t[^>]*>(.*)<\/w:t>/.exec(run)?.[1],
    run.includes("<w:rtl/>"),
  ]);
  assert.equal(runs, [
    ["By ", false],
    ["علي", true],
    [", x", false],
    ["שלום.", true],
  ]);
  assert.equal(
    [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = ""]) => paragraph.includes("<w:bidi/>")),
    [false, true],
  );
});

test("headings keep the bold of their style, and lines are as high as their letters need", async () => {
  const { body, styles } = await readBack(await wordOf("<h1>Pond Board</h1><p>Some <strong>words</strong>.</p>"));
  assert.equal(body.match(/<w:b\b[^>]*>/g), ["<w:b/>"]);
  assert.match(styles, /<w:pPrDefault>.*w:lineRule="auto".*<\/w:pPrDefault>/);
});

test("the document says what it is, and in which language", async () => {
  const { core, styles } = await readBack(await wordOf("<p>x</p>"));
  assert.match(core, "<dc:title>Pond Board</dc:title>");
  assert.match(core, "<dc:creator>Fenmarsh Safeguarding Partnership</dc:creator>");
  assert.match(styles, 'w:val="en-GB"');
});

test("the same text gives the same bytes at any moment, and says the day that it is given", async () => {
  const html =
    '<p><a href="https://www.example.org/a">a</a> and <a href="https://www.example.org/b">b</a></p><ol><li>one</li></ol>';
  const first = await wordOf(html);
  // The times of an archive are counted in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  assert.ok(first.equals(await wordOf(html)));
  assert.match((await readBack(first)).core, ">2025-06-30T00:00:00Z</dcterms:created>");
  const back = (await mammoth.convertToHtml({ buffer: first })).value;
  assert.ok(back.indexOf("/a") < back.indexOf("/b"), "each link keeps where it leads");
});

test.run();
