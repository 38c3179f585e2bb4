import { readdirSync, readFileSync } from "node:fs";

/** The parts of a JSON Schema that messages and forms use. */
export interface SchemaNode {
  /** What the value is called in a form: a field, or one entry of a list. */
  readonly title?: string;
  readonly description?: string;
  /** Begins with "needed" where a rule asks for the field, so that a schema need not require it. */
  readonly $comment?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly items?: SchemaNode;
  /** What a text must be besides, where other values can stand too. */
  readonly then?: SchemaNode;
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
