import { readdirSync, readFileSync } from "node:fs";

/** The parts of a JSON Schema that messages use. */
export interface SchemaNode {
  readonly description?: string;
  /** Begins with "needed" where a rule asks for the field, so that a schema need not require it. */
  readonly $comment?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** A whole schema of the project. */
export type SchemaFile = SchemaNode & { readonly $id: string };

const folder = new URL("../../schema/", import.meta.url);

/** The end of every schema's file name and `$id`. */
export const schemaSuffix = ".schema.json";

let cache: readonly SchemaFile[] | undefined;

/** Every schema of the project, in the order of their file names. They are read once, at the first call. */
export function readSchemaFiles(): readonly SchemaFile[] {
  cache ??= readdirSync(folder)
    .filter((file) => file.endsWith(schemaSuffix))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  return cache;
}
