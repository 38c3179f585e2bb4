import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Field, Form, Part } from "../../../src/desk/forms/field.ts";
import { formAt } from "../../../src/desk/forms/form.ts";
import { fileKinds, type KindName } from "../../../src/load/file-kinds.ts";
import { formsOfKind } from "./read.ts";

function form(kind: KindName, pointer: string): Form {
  const found = formAt({}, { kind, pointer });
  if (found === undefined) throw new Error(`There is no form at ${pointer}.`);
  return found;
}

function field(kind: KindName, pointer: string, key: string): Field | Part {
  const found = form(kind, pointer).fields.find((each) => each.pointer === key);
  if (found === undefined) throw new Error(`There is no field ${key}.`);
  return found;
}

test("a form has the fields of its schema in their order, and parts for what has fields of its own", () => {
  const { title, fields } = form("groups", "/memberships/0/seats/0");
  assert.is(title, "Seat");
  assert.equal(
    fields.slice(0, 6).map(({ pointer, type }) => `${pointer} ${type}`),
    ["/post line", "/person record", "/team line", "/role choice", "/holding choice", "/chairOf set"],
  );
});

test("what a field says of itself goes before what its definition says", () => {
  const owner = field("groups", "/review", "/owner");
  assert.is(owner.hint, "The partner or group that must see to the review.");
  assert.equal(owner.type === "record" && owner.kinds, ["partner", "group"]);
  assert.ok(owner.mayBeUnknown);
});

test("what is no set of fields has the form of what holds it, with its field alone", () => {
  for (const [pointer, holder, only] of [
    ["/quorum/members", "/quorum", "/members"],
    ["/otherNames/0", "", "/otherNames"],
    ["/memberships", "", "/memberships"],
    ["/blanks/name", "", "/blanks"],
  ] as const) {
    const found = form("groups", pointer);
    assert.is(found.pointer, holder, pointer);
    assert.equal(
      found.fields.map((each) => each.pointer),
      [only],
    );
  }
});

test("a text within sections within sections is prose of the terms of reference", () => {
  const text = field("groups", "/termsOfReference/sections/0/sections/3", "/text");
  assert.is(text.type === "prose" && text.setting, "terms");
});

test("the words of a choice are those of the catalogue, or else its values in words", () => {
  const labels = (each: Field | Part) => (each.type === "choice" ? each.options.slice(0, 3).map(({ label }) => label) : []);
  assert.equal(labels(field("groups", "", "/kind")), ["Leadership", "Board", "Statutory group"]);
  assert.equal(labels(field("arrangements", "/contacts/0", "/purpose")), ["Emergency", "Concern", "Out of hours"]);
  assert.equal(labels(field("arrangements", "/budget", "/currency")), ["GBP", "EUR"]);
});

test("a date says how much of it must be known", () => {
  const least = (each: Field | Part) => each.type === "date" && each.least;
  assert.is(least(field("arrangements", "/edition", "/date")), "day");
  assert.is(least(field("groups", "/review", "/nextReview")), "month");
  assert.is(least(field("groups", "", "/from")), "year");
});

test("what may be assumed is every field beside the mark that its record can be without", () => {
  assert.ok(field("groups", "", "/summary").mayBeAssumed);
  assert.not(field("groups", "", "/name").mayBeAssumed);
  assert.not(field("news", "", "/summary").mayBeAssumed);
  assert.is(
    form("groups", "").fields.find(({ pointer }) => pointer === "/assumed"),
    undefined,
  );
});

test("what may be an id or a set of fields asks for the set, of which the id alone must be there", () => {
  const { aloneKey, fields } = form("groups", "/reportsTo/0");
  assert.is(aloneKey, "group");
  assert.equal(
    fields.map(({ pointer, isRequired }) => [pointer, isRequired]),
    [
      ["/group", true],
      ["/from", false],
      ["/until", false],
    ],
  );
});

test("of what may be unknown as a whole the form and its part say so", () => {
  assert.ok(form("groups", "/meetings").mayBeUnknown);
  assert.ok(field("groups", "", "/meetings").mayBeUnknown);
  assert.not(form("groups", "/review").mayBeUnknown);
});

test("an office that one person holds is a list of those who hold it", () => {
  assert.is(form("people", "/independentChair/person").pointer, "/independentChair/0");
  assert.is(form("people", "/independentChair/0").title, "Office holder");
});

test("the body of a Markdown file is the last of its fields", () => {
  assert.equal(form("news", "").fields.at(-1)?.pointer, "/text");
  assert.equal(
    form("news", "/text").fields.map(({ type }) => type),
    ["prose"],
  );
});

test("a place that the schema does not have has no form", () => {
  assert.is(formAt({}, { kind: "groups", pointer: "/nowhere" }), undefined);
});

test("every field and every entry of a list has a label that is no word of a sentence alone", () => {
  const poor = /^(?:As|At|By|Is|Of|On|To|Via|Different|Count|Called|Among|None|Now|What|Why|When)$/;
  const labels = (Object.keys(fileKinds) as KindName[]).flatMap((kind) =>
    formsOfKind(kind).flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]),
  );
  assert.ok(labels.length > 300);
  assert.equal(
    labels.filter((label) => label === "" || poor.test(label)),
    [],
  );
});

test.run();
