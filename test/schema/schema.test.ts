import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { generateRecordTypes } from "../../build/generate/record-types.ts";
import { formats } from "../../src/load/schema/formats.ts";

interface Node {
  readonly [key: string]: unknown;
}

const folder = new URL("../../src/schema/", import.meta.url);
const schemas = new Map(
  readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Node & { $id: string }]),
);

test("the types of records are those of the schemas as they are now: run npm run generate if not", async () => {
  const kept = readFileSync(new URL("../../src/load/schema/records.gen.ts", import.meta.url), "utf8");
  assert.is(kept, await generateRecordTypes());
});

test("every schema keeps to draft-07 and to ajv's strict mode", () => {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    validateSchema: true,
    formats: { ...formats },
    schemas: [...schemas.values()],
  });
  for (const { $id } of schemas.values()) assert.type(ajv.getSchema($id), "function", $id);
});

test("the id of every schema is the name of its file", () => {
  for (const [file, { $id }] of schemas) assert.is($id, file);
});

test("every field is described, where it stands or by the kind of value that it takes", () => {
  for (const [file, schema] of schemas) {
    for (const [name, field] of fieldsOf(schema)) {
      const described = typeof field.description === "string" || typeof field.$ref === "string";
      assert.ok(described, `${file}: ${name}`);
    }
  }
});

test("every record refuses fields that its schema does not name", () => {
  for (const [file, schema] of schemas) {
    for (const node of nodesOf(schema)) {
      if (node.type === "object")
        assert.ok(Object.hasOwn(node, "additionalProperties"), `${file}: ${JSON.stringify(node).slice(0, 80)}`);
    }
  }
});

test("an example in a schema keeps that schema", () => {
  const ajv = new Ajv({ strict: false, formats: { ...formats }, schemas: [...schemas.values()] });
  for (const [file, schema] of schemas) {
    for (const node of nodesOf(schema)) {
      if (!Array.isArray(node.examples)) continue;
      const { examples, ...rest } = node;
      const validate = ajv.compile({ ...rest, definitions: schema.definitions });
      for (const example of examples) assert.ok(validate(example), `${file}: ${example}`);
    }
  }
});

function nodesOf(node: unknown): Node[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => (key === "examples" ? [] : nodesOf(value)));
  return Array.isArray(node) ? inner : [node as Node, ...inner];
}

function fieldsOf(schema: Node): [string, Node][] {
  return nodesOf(schema).flatMap(({ properties, type }) =>
    type === "object" && typeof properties === "object" && properties !== null
      ? (Object.entries(properties) as [string, Node][])
      : [],
  );
}

test.run();
