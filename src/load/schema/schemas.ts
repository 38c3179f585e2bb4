import type { ErrorObject } from "ajv";
import { readSchemaFiles, type SchemaNode, schemaSuffix } from "./schema-files.ts";
import { validatorOf } from "./validators.ts";

/** The errors of a record against the schema of a name, all of them. */
export function findSchemaErrors(schema: string, record: unknown): readonly ErrorObject[] {
  const validate = validatorOf(schema);
  return validate(record) ? [] : (validate.errors ?? []);
}

/** The name of the shared kind of value that a schema is, such as `phone`, if it is one. */
export function kindOfValue(schema: SchemaNode): string | undefined {
  const definitions = commonSchema().definitions ?? {};
  return Object.keys(definitions).find((name) => {
    const { pattern, format } = definitions[name] ?? {};
    return (pattern ?? format) !== undefined && pattern === schema.pattern && format === schema.format;
  });
}

/** What a field is for, in the words of its schema or of the kind of value that it takes. */
export function descriptionOf(schema: SchemaNode | undefined): string {
  const name = schema?.$ref?.split("/").at(-1) ?? "";
  return schema?.description ?? commonSchema().definitions?.[name]?.description ?? "";
}

function commonSchema(): SchemaNode {
  const schema = readSchemaFiles().find(({ $id }) => $id === `common${schemaSuffix}`);
  if (schema === undefined) throw new Error("The shared schema is missing.");
  return schema;
}
