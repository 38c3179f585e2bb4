import { test } from "uvu";
import * as assert from "uvu/assert";
import { redlineOf, unchangedTitles } from "../../../src/outputs/redline/redline.ts";
import { wordsFor } from "../../../src/words/catalogue.ts";

const words = wordsFor("en-GB");

/** The redline without the words that only a screen reader says. */
const redline = (before: string, after: string) =>
  redlineOf(words, before, after, "About it").replace(/<span class="visually-hidden spoken-mark">[^<]*<\/span>/g, "");

test("a document against itself is itself, without any mark", () => {
  const html =
    '<section class="chapter" id="a"><h2>A</h2><p>One &amp; <a href="#a">two</a><br>three</p><ul><li>x</li></ul><svg viewBox="0 0 1 1"><g></g></svg></section>';
  assert.is(redlineOf(words, html, html, "About it"), html);
});

test("words are marked within their paragraph, with words for those who listen", () => {
  assert.is(
    redlineOf(words, "<p>The board meets monthly.</p>", "<p>The board meets each quarter.</p>", ""),
    '<p>The board meets <span class="visually-hidden spoken-mark"> deleted: </span><del>monthly</del><span class="visually-hidden spoken-mark"> end of what is deleted. </span><span class="visually-hidden spoken-mark"> inserted: </span><ins class="replacing">each quarter</ins><span class="visually-hidden spoken-mark"> end of what is inserted. </span>.</p>',
  );
});

test("a change within an emphasis or a link stays in it, and one of the form itself shows both", () => {
  assert.is(
    redline("<p><strong>All partners</strong> agree.</p>", "<p><strong>All three partners</strong> agree.</p>"),
    "<p><strong>All <ins>three </ins>partners</strong> agree.</p>",
  );
  assert.is(
    redline('<p>See <a href="https://a.example/">there</a> now.</p>', '<p>See <a href="https://b.example/">there</a> now.</p>'),
    '<p>See <del><a href="https://a.example/">there</a></del><ins class="replacing"><a href="https://b.example/">there</a></ins> now.</p>',
  );
});

test("paragraphs, items and rows that are new or gone are marked as a whole", () => {
  assert.is(
    redline("<p>Same here.</p><p>This one goes.</p>", "<p>Same here.</p><ul><li>New.</li></ul>"),
    '<p>Same here.</p><p data-change="deleted"><del>This one goes.</del></p><ul data-change="inserted"><li data-change="inserted"><ins>New.</ins></li></ul>',
  );
  assert.is(
    redline(
      "<table><tbody><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></tbody></table>",
      "<table><tbody><tr><th>A</th><td>7</td></tr><tr><th>C</th><td>3</td></tr></tbody></table>",
    ),
    '<table><tbody><tr><th>A</th><td><del>1</del><ins class="replacing">7</ins></td></tr><tr data-change="deleted"><th data-change="deleted"><del>B</del></th><td data-change="deleted"><del>2</del></td></tr><tr data-change="inserted"><th data-change="inserted"><ins>C</ins></th><td data-change="inserted"><ins>3</ins></td></tr></tbody></table>',
  );
});

test("items keep the numbers that they have in their own document", () => {
  assert.is(
    redline(
      "<ol><li>First duty.</li><li>Gone with it.</li><li>Last thing.</li></ol>",
      "<ol><li>First duty.</li><li>Last thing.</li></ol>",
    ),
    '<ol><li value="1">First duty.</li><li data-change="deleted" value="2"><del>Gone with it.</del></li><li value="2">Last thing.</li></ol>',
  );
});

test("a section is found again by its title, wherever its number has gone", () => {
  const appendix = (at: number, title: string) =>
    `<section class="appendix" id="appendix-${at}"><h2>${title}</h2><p>Words of ${title}.</p></section>`;
  assert.is(
    redline(appendix(1, "Members"), appendix(1, "Partners") + appendix(2, "Members")),
    `<section class="appendix" id="appendix-1" data-change="inserted"><h2 data-change="inserted"><ins>Partners</ins></h2><p data-change="inserted"><ins>Words of Partners.</ins></p></section>${appendix(2, "Members")}`,
  );
});

test("what is deleted has no id, no page number, and no link within the document", () => {
  const before =
    '<section class="chapter" id="gone"><h2 id="t">Gone</h2><p>See <a href="#b">the second</a> (page <span data-page-of="b"></span>).</p></section><section class="chapter" id="b"><h2>B</h2></section>';
  const merged = redline(before, '<section class="chapter" id="b"><h2>B</h2></section>');
  assert.match(merged, "<del>See the second (page ).</del>");
  assert.equal(merged.match(/id="[^"]*"|href="[^"]*"|data-page-of/g), ['id="b"']);
});

test("the contents and the pictures are those of the later document", () => {
  const page = (title: string, drawn: string) =>
    `<nav class="contents"><a href="#a">${title}</a></nav><div id="a"><svg aria-label="Chart"><text>${drawn}</text></svg></div>`;
  assert.is(
    redline(page("Old", "old"), page("New", "new")),
    '<nav class="contents"><a href="#a">New</a></nav><div id="a"><del><span class="redline-note">[Picture as it was: Chart]</span></del><ins class="replacing"><svg aria-label="Chart"><text>new</text></svg></ins></div>',
  );
});

/** A chapter with a note for each text, as Markdown is written out. */
function chapterWithNotes(...texts: readonly string[]): string {
  const refs = texts.map(
    (_, at) => `Word ${at}<sup class="footnote-ref"><a href="#fn-a-${at + 1}" id="fnref-a-${at + 1}">[${at + 1}]</a></sup>`,
  );
  const items = texts.map(
    (text, at) =>
      `<li id="fn-a-${at + 1}" class="footnote-item"><p><span class="footnote-number">${at + 1}.</span> ${text} <a href="#fnref-a-${at + 1}" class="footnote-backref">↑</a></p></li>`,
  );
  return `<p>${refs.join(", ")}.</p><section class="footnotes"><ol class="footnotes-list">${items.join("")}</ol></section>`;
}

test("a note that stays is one note, though its number has changed, and a deleted one keeps its own", () => {
  const merged = redline(
    chapterWithNotes("A note about the police.", "Another on schools."),
    chapterWithNotes("Another on all schools."),
  );
  assert.match(merged, 'href="#was-fn-a-1"');
  assert.match(merged, '<li id="was-fn-a-1" class="footnote-item" data-change="deleted">');
  assert.match(
    merged,
    '<li id="fn-a-1" class="footnote-item"><p><span class="footnote-number">1.</span> Another on <ins>all </ins>schools.',
  );
  const ids = [...merged.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assert.is(new Set(ids).size, ids.length, "each id once");
  for (const [, target] of merged.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target), `#${target} leads somewhere`);
});

test("the cover says what it is, which stands in neither document", () => {
  const cover = '<section class="cover"><h1>T</h1></section>';
  assert.is(
    redlineOf(words, cover, cover, "A & B"),
    '<section class="cover"><h1>T</h1><p class="redline-note">A &amp; B</p></section>',
  );
});

test("titles that were changed are not among those that stayed", () => {
  const merged = redlineOf(words, "<h2>One</h2><h2>The second</h2>", "<h2>One</h2><h2>The other second</h2>", "");
  assert.equal([...unchangedTitles(merged)], ["One"]);
});

test.run();
