import { readdirSync, readFileSync } from "node:fs";

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

/** A schema of the project, whole. */
export type SchemaFile = SchemaNode & { readonly $id: string };

const folder = new URL("../../schema/", import.meta.url);

/** What every schema's file name and `$id` end in. */
export const schemaSuffix = ".schema.json";

let cache: readonly SchemaFile[] | undefined;

/** Every schema of the project, in the order of their names. They are read when they are first asked for. */
export function readSchemaFiles(): readonly SchemaFile[] {
  cache ??= readdirSync(folder)
    .filter((file) => file.endsWith(schemaSuffix))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  return cache;
}
