import { readdirSync, readFileSync } from "node:fs";
import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv } from "ajv";
import { formats } from "./formats.ts";

/** A JSON Schema as far as messages read it. */
export interface SchemaNode {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const folder = new URL("../schema/", import.meta.url);
const ending = ".schema.json";
let ajv: Ajv | undefined;

/** The errors of a record against the schema of a name, all of them. Each schema is compiled when it is first needed. */
export function errorsOf(schema: string, record: unknown): readonly ErrorObject[] {
  const validate: ValidateFunction = validator(schema);
  return validate(record) ? [] : (validate.errors ?? []);
}

/** The name of the shared kind of value that a schema is, such as `phone`, if it is one. */
export function kindOfValue(schema: SchemaNode): string | undefined {
  const definitions = shared().definitions ?? {};
  return Object.keys(definitions).find((name) => {
    const { pattern, format } = definitions[name] ?? {};
    return (pattern !== undefined && pattern === schema.pattern) || (format !== undefined && format === schema.format);
  });
}

/** What a field is for, in the words of its schema or of the kind of value that it takes. */
export function descriptionOf(schema: SchemaNode | undefined): string {
  const name = schema?.$ref?.split("/").at(-1) ?? "";
  return schema?.description ?? shared().definitions?.[name]?.description ?? "";
}

function validator(schema: string): ValidateFunction {
  ajv ??= new Ajv({
    strict: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    formats: { ...formats },
    schemas: all(),
    // The rest only saves time: a test holds the schemas against draft-07, and each is compiled for one short run.
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  const validate = ajv.getSchema(schema + ending);
  if (validate === undefined) throw new Error(`There is no schema named ${schema}.`);
  return validate as ValidateFunction;
}

function shared(): SchemaNode {
  const schema = all().find(({ $id }) => $id === `common${ending}`);
  if (schema === undefined) throw new Error("The shared schema is missing.");
  return schema;
}

let loaded: (SchemaNode & { $id: string })[] | undefined;

function all(): (SchemaNode & { $id: string })[] {
  loaded ??= readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  return loaded;
}
