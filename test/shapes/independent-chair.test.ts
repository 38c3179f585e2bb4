import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// An independent chair beside the independent scrutineer.

const { model } = await tarnside();

test("the page of people has the chair, and when the appointment was made, before the scrutineer", () => {
  assert.match(
    pageWords(model, "/people/"),
    /Independent Chair Hazel Moor Independent Chair Appointed July 2025 Independent Scrutineer Noor Patel/,
  );
});

test("a chapter and the document list the chair and the scrutineer", () => {
  for (const path of ["/arrangements/our-partnership/", "/document/"]) {
    assert.match(pageWords(model, path), /led by the Independent Chair: Hazel Moor, Independent Chair What/);
    assert.match(pageWords(model, path), /by the Independent Scrutineer: Noor Patel, Independent Scrutineer The/);
  }
});

test("on a day before, the one before is the chair", async () => {
  const before = await tarnside({ on: "2025-08-31" });
  assert.match(pageWords(before.model, "/people/"), "Independent Chair Will Beck");
});

test("who's who names one that was the chair in its history alone, unless they still have a seat", async () => {
  const others = "Others named in the arrangements";
  const page = pageWords(model, "/people/");
  assert.match(page, "Will Beck");
  assert.not.match(page, others);
  const doctor = "- post: Designated Doctor\n";
  const seat: Edit = ["groups/case-review-panel.yaml", doctor, `${doctor}        person: will-beck\n`];
  assert.match(pageWords((await tarnside({ edits: [seat] })).model, "/people/"), new RegExp(`${others} +Will Beck`));
});

test("the timeline and the open data tell who was the chair, and when", () => {
  assert.match(pageWords(model, "/timeline/"), /Will Beck/);
  const chairs = rowsOf(model, "history").filter(({ what }) => what === "Independent Chair");
  assert.equal(
    chairs.map(({ person, from, until }) => [person, from, until]),
    [
      ["will-beck", undefined, "2025-08-31"],
      ["hazel-moor", "2025-09-01", undefined],
    ],
  );
});

test("a comparison tells who becomes the chair, and another day of the appointment", async () => {
  const another: Edit = ["people.yaml", "person: hazel-moor\n    appointed: 2025-07\n", "person: noor-patel\n"];
  assert.equal(await told([], [another]), [
    "Noor Patel, Independent Scrutineer, is now Independent Chair, from 1 September 2025.",
    "Hazel Moor, Independent Chair, is no longer Independent Chair.",
  ]);
  const day: Edit = ["people.yaml", "appointed: 2025-07", "appointed: 2025-06"];
  assert.equal(await told([], [day]), ['The appointment of the Independent Chair changes from "July 2025" to "June 2025".']);
});

test("the check tells of two chairs at once, and of one who has left", async () => {
  const both: Edit = ["people.yaml", "until: 2025-08-31", "until: 2026-08-31"];
  const rules = (await tarnside({ edits: [both] })).findings.map(({ rule, message }) => `${rule}: ${message}`);
  assert.ok(
    rules.some((each) => /^office-times: Two people are Independent Chair at once/.test(each)),
    rules.join("\n"),
  );
  const left: Edit = ["people.yaml", "post: Independent Chair\n", "post: Independent Chair\n    until: 2026-01\n"];
  assert.match(
    (await tarnside({ edits: [left] })).findings.map(({ message }) => message).join(" "),
    "Hazel Moor is listed as Independent Chair, but was in post only until January 2026.",
  );
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("An independent chair");
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
});

test.run();
