import { test } from "uvu";
import * as assert from "uvu/assert";
import { withFirstUses } from "../../src/pages/first-uses.ts";

const terms = [
  { term: "HOS", means: "Heads of Safeguarding" },
  { term: "R&D", means: "Research & Development" },
];
const within = (text: string) => withFirstUses(`<p>HOS</p><main>${text}</main><p>HOS</p>`, terms);

test("an abbreviation is explained where it first stands in the prose of the main part, and not again", () => {
  const hos = '<abbr title="Heads of Safeguarding">HOS</abbr>';
  assert.is(within("<p>The HOS and the HOS.</p>"), `<p>HOS</p><main><p>The ${hos} and the HOS.</p></main><p>HOS</p>`);
});

test("headings, links, attributes and parts of words are left as they are", () => {
  const text = '<h2>HOS</h2><a href="/HOS/">HOS</a><p title="a > HOS">HOST, pre-HOS</p>';
  assert.is(within(text), `<p>HOS</p><main>${text}</main><p>HOS</p>`);
});

test("after a link the prose goes on", () => {
  assert.match(within("<p><a>HOS</a> HOS</p>"), "<a>HOS</a> <abbr");
});

test("whose words stand in full on the page is not explained again", () => {
  assert.not.match(within("<p>Heads of Safeguarding (HOS)</p>"), "<abbr");
});

test("signs of markup are escaped", () => {
  assert.match(within("<p>R&amp;D</p>"), '<abbr title="Research &amp; Development">R&amp;D</abbr>');
});

test.run();
