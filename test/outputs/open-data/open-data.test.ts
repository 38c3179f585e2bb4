import papaparse from "papaparse";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readSchemas } from "../../../build/site/files-beside.ts";
import { openDataFiles } from "../../../src/outputs/open-data/files.ts";
import { meaningOf } from "../../../src/views/data-dictionary.ts";
import { openDataOf } from "../../../src/views/open-data.ts";
import { modelWith } from "../../load/damaged.ts";
import { loadOn } from "../../load/load-on.ts";
import { makeModel, partnership } from "../../model/made.ts";
import { siteOfModel } from "../../site/site-of-model.ts";

const { model } = await loadOn("data", "2025-06-30");
if (model === undefined) throw new Error("The project's own data cannot be read.");
const files = openDataFiles(siteOfModel(model), readSchemas());
const recordsOf = (name: string) => JSON.parse(files.get(`/data/${name}.json`) ?? "[]") as Record<string, unknown>[];
const rowsOf = (name: string) => papaparse.parse<string[]>((files.get(`/data/${name}.csv`) ?? "").trimEnd()).data;

test("each table is given as JSON and as CSV with the same columns and as many rows", () => {
  for (const { name, columns, rows } of openDataOf(model)) {
    const [head, ...body] = rowsOf(name);
    assert.equal(
      head,
      columns.map((column) => column.name),
      name,
    );
    assert.is(body.length, rows.length, name);
    assert.equal(Object.keys(recordsOf(name)[0] ?? {}), head, name);
  }
});

test("each row has a value, if only an absent one, for each column, and for nothing else", () => {
  for (const { name, columns, rows } of [model, modelWith({})].flatMap(openDataOf)) {
    for (const row of rows)
      assert.equal(
        Object.keys(row),
        columns.map((column) => column.name),
        name,
      );
  }
});

test("every organisation, group and seat of the model is there", () => {
  assert.is(recordsOf("organisations").length, model.partners.length);
  assert.is(recordsOf("groups").length, model.groups.length);
  const seats = model.groups.flatMap(({ memberships }) => memberships.flatMap((membership) => membership.seats));
  assert.is(recordsOf("memberships").length, seats.length);
});

test("an id in one table is that of a record in another", () => {
  const organisations = new Set(recordsOf("organisations").map(({ id }) => id));
  const groups = new Set(recordsOf("groups").map(({ id }) => id));
  for (const { agency, group } of recordsOf("memberships")) {
    assert.ok(agency === null || organisations.has(agency), String(agency));
    assert.ok(groups.has(group), String(group));
  }
});

test("the dictionary says of every column what it means, in the words of the schemas", () => {
  const described = JSON.parse(files.get("/data/datapackage.json") ?? "") as {
    resources: { name: string; schema: { fields: { name: string; description: string }[] } }[];
  };
  // An edition is a document, and no table.
  for (const { name, schema } of described.resources.filter((resource) => resource.schema !== undefined)) {
    assert.equal(
      schema.fields.map((field) => field.name),
      rowsOf(name)[0],
      name,
    );
    assert.ok(
      schema.fields.every(({ description }) => description.length > 5),
      name,
    );
  }
  const [shortName] = openDataOf(model)[0]?.columns.filter((column) => column.name === "shortName") ?? [];
  assert.ok(shortName);
  assert.is(meaningOf(shortName, readSchemas()), "Initials or a short form in common use.");
});

test("a column that no schema describes is a fault of the program, and said so", () => {
  assert.throws(() =>
    meaningOf({ name: "x", type: "string", means: { schema: "partners", field: "partners/nothing" } }, readSchemas()),
  );
});

test("a cell that a spreadsheet would run begins with an apostrophe", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r"]) {
    const named = { ...partnership, name: `${start}SUM(A1)` };
    const text = openDataFiles(siteOfModel(makeModel({ partners: [named] })), readSchemas()).get("/data/organisations.csv") ?? "";
    assert.is(papaparse.parse<string[]>(text).data[1]?.[1], `'${start}SUM(A1)`);
  }
});

test.run();
