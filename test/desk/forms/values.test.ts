import { test } from "uvu";
import * as assert from "uvu/assert";
import { valueOfAnswers } from "../../../src/desk/forms/answers/answers.ts";
import type { Answers, Form } from "../../../src/desk/forms/field.ts";
import { formAt } from "../../../src/desk/forms/form.ts";
import { withValueAt } from "../../../src/desk/forms/place.ts";
import type { KindName } from "../../../src/load/file-kinds.ts";

function answers(typed: Readonly<Record<string, string>>): Answers {
  return new Map(Object.entries(typed).map(([name, value]) => [name, [value]]));
}

function said(kind: KindName, pointer: string, typed: Readonly<Record<string, string>>, before?: unknown): unknown {
  return valueOfAnswers(formAt({}, { kind, pointer }) as Form, answers(typed), before);
}

test("new keys come in the order of the schema, the others stay in place, and so does what has no field", () => {
  const before = { kind: "board", memberships: [], name: "Board", remark: "kept" };
  const after = said("groups", "", { "/name": "Board", "/kind": "board", "/shortName": "EB" }, before);
  assert.equal(Object.entries(after as object), [
    ["kind", "board"],
    ["memberships", []],
    ["name", "Board"],
    ["shortName", "EB"],
    ["remark", "kept"],
  ]);
});

test("what is emptied is taken out, and a value of which nothing is left is none", () => {
  assert.equal(said("groups", "/quorum", { "/members": " " }, { members: 4 }), undefined);
  assert.equal(said("groups", "/quorum", { "/words": "All." }, { members: 4, words: "Four." }), { words: "All." });
});

test("numbers are numbers, and what is none stays as it was typed", () => {
  assert.equal(said("groups", "/quorum", { "/members": "12" }), { members: 12 });
  assert.equal(said("groups", "/quorum", { "/members": "a dozen" }), { members: "a dozen" });
});

test("a date is written as far as it is known, and what is none as it was typed", () => {
  const date = (day: string, month: string, year: string, before?: unknown) =>
    (said("groups", "", { "/from.day": day, "/from.month": month, "/from.year": year }, { from: before }) as { from: unknown })
      .from;
  assert.is(date("5", "3", "2025"), "2025-03-05");
  assert.is(date("", "March", "2025"), "2025-03");
  assert.is(date("", "", "2025"), 2025);
  assert.is(date("", "", "2026", "2025"), "2026");
  assert.is(date("31", "2", "2025"), "2025-02-31");
  assert.is(date("", "", "soon"), "soon");
});

test("a list is in the order sent, without what is empty", () => {
  const typed = { "/otherNames/2": "C", "/otherNames/0": "", "/otherNames/1": "A" };
  assert.equal(said("groups", "", typed), { otherNames: ["C", "A"] });
});

test("one owner stands alone, unless there was a list", () => {
  assert.equal(said("groups", "", { "/ownedBy/0": "police" }), { ownedBy: "police" });
  assert.equal(said("groups", "", { "/ownedBy/0": "police" }, { ownedBy: ["police", "council"] }), { ownedBy: ["police"] });
});

test("an id stands alone where nothing is said beside it", () => {
  assert.is(said("groups", "/reportsTo/0", { "/group": "board" }), "board");
  assert.is(said("groups", "/reportsTo/0", { "/group": "board" }, { group: "board", from: 2024 }), "board");
  assert.equal(said("groups", "/reportsTo/0", { "/group": "board", "/from.year": "2024" }, "board"), {
    group: "board",
    from: 2024,
  });
  assert.equal(said("groups", "/reportsTo/0", { "/group": "board" }, { group: "board" }), { group: "board" });
});

test("it can be said that nobody knows, of a field and of a whole", () => {
  assert.equal(said("groups", "/review", { "/owner": "board", "/owner.unknown": "yes" }), { owner: "unknown" });
  assert.is(said("groups", "/meetings", { ".unknown": "yes" }, { words: "Monthly." }), "unknown");
  assert.equal(said("groups", "/meetings", { "/words": "Monthly." }, "unknown"), { words: "Monthly." });
});

test("the reason of what no document states is set and taken away, and stays where it was not asked for", () => {
  const reason = (typed: Readonly<Record<string, string>>) =>
    said(
      "groups",
      "/review",
      { "/cycleMonths": "12", ...typed },
      { cycleMonths: 12, assumed: { cycleMonths: "Usual." } },
    ) as object;
  assert.equal(reason({ "/cycleMonths.assumed": "As others." }), { cycleMonths: 12, assumed: { cycleMonths: "As others." } });
  assert.equal(reason({ "/cycleMonths.assumed": "" }), { cycleMonths: 12 });
  assert.equal(reason({}), { cycleMonths: 12, assumed: { cycleMonths: "Usual." } });
});

test("the reason of an entry goes with the entry", () => {
  const before = { linksTo: ["a", "b"], assumed: { linksTo: { a: "Said so.", b: "Likely." } } };
  assert.equal(said("groups", "", { "/linksTo/1": "b" }, before), { linksTo: ["b"], assumed: { linksTo: { b: "Likely." } } });
});

test("a text ends as it did, and lines end as files have them", () => {
  assert.equal(said("groups", "", { "/summary": "One.\r\n\r\nTwo." }, { summary: "One.\n" }), { summary: "One.\n\nTwo.\n" });
});

test("words under names within names are tables within tables", () => {
  const typed = { "/0.key": "home.title", "/0.value": "Start", "/1.key": "", "/1.value": "" };
  assert.equal(said("words", "", typed), { home: { title: "Start" } });
});

test("a value is put into its record, beyond the end of a list too, and what then holds nothing goes", () => {
  const record = { name: "Board", memberships: [{ agency: "police" }] };
  const added = withValueAt(record, "groups", "/memberships/1", { agency: "council" });
  assert.equal(added, { name: "Board", memberships: [{ agency: "police" }, { agency: "council" }] });
  assert.equal(withValueAt(record, "groups", "/memberships/0", undefined), { name: "Board" });
  assert.equal(withValueAt(record, "groups", "/review/owner", "board"), { ...record, review: { owner: "board" } });
});

test("one who holds an office stands alone until another follows", () => {
  const alone = withValueAt({}, "people", "/independentChair/0", { person: "a" });
  assert.equal(alone, { independentChair: { person: "a" } });
  const followed = withValueAt(alone, "people", "/independentChair/1", { person: "b" });
  assert.equal(followed, { independentChair: [{ person: "a" }, { person: "b" }] });
  const until = withValueAt(alone, "people", "/independentChair/0", { person: "a", until: 2025 });
  assert.equal(until, { independentChair: [{ person: "a", until: 2025 }] });
});

test.run();
