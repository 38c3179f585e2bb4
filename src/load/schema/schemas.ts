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

function commonSchema(): SchemaNode {
  const schema = readSchemaFiles().find(({ $id }) => $id === `common${schemaSuffix}`);
  if (schema === undefined) throw new Error("The shared schema is missing.");
  return schema;
}
