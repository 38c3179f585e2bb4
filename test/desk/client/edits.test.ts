import { test } from "uvu";
import * as assert from "uvu/assert";
import { bestFirst } from "../../../src/client/desk/match.ts";
import { bold, type Edit, footnote, insert, list, type Selected } from "../../../src/client/desk/prose/edits.ts";

/** A text in which `[` and `]` stand where the selection begins and ends. */
function selected(marked: string): Selected {
  const from = marked.indexOf("‹");
  const text = marked.replace(/[‹›]/g, "");
  return { text, from, to: marked.replace("‹", "").indexOf("›") };
}

/** The text after an edit, with what is selected marked likewise. */
function edited(marked: string, make: (selected: Selected) => Edit): string {
  const before = selected(marked);
  const { from, to, text, select } = make(before);
  const after = before.text.slice(0, from) + text + before.text.slice(to);
  return `${after.slice(0, select[0])}‹${after.slice(...select)}›${after.slice(select[1])}`;
}

test("what is selected becomes bold, and again what it was", () => {
  assert.is(edited("It ‹learns› now", bold), "It **‹learns›** now");
  assert.is(edited("It **‹learns›** now", bold), "It ‹learns› now");
  assert.is(edited("It ‹learns ›now", bold), "It **‹learns›** now");
  assert.is(edited("It ‹›", bold), "It **‹›**");
});

test("lines become items of a list after a blank line, and items lines", () => {
  assert.is(edited("Before\no‹ne\ntwo›\nafter", list), "Before\n\n- one\n- two‹›\nafter");
  assert.is(edited("- o‹ne\n- two›", list), "one\ntwo‹›");
  assert.is(edited("‹›", list), "- ‹›");
  assert.is(edited("- one\n‹›", list), "- one\n- ‹›");
});

test("a footnote gets the next number that is free, and its text is typed at the end", () => {
  assert.is(edited("A fact‹›.\n\n[^1]: Known.\n", footnote), "A fact[^2].\n\n[^1]: Known.\n\n[^2]: ‹›");
  assert.is(edited("A ‹fact›.", footnote), "A fact[^1].\n\n[^1]: ‹›");
});

test("a reference takes the place of what was selected", () => {
  assert.is(
    edited("The ‹police› come", (each) => insert(each, "[[partner:police]]")),
    "The [[partner:police]]‹› come",
  );
});

test("a record is found by parts of its name in any order, without marks, those that begin with them first", () => {
  const names = ["West Police", "René Descartes", "Police and Crime"];
  assert.equal(bestFirst(names, "pol wes"), ["West Police"]);
  assert.equal(bestFirst(names, "rene"), ["René Descartes"]);
  assert.equal(bestFirst(["Repolish", "Police"], "pol"), ["Police", "Repolish"]);
  assert.equal(bestFirst(["Joint Executive", "Executive Board"], "exec"), ["Executive Board", "Joint Executive"]);
  assert.equal(bestFirst(names, ""), names);
});

test.run();
