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
  return steps.reduce<LocatedSchema | undefined>((at, step) => at && partOf(at, step), wholeSchema(name))?.node;
}

/** A part of a schema and the file that it is in, to which its references belong. */
export interface LocatedSchema {
  readonly node: SchemaNode;
  readonly home: SchemaNode;
}

/** The whole schema with a name. */
export function wholeSchema(name: string): LocatedSchema {
  const home = schemaNamed(name);
  return { node: home, home };
}

/**
 * What a schema says of a field or an entry of the value that it describes, with what the definition says that it refers to;
 * where both say something, what stands at the field. Undefined where it says nothing of it.
 */
export function partOf({ node, home }: LocatedSchema, step: string): LocatedSchema | undefined {
  const { additionalProperties: others } = node;
  const { items, properties = {} } = node;
  const own = Object.hasOwn(properties, step) ? properties[step] : undefined;
  const next = items ?? own ?? (typeof others === "object" ? others : undefined);
  return next && resolve({ node: next, home });
}

/** What a part of a schema says with the definition that it refers to. */
export function resolve(at: LocatedSchema): LocatedSchema {
  const { $ref = "", ...own } = at.node;
  const [file = "", name = ""] = $ref.split("#/definitions/");
  if (name === "") return $ref === "#" ? { node: at.home, home: at.home } : at;
  const home = file === "" ? at.home : schemaNamed(file.slice(0, -schemaSuffix.length));
  const defined = resolve({ node: home.definitions?.[name] ?? {}, home });
  return { node: { ...defined.node, ...own }, home: defined.home };
}

function commonSchema(): SchemaNode {
  return schemaNamed("common");
}

function schemaNamed(name: string): SchemaNode {
  const schema = readSchemaFiles().find(({ $id }) => $id === `${name}${schemaSuffix}`);
  if (schema === undefined) throw new Error(`There is no schema ${name}.`);
  return schema;
}
