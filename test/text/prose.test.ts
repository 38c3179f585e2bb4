import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Asset } from "../../src/model/model.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { renderProse, renderProseLine } from "../../src/text/prose.ts";
import { context, fenmarsh, getGroup, text } from "../views/fenmarsh.ts";

const test = suite("prose");

/** The HTML of a text that has no parts drawn by layouts. */
function html(words: string, changes = {}): string {
  return renderProse(text(words), context(changes))
    .map((part) => (part.kind === "html" ? part.html : `{${part.reference.typed}}`))
    .join("");
}

test("a reference is filled in with the record's own name", () => {
  assert.is(html("By [[partner:fenmarsh-constabulary]]."), "<p>By Fenmarsh Constabulary.</p>\n");
});

test("a group with terms of reference is linked to them in the document", () => {
  assert.match(html("See the [[group:learning-group]]."), '<a href="#terms-of-reference-learning-group">Learning Group</a>');
});

test("a group's own text does not link to the group", () => {
  const board = getGroup("executive-board");
  assert.is(html("The [[group:executive-board]] meets.", { group: board }), "<p>The Executive Board meets.</p>\n");
});

test("a heading moves below the heading its text stands under, has an anchor, and is no link", () => {
  assert.is(html("## [[group:executive-board]]", { titleLevel: 3 }), '<h4 id="here-executive-board">Executive Board</h4>\n');
});

test("headings of the same words have anchors of their own", () => {
  const ids = [...html("## Aims\n\n## Aims\n\n### Aims").matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(ids, ["here-aims", "here-aims-2", "here-aims-3"]);
});

test("no heading is deeper than the sixth level", () => {
  assert.match(html("##### Deep", { titleLevel: 5 }), "<h6 ");
});

test("a reference alone on its line is left for the layouts, between the HTML around it", () => {
  const parts = renderProse(text("Before.\n\n[[list:values]]\n\nAfter."), context());
  assert.equal(
    parts.map((part) => (part.kind === "html" ? part.html : part.reference.id)),
    ["<p>Before.</p>\n", "values", "<p>After.</p>\n"],
  );
});

test("a name alone on its line is a paragraph, not a block", () => {
  assert.is(html("[[partner:fenmarsh-constabulary]]"), "<p>Fenmarsh Constabulary</p>\n");
});

test("a name from right to left stands apart from the sentence, and each name of a list from the next", () => {
  assert.is(
    html('Of علي, **שרה** & "חן".'),
    "<p>Of <bdi>علي</bdi>, <strong><bdi>שרה</bdi></strong> &amp; “<bdi>חן</bdi>”.</p>\n",
  );
});

test("a name that a line of the file breaks in two is one passage", () => {
  assert.is(html("Of محمد\nعلي and\nmore."), "<p>Of <bdi>محمد\nعلي</bdi> and\nmore.</p>\n");
});

test("a paragraph from right to left begins at the right, and its passages hold their punctuation", () => {
  assert.is(
    html("שלום, *עולם* (5)."),
    '<p dir="rtl"><bdi dir="rtl">שלום, </bdi><em><bdi dir="rtl">עולם</bdi></em><bdi dir="rtl"> (5).</bdi></p>\n',
  );
});

test("an item or a heading from right to left stays where the others stand", () => {
  assert.match(html("- שלום, עולם"), '<li><bdi dir="rtl"><bdi dir="rtl">שלום, עולם</bdi></bdi></li>');
  assert.match(html("## علي", { titleLevel: 1 }), /<h2 id="here-section"><bdi dir="rtl"><bdi dir="rtl">علي<\/bdi><\/bdi><\/h2>/);
});

test("HTML in the data is shown as text", () => {
  assert.is(
    html("<script>alert(1)</script> & <b>bold</b>"),
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;</p>\n",
  );
});

for (const address of [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "vbscript:x",
  "//evil.example.org/x",
  "https:///nowhere",
]) {
  test(`a link to ${address} is not followed`, () => {
    assert.not.match(html(`[here](${address})`), "<a ");
  });
}

for (const address of ["https://example.org/x?y=1", "mailto:office@example.org", "tel:01632960001", "#anchor", "/groups/"]) {
  test(`a link to ${address} is kept`, () => {
    assert.match(html(`[here](${address})`), `<a href="${address}">here</a>`);
  });
}

for (const source of [
  "http://169.254.169.254/x.png",
  "//evil.example.org/x.png",
  "../../../etc/passwd",
  "https://example.org/x.png",
]) {
  test(`a picture from ${source} is shown as words`, () => {
    const shown = html(`![A view](${source})`);
    assert.match(shown, "A view");
    assert.not.match(shown, "<img");
  });
}

test("a picture of the assets folder is shown with its words", () => {
  const assets: Asset[] = [{ path: "map.svg", location: "/nowhere/map.svg" }];
  const model = { ...fenmarsh, assets };
  assert.is(html("![A map](map.svg)", { model }), '<p><img src="/assets/map.svg" alt="A map"></p>\n');
});

test("a footnote's anchors begin with the prefix of its text", () => {
  const note = html("Said.[^1]\n\n[^1]: By whom.");
  assert.match(note, 'href="#fn-here-1"');
  assert.match(note, 'id="fn-here-1"');
  assert.match(note, /<sup class="footnote-ref">.*\[1\]/);
  assert.match(note, '<span class="footnote-number">1.</span> By whom.');
});

test("the items of a numbered section carry its number and their own", () => {
  const numbered = html("1. First\n2. Second\n   1. Below", { sectionNumber: 2 });
  assert.match(numbered, '<span class="item-number">2.1</span> First');
  assert.match(numbered, '<span class="item-number">2.2</span> Second');
  assert.not.match(numbered, "2.3");
});

test("a clause is filled in with the blanks of where it stands", () => {
  const blanks = { theBody: parseProse("the Board"), castingVote: parseProse("the chair") };
  assert.is(
    html("[[clause:decisions]]", { blanks }),
    "<p>Decisions of the Board are made by agreement. Where none is reached, the chair has a casting vote.</p>\n",
  );
});

test("a variant of a clause takes its place, references and all", () => {
  const filled = html("[[clause:decisions|no-casting-vote]]", { blanks: { theBody: parseProse("the panel") } });
  assert.match(filled, 'Decisions of the panel are made by agreement. Where none is reached, the matter goes to <a href="#');
});

test("meetings and quorum are told in the group's own words", () => {
  const filled = html("[[meetings]] [[quorum]]", { group: getGroup("executive-board") });
  assert.match(filled, "never in August. A quorum is four core members");
});

test("a clause that shares its line with other words stays in their paragraph", () => {
  assert.is(
    html("First. [[clause:confidentiality]] Last."),
    "<p>First. What is said about a child or a family stays in the meeting. Last.</p>\n",
  );
});

test("straight quotes become typographic ones, also beside emphasis, a name and a line's end", () => {
  assert.is(
    html(`'It's' **"so"** ("[[partner:fenmarsh-constabulary]]'s")\nsaid '\n'here'`),
    "<p>‘It’s’ <strong>“so”</strong> (“Fenmarsh Constabulary’s”)\nsaid ’\n‘here’</p>\n",
  );
});

test("code, addresses and the words of a picture keep their quotes", () => {
  const picture: Asset = { path: "logo.svg", location: "/nowhere/logo.svg" };
  const model = { ...fenmarsh, assets: [picture] };
  const words = "`'a'` ![it's](logo.svg) [x](https://example.org/it's)";
  const marked = html(words, { model });
  for (const kept of ["<code>'a'</code>", `alt="it's"`, "example.org/it's"]) assert.ok(marked.includes(kept), marked);
});

test("a heading's anchor is made of its words as they are typed", () => {
  assert.is(html(`## Children's "Aims"`), '<h3 id="here-childrens-aims">Children’s “Aims”</h3>\n');
});

test("a single line has no paragraph around it", () => {
  assert.is(renderProseLine(parseProse("**Bold** [[area]]"), context()), `<strong>Bold</strong> ${fenmarsh.arrangements.area}`);
});

test.run();
