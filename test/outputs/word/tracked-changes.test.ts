import { test } from "uvu";
import * as assert from "uvu/assert";
import { docxOf } from "../../../src/outputs/word/docx.ts";
import { english } from "../../../src/words/english.ts";
import { day } from "../../model/made.ts";
import { applyChanges, countChanges } from "./apply-changes.ts";
import { readBack } from "./read-back.ts";

const options = {
  title: "Pond Board",
  author: "Fenmarsh Safeguarding Partnership",
  words: english,
  date: day("2025-06-30"),
  accent: undefined,
};
const wordOf = async (html: string) => Buffer.from(await docxOf(html, options));

/** What is left of an HTML text once all its changes are accepted, and once all are rejected. */
async function both(html: string): Promise<{ accepted: string[]; rejected: string[] }> {
  const file = await wordOf(html);
  return { accepted: applyChanges(file, "accept"), rejected: applyChanges(file, "reject") };
}

test("inserted and deleted words are tracked changes with an author and a day, each with a number of its own", async () => {
  const { body } = await readBack(await wordOf("<p>a <del>b</del><ins>c</ins> d</p>"));
  const by = 'w:author="Fenmarsh Safeguarding Partnership" w:date="2025-06-30T00:00:00Z"';
  assert.match(body, `<w:del w:id="1" ${by}><w:r><w:delText`);
  assert.match(body, /<w:delText[^>]*>b<\/w:delText>/);
  assert.match(body, `<w:ins w:id="2" ${by}>`);
  assert.equal(await both("<p>a <del>b</del><ins>c</ins> d</p>"), { accepted: ["a c d"], rejected: ["a b d"] });
});

test("a paragraph, a heading and an item that are new or gone take their ends along", async () => {
  const html =
    '<h2 data-change="inserted"><ins>New</ins></h2><p>stays</p><p data-change="deleted"><del>gone</del></p><ul><li>one</li><li data-change="inserted"><ins>two</ins></li></ul><p>end</p>';
  assert.equal(await both(html), {
    accepted: ["Heading2: New", "stays", "one", "two", "end"],
    rejected: ["stays", "gone", "one", "end"],
  });
  assert.equal(countChanges(await wordOf(html)), { runs: 3, paragraphs: 3, rows: 0 });
});

test("where the last paragraph of a cell or of the document goes, the end before it goes instead", async () => {
  const cell = (blocks: string) => `<table><tbody><tr><td>${blocks}</td></tr></tbody></table>`;
  const kept = "<p>kept</p>";
  const [gone, come] = ['<p data-change="deleted"><del>gone</del></p>', '<p data-change="inserted"><ins>come</ins></p>'];
  const inTable = (...lines: readonly string[]) => ["table", "row", "cell", ...lines, "end of table", ""];
  assert.equal(await both(cell(kept + gone)), { accepted: inTable("kept"), rejected: inTable("kept", "gone") });
  assert.equal(await both(cell(kept + come + come)), { accepted: inTable("kept", "come", "come"), rejected: inTable("kept") });
  assert.equal(await both(cell(kept + gone + come)), { accepted: inTable("kept", "come"), rejected: inTable("kept", "gone") });
  assert.equal(await both(cell(come)), { accepted: inTable("come"), rejected: inTable("") });
  const items =
    '<ul data-change="inserted"><li data-change="inserted"><ins>one</ins></li><li data-change="inserted"><ins>two</ins></li></ul>';
  assert.equal(await both(cell(gone + items)), { accepted: inTable("one", "two"), rejected: inTable("gone") });
  assert.equal(await both(kept + come), { accepted: ["kept", "come"], rejected: ["kept"] });
});

test("words that are new at the end of an item, and items below, are one insertion", async () => {
  const html =
    '<ul><li>a<ins> b</ins></li><li data-change="inserted"><ins>c</ins></li><li>d</li></ul><p>e<ins> f</ins></p><h2 data-change="inserted"><ins>g</ins></h2><p>h</p>';
  assert.equal(await both(html), { accepted: ["a b", "c", "d", "e f", "Heading2: g", "h"], rejected: ["a", "d", "e", "h"] });
  const { body } = await readBack(await wordOf(html));
  const ends = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = ""]) => /<w:rPr><w:ins /.test(paragraph));
  assert.equal(ends, [true, false, false, false, true, false]);
});

test("a row, and a table with the space below it, are new or gone as a whole", async () => {
  const rows =
    '<tr><td>a</td></tr><tr data-change="deleted"><td data-change="deleted"><del>b</del></td></tr><tr data-change="inserted"><td data-change="inserted"><ins>c</ins></td></tr>';
  const table = (content: string) => `<table><tbody>${content}</tbody></table>`;
  const { accepted, rejected } = await both(table(rows));
  assert.equal(
    accepted.filter((line) => /^[abc]$/.test(line)),
    ["a", "c"],
  );
  assert.equal(
    rejected.filter((line) => /^[abc]$/.test(line)),
    ["a", "b"],
  );
  const whole = '<table data-change="inserted"><tbody data-change="inserted"><tr><td><ins>x</ins></td></tr></tbody></table>';
  assert.equal((await both(`<p>a</p>${whole}<p>b</p>`)).rejected, ["a", "b"]);
});

test("links, emphasis and notes of deleted words come back when the deletion is rejected", async () => {
  const html =
    '<p>See <del><a href="https://www.example.org/">there</a> <strong>now</strong><sup class="footnote-ref"><a href="#was-fn-a-1">[1]</a></sup></del><ins>here</ins></p><section class="footnotes"><ol><li id="was-fn-a-1" class="footnote-item" data-change="deleted"><p data-change="deleted"><del>Once.</del></p></li></ol></section>';
  const plain =
    '<p>See <a href="https://www.example.org/">there</a> <strong>now</strong><sup class="footnote-ref"><a href="#fn-a-1">[1]</a></sup></p><section class="footnotes"><ol><li id="fn-a-1" class="footnote-item"><p>Once.</p></li></ol></section>';
  const { accepted, rejected } = await both(html);
  assert.equal(rejected, (await both(plain)).accepted);
  assert.equal(accepted, ["See here"]);
});

test("no space is doubled or lost on either side of a change", async () => {
  assert.equal(await both("<p>a <ins>b</ins> c <del> d</del></p>"), { accepted: ["a b c"], rejected: ["a c d"] });
  assert.equal(await both("<p><del>a</del> <ins>b </ins>c</p>"), { accepted: ["b c"], rejected: ["a c"] });
});

test("hidden words do not cut an item in two, and what a redline says of itself is left out", async () => {
  const html =
    '<ul><li>one<span class="visually-hidden"> inserted: </span><ins> two</ins></li></ul><p class="redline-note">about</p>';
  assert.equal(await both(html), { accepted: ["one two"], rejected: ["one"] });
});

test("the same redline gives the same bytes", async () => {
  const html = "<p>a <del>b</del><ins>c</ins></p>";
  assert.ok((await wordOf(html)).equals(await wordOf(html)));
});

test.run();
