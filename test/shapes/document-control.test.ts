import { test } from "uvu";
import * as assert from "uvu/assert";
import { markupOf } from "../site/page-of-model.ts";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// What "Document control" prints: under which law the arrangements are made, and the revision history.

const { model } = await tarnside();

test("the page of the arrangements and the document say under which law they are made, with links", () => {
  for (const path of ["/arrangements/", "/document/"]) {
    assert.match(
      pageWords(model, path),
      "Made under Children Act 2004 Care Act 2014 Working Together to Safeguard Children 2026",
    );
    assert.match(markupOf(model, path), '<a href="https://www.legislation.gov.uk/ukpga/2004/31/contents">Children Act 2004</a>');
    assert.match(markupOf(model, path), "<cite>Working Together to Safeguard Children 2026</cite>");
  }
});

test("arrangements without a legal basis say nothing of it", async () => {
  const none: Edit = ["arrangements.yaml", "legalBasis:\n  - children-act-2004\n  - care-act-2014\n  - working-together\n", ""];
  const without = await tarnside({ edits: [none] });
  for (const path of ["/arrangements/", "/document/"]) assert.not.match(pageWords(without.model, path), "Made under");
});

test("document control prints the revision history, with the name of a group for its id", () => {
  assert.match(
    pageWords(model, "/document/"),
    "Revision history Version Date What changed By 1.0 December 2024 First published. Joint Executive 2.0 1 April 2026 The two",
  );
});

test("a version of a later day is not printed yet", async () => {
  const before = await tarnside({ on: "2026-03-31" });
  assert.not.match(pageWords(before.model, "/document/"), "The two integrated care boards");
});

test("the open data have the revision history", () => {
  assert.equal(rowsOf(model, "revisions")[0], {
    version: "1.0",
    date: "2024-12",
    changed: "First published.",
    by: "Joint Executive",
  });
});

test("the name of somebody unpublished does not go out", async () => {
  const by: Edit = ["arrangements.yaml", "by: Business Manager", "by: Wilma Zqx"];
  const person: Edit = [
    "people.yaml",
    "  - id: will-beck",
    "  - { id: wilma, name: Wilma Zqx, post: Manager }\n  - id: will-beck",
  ];
  const { model: hidden } = await tarnside({ edits: [by, person] });
  assert.not.match(markupOf(hidden, "/document/") + JSON.stringify(rowsOf(hidden, "revisions")), "Zqx");
});

test("a comparison tells of a new version", async () => {
  const edit: Edit = ["arrangements.yaml", "changed: First published.", "changed: First edition."];
  assert.equal(await told([], [edit]), [
    "In the revision history: 1.0, December 2024, Joint Executive, First edition.",
    "No longer in the revision history: 1.0, December 2024, Joint Executive, First published.",
  ]);
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("The revision history of the document");
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
});

test.run();
