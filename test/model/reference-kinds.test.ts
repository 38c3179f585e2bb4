import { test } from "uvu";
import * as assert from "uvu/assert";
import { blockNameOf, findReferenceKind, referenceKinds, type Setting } from "../../src/model/prose/reference-kinds.ts";

const standingIn = (setting: Setting) =>
  Object.entries(referenceKinds)
    .filter(([, { settings }]) => (settings as readonly Setting[]).includes(setting))
    .map(([name]) => name)
    .join(" ");

const inTitles = "partnership partner group";
const facts = `${inTitles} person document contact principle appendix area ambition edition endorsed appointed commenced count`;
const blocks = "list table figure summary signatures";

test("each kind of text may hold the references that can be shown in it", () => {
  assert.is(standingIn("title"), inTitles);
  assert.is(standingIn("blank"), facts);
  assert.is(standingIn("plain"), `${facts} clause promise ${blocks}`);
  assert.is(standingIn("terms"), `${facts} meetings quorum clause ${blocks} memberships chairs review`);
  assert.is(standingIn("words"), `${facts} clause ${blocks} memberships chairs review`);
  assert.is(standingIn("clause"), `${facts} ${blocks} memberships chairs review`);
});

test("a block is named by its kind, and by the word that says which where there are several", () => {
  assert.is(blockNameOf({ kind: "list", id: "values" }), "list:values");
  assert.is(blockNameOf({ kind: "chairs", id: "" }), "chairs");
});

test("what is no block has no name of one, and neither has a list that there is not", () => {
  const others = [
    { kind: "area", id: "" },
    { kind: "list", id: "toString" },
    { kind: "nothing", id: "" },
  ];
  assert.equal(others.map(blockNameOf), [undefined, undefined, undefined]);
});

test("a kind has no name that every object has", () => {
  assert.is(findReferenceKind("constructor"), undefined);
  assert.is(findReferenceKind("area"), referenceKinds.area);
});

test.run();
