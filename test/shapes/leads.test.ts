import { test } from "uvu";
import * as assert from "uvu/assert";
import { openDataOf } from "../../src/views/open-data.ts";
import { loadOn } from "../load/load-on.ts";
import { type Edit, findingsOfExample, pageWords, rowsOf, tarnside, told } from "./tarnside.ts";

// Lead partners by role alone, several organisations in one statutory role, and which delegate stands for which lead.

const { model } = await tarnside();

test("the page of people has leads by their posts, and delegates with those for whom they stand", () => {
  const page = pageWords(model, "/people/");
  assert.match(page, "Lead Safeguarding Partners Chief Executive Tarn Council Chief Executive Fellside Council");
  assert.match(page, "Chief Constable Lakeland Police Delegated Safeguarding Partners Ben Crane");
  assert.match(page, "Ben Crane Director of People Tarn Council For Tarn Council and Fellside Council");
  assert.match(page, "For NHS North Lakes Integrated Care Board and NHS South Lakes Integrated Care Board");
  assert.not.match(page, "Not known");
});

test("a chapter and the document list both", () => {
  for (const path of ["/arrangements/our-partnership/", "/document/"]) {
    assert.match(pageWords(model, path), "Chief Executive, NHS South Lakes Integrated Care Board");
    assert.match(pageWords(model, path), "Ben Crane, Director of People, Tarn Council, for Tarn Council and Fellside Council");
  }
});

test("no id of a record without a name goes out", () => {
  for (const path of ["/people/", "/document/"]) assert.not.match(pageWords(model, path), "tarn-lead");
  assert.not.match(JSON.stringify(openDataOf(model)), "tarn-lead");
});

test("the open data say who leads, who is delegated and for whom", async () => {
  assert.equal(rowsOf(model, "safeguarding-partners").slice(4, 6), [
    { office: "leadSafeguardingPartner", person: undefined, post: "Chief Constable", partner: "lakeland-police", standsFor: [] },
    {
      office: "delegatedSafeguardingPartner",
      person: "ben-crane",
      post: "Director of People",
      partner: "tarn-council",
      standsFor: ["tarn-council", "fellside-council"],
    },
  ]);
  const { model: fenmarsh } = await loadOn("test/fixtures/fenmarsh", "2025-06-01");
  if (fenmarsh === undefined) throw new Error("Fenmarsh cannot be read.");
  assert.equal(rowsOf(fenmarsh, "safeguarding-partners"), []);
});

test("a comparison tells of another post of a lead, and for whom a delegate stands", async () => {
  const post: Edit = ["people.yaml", "{ id: police-lead, post: Chief Constable", "{ id: police-lead, post: Commissioner"];
  assert.equal(await told([], [post]), [
    "Commissioner, Lakeland Police, is now Lead Safeguarding Partner.",
    "Chief Constable, Lakeland Police, is no longer Lead Safeguarding Partner.",
  ]);
  const fewer: Edit = ["people.yaml", "standsFor: [tarn-council, fellside-council]", "standsFor: [tarn-council]"];
  assert.equal(await told([], [fewer]), [
    'For whom Ben Crane, Director of People, Tarn Council stands as Delegated Safeguarding Partner changes from "Tarn Council and Fellside Council" to "Tarn Council".',
  ]);
});

test("the check tells of a lead for whom nobody stands, and of a delegate for whom there is no lead", async () => {
  const messagesOf = async (edit: Edit) =>
    (await tarnside({ edits: [edit] })).findings.filter(({ rule }) => rule === "delegates").map(({ message }) => message);
  assert.equal(await messagesOf(["people.yaml", "[tarn-council, fellside-council]", "[tarn-council]"]), [
    "No delegate stands for the lead of Fellside Council.",
  ]);
  assert.equal(await messagesOf(["people.yaml", "fellside-lead, north", "north"]), [
    "A delegate stands for Fellside Council, of which no lead is listed.",
  ]);
});

test("the lines of docs/editing.md are sound", async () => {
  const found = await findingsOfExample("Leads known by post alone, and who stands for whom");
  assert.equal(
    found.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
});

test.run();
