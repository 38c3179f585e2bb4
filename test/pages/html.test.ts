import { Fragment, h } from "preact";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../src/pages/html.ts";

const test = suite("the markup of a page");

const head = "<!doctype html>\n";

test("begins with the document type of HTML and ends its last line", () => {
  assert.is(html(h("p", null, "x")), `${head}<p>x</p>\n`);
});

test("an attribute keeps its straight quotes, and a > in it ends nothing", () => {
  const page = h("main", null, h("p", { title: `Ages 0 > 5's "x"` }, h("b", { class: "y" }, "it's")));
  assert.is(html(page), `${head}<main><p title="Ages 0 > 5's &quot;x&quot;"><b class="y">it’s</b></p></main>\n`);
});

test("a text shows the marks of markup as they are typed", () => {
  assert.is(html(h("p", null, `a > b < c & d ]]> --> </script>`)), `${head}<p>a > b &lt; c &amp; d ]]> --> &lt;/script></p>\n`);
});

test("a quote after inline markup closes, and one before it opens", () => {
  assert.is(html(h("p", null, "'", h("strong", null, "Right Help"), "'")), `${head}<p>‘<strong>Right Help</strong>’</p>\n`);
});

test("a quote at the beginning of a paragraph opens, whatever the paragraph before ended in", () => {
  const page = h("main", null, h("p", null, "end"), h("p", null, "'begin'"));
  assert.is(html(page), `${head}<main><p>end</p><p>‘begin’</p></main>\n`);
});

test("a quote that begins a line after a block within the same element opens", () => {
  const page = h("main", null, "end", h("br", null), "'begin'");
  assert.is(html(page), `${head}<main>end<br/>‘begin’</main>\n`);
});

test("texts that components draw are set in the order in which they are read", () => {
  const Name = ({ name }: { name: string }) => h(Fragment, null, [name, null, false]);
  const page = h("p", null, "(", h(Name, { name: "'Fen" }), h(Name, { name: "'" }), " ", 5, "'", ")");
  assert.is(html(page), `${head}<p>(‘Fen’ 5’)</p>\n`);
});

test("scripts, styles and code are left alone", () => {
  const page = h("div", null, h("script", null, "'a'"), h("style", null, "'b'"), h("pre", null, h("code", null, "'c'")));
  assert.is(html(page), `${head}<div><script>'a'</script><style>'b'</style><pre><code>'c'</code></pre></div>\n`);
});

test("ready-made HTML is left alone, and a quote after it closes", () => {
  const page = h("p", null, h("span", { dangerouslySetInnerHTML: { __html: `<b title="it's">x</b>` } }), "'");
  assert.is(html(page), `${head}<p><span><b title="it's">x</b></span>’</p>\n`);
});

test("a name from right to left stands apart, so that the punctuation after it stays where it belongs", () => {
  const page = h("p", null, "علي, ", "'שרה' (5)", h("b", { title: "علي" }, "x"));
  assert.is(html(page), `${head}<p><bdi>علي</bdi>, ‘<bdi>שרה</bdi>’ (5)<b title="علي">x</b></p>\n`);
});

test("where markup of HTML cannot stand, a name from right to left is text", () => {
  const page = h("div", null, h("title", null, "علي"), h("svg", null, h("text", null, "علي")), "علي");
  assert.is(html(page), `${head}<div><title>علي</title><svg><text>علي</text></svg><bdi>علي</bdi></div>\n`);
});

test.run();
