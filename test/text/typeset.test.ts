import { suite } from "uvu";
import * as assert from "uvu/assert";
import { typeset } from "../../src/text/typeset.ts";

const test = suite("typeset");

test("an apostrophe within and at the end of a word is a typographic one", () => {
  assert.is(typeset("<p>Children's and leaders' views</p>"), "<p>Children’s and leaders’ views</p>");
});

test("quotes open before words and close after them", () => {
  assert.is(typeset("<p>'Right Help', &quot;here&quot; ('there')</p>"), "<p>‘Right Help’, “here” (‘there’)</p>");
});

test("a quote at the beginning of a paragraph opens, whatever the paragraph before ended in", () => {
  assert.is(typeset("<p>end</p><p>'begin'</p>"), "<p>end</p><p>‘begin’</p>");
});

test("a quote after inline markup closes", () => {
  assert.is(typeset("<p>'<strong>Right Help</strong>'</p>"), "<p>‘<strong>Right Help</strong>’</p>");
});

test("attributes, scripts, styles and code are left alone", () => {
  const untouched = `<a title="it's">x</a><script>'a'</script><code>'b'</code>`;
  assert.is(typeset(untouched), untouched);
});

test.run();
