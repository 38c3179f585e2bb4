import type { ErrorObject } from "ajv";
import { readSchemaFiles, type SchemaNode, schemaSuffix } from "./schema-files.ts";
import { validatorOf } from "./validators.ts";

/** All errors of a record against the schema with a name, which is that of its file without `.schema.json`. */
export function findSchemaErrors(schema: string, record: unknown): readonly ErrorObject[] {
  const validate = validatorOf(schema);
  return validate(record) ? [] : (validate.errors ?? []);
}

/** The name of the shared kind of value that a schema describes, such as `phone`; undefined where it is none of them. */
export function kindOfValue(schema: SchemaNode): string | undefined {
  const definitions = commonSchema().definitions ?? {};
  return Object.keys(definitions).find((name) => {
    const { pattern, format } = definitions[name] ?? {};
    return (pattern ?? format) !== undefined && pattern === schema.pattern && format === schema.format;
  });
}

/** The description of a field: its schema's, or else that of the definition that the schema refers to; else empty. */
export function descriptionOf(schema: SchemaNode | undefined): string {
  const name = schema?.$ref?.split("/").at(-1) ?? "";
  return schema?.description ?? commonSchema().definitions?.[name]?.description ?? "";
}

/** What a schema says of a value: that of the record with a pointer's steps, in the schema with a name. Undefined where it says nothing of it. */
export function schemaAt(name: string, steps: readonly string[]): SchemaNode | undefined {
  const home = schemaNamed(name);
  return steps.reduce<Located | undefined>((at, step) => at && within(at, step), { node: home, home })?.node;
}

/** A part of a schema and the file that it is in, to which its references belong. */
interface Located {
  readonly node: SchemaNode;
  readonly home: SchemaNode;
}

function within({ node, home }: Located, step: string): Located | undefined {
  const { additionalProperties: others } = node;
  const next = node.items ?? node.properties?.[step] ?? (typeof others === "object" ? others : undefined);
  return next && resolve({ node: next, home });
}

function resolve(at: Located): Located {
  const [file = "", name = ""] = at.node.$ref?.split("#/definitions/") ?? [];
  if (name === "") return at;
  const home = file === "" ? at.home : schemaNamed(file.slice(0, -schemaSuffix.length));
  return resolve({ node: home.definitions?.[name] ?? {}, home });
}

function commonSchema(): SchemaNode {
  return schemaNamed("common");
}

function schemaNamed(name: string): SchemaNode {
  const schema = readSchemaFiles().find(({ $id }) => $id === `${name}${schemaSuffix}`);
  if (schema === undefined) throw new Error(`There is no schema ${name}.`);
  return schema;
}
