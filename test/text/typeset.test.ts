import { suite } from "uvu";
import * as assert from "uvu/assert";
import { typeset } from "../../src/text/typeset.ts";

const test = suite("typeset");

test("an apostrophe within and at the end of a word is a typographic one", () => {
  assert.is(typeset("Children's and leaders' views"), "Children’s and leaders’ views");
});

test("quotes open before words and close after them", () => {
  assert.is(typeset(`'Right Help', "here" ('there')`), "‘Right Help’, “here” (‘there’)");
});

test("a quote opens or closes by the character before the text", () => {
  assert.is(typeset("'begin"), "‘begin");
  assert.is(typeset("'s", "n"), "’s");
  assert.is(typeset('"', "n"), "”");
});

test("a quote at the end of the text opens where a word follows it", () => {
  assert.is(typeset('the "', " ", "w"), "the “");
  assert.is(typeset('the "', " ", " "), "the ”");
});

test("what looks like markup is text like any other", () => {
  assert.is(typeset(`0 > 5 <b title="x"> &quot; it's`), "0 > 5 <b title=”x”> &quot; it’s");
});

test.run();
