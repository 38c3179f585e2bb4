import { test } from "uvu";
import * as assert from "uvu/assert";
import type { RecordPlace } from "../../../src/desk/data/desk-data.ts";
import type { Form } from "../../../src/desk/forms/field.ts";
import { formAt } from "../../../src/desk/forms/form.ts";
import { fieldMessages } from "../../../src/desk/forms/messages.ts";
import { findRecords, recordsOf } from "../../../src/desk/forms/records.ts";
import { isUnpublished } from "../../../src/desk/forms/unpublished.ts";
import { summaryOf, titleOf } from "../../../src/desk/forms/words/titles.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { deskData } from "./read.ts";

const data = await deskData("test/fixtures/fenmarsh");

function inBoard(pointer: string): RecordPlace {
  return { kind: "groups", id: "executive-board", pointer };
}

function inPeople(pointer: string): RecordPlace {
  return { kind: "people", id: "", pointer };
}

function summary(place: RecordPlace, key: string): string | undefined {
  const field = formAt(data, place)?.fields.find(({ pointer }) => pointer === key);
  return field && summaryOf(data, place, field);
}

test("values are called by their names, by what they name, or by their number", () => {
  assert.is(titleOf(data, inBoard("")), "Executive Board");
  assert.is(titleOf(data, inBoard("/memberships/0")), "Fenmarsh County Council");
  assert.is(titleOf(data, inBoard("/memberships/0/seats/0")), "Bo Heron");
  assert.is(titleOf(data, inBoard("/reportsTo/0")), "Fenmarsh Wellbeing Board");
  assert.is(titleOf(data, inBoard("/memberships/99")), "Membership 100");
  assert.is(titleOf(data, inBoard("/memberships")), "Memberships");
  assert.is(titleOf(data, inPeople("/coChairs/rotation/0")), "1 April 2024");
  assert.is(titleOf(data, inPeople("")), "People");
});

test("values are summed up in words", () => {
  assert.is(summary(inBoard(""), "/kind"), "Board");
  assert.is(summary(inBoard("/reportsTo/0"), "/group"), "Fenmarsh Wellbeing Board");
  assert.is(summary(inPeople("/people/2"), "/from"), "January 2024");
  assert.is(summary(inPeople("/people/2"), "/publish"), "Yes");
  assert.is(summary(inPeople(""), "/independentScrutineer"), "Di Avocet");
  assert.is(summary(inPeople(""), "/people"), "Ada Wren, Bo Heron, Cy Plover, Di Avocet and Ed Bittern-Unseen");
  assert.is(summary(inBoard(""), "/from"), "");
  assert.match(summary(inBoard(""), "/summary") ?? "", /^The Executive Board leads the work of .*It meets quarterly\.$/);
});

test("what is not published is known as such", () => {
  const unpublished = ["/people/0/email", "/people/4/name", "/people/4/until", "/people/4/portrait"];
  const published = [
    "/people/0/name",
    "/people/0/from",
    "/people/4/post",
    "/people/0/portrait",
    "/people",
    "/independentScrutineer/person",
  ];
  for (const pointer of unpublished) assert.ok(isUnpublished(data, inPeople(pointer)), pointer);
  for (const pointer of published) assert.not(isUnpublished(data, inPeople(pointer)), pointer);
  assert.ok(isUnpublished(data, inBoard("/review/assumed/owner")));
  assert.ok(isUnpublished(data, inBoard("/review/minuteRef")));
  assert.not(isUnpublished(data, inBoard("/review/owner")));
  assert.ok(isUnpublished(data, { kind: "desk", id: "", pointer: "/accounts/0/account" }));
});

test("records are found by the beginnings of the words of their names and details", () => {
  const people = recordsOf(data, ["person"]);
  assert.equal(
    people.map(({ name }) => name),
    ["Ada Wren", "Bo Heron", "Cy Plover", "Di Avocet", "Ed Bittern-Unseen"],
  );
  assert.is(people[0]?.detail, "Chief Constable, Fenmarsh Constabulary");
  const found = (typed: string) => findRecords(people, typed).map(({ id }) => id);
  assert.equal(found("wre"), ["ada-wren"]);
  assert.equal(found("chief"), ["ada-wren", "bo-heron"]);
  assert.equal(found("heron chief"), ["bo-heron"]);
  assert.equal(found("eron"), []);
  assert.ok(recordsOf(data, ["group", "partner"]).some(({ kind, id }) => kind === "group" && id === "executive-board"));
});

function finding(path: string, rule = "any", message = "Wrong."): Finding {
  return { file: "data/groups/board.yaml", line: 1, column: 1, rule, severity: "error", path, message, help: "Mend it." };
}

function pointersOf(pointer: string, findings: readonly Finding[], form?: Form): string[] {
  return fieldMessages(findings, "data/groups/board.yaml", pointer, form).map((message) => message.pointer);
}

test("what the check says of a value stands at its field, and of nothing else", () => {
  const findings = ["memberships[2].agency", "memberships[2].seats[0].post", "memberships[20].agency", "name"].map((path) =>
    finding(path),
  );
  assert.equal(pointersOf("/memberships/2", findings), ["/agency", "/seats/0/post"]);
  assert.equal(pointersOf("/memberships/2", findings, formAt({}, inBoard("/memberships/2"))), ["/agency", "/seats"]);
  assert.equal(fieldMessages(findings, "data/people.yaml", ""), []);
  const [{ message, help, severity } = finding("")] = fieldMessages(findings, "data/groups/board.yaml", "");
  assert.equal([severity, message, help], ["error", "Wrong.", "Mend it."]);
});

test("what is missing, assumed or an id alone is told at its field", () => {
  const whole = formAt({}, inBoard(""));
  assert.equal(pointersOf("", [finding("", "missing-field", '"kind" is missing here.')], whole), ["/kind"]);
  assert.equal(pointersOf("", [finding("assumed.summary")], whole), ["/summary"]);
  assert.equal(pointersOf("/reportsTo/0", [finding("reportsTo[0]")], formAt({}, inBoard("/reportsTo/0"))), ["/group"]);
  assert.equal(pointersOf("/independentChair/0", [finding("independentChair.person")]), ["/person"]);
});

test.run();
