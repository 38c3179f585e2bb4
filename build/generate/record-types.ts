/**
 * Generates src/load/schema/records.gen.ts, the types of the records as they are in the files, from the JSON Schemas.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../../src/schema/", import.meta.url);

const banner = `/**
 * The records as they stand in the files of the data folder, before any id is turned into what it names.
 * Generated from src/schema by \`npm run generate\`: change the schema, never this file.
 */
`;

/** Generates the text of src/load/schema/records.gen.ts from the present schemas. */
export async function generateRecordTypes(): Promise<string> {
  const files = readdirSync(schemas)
    .filter((file) => file.endsWith(".schema.json") && file !== "common.schema.json")
    .sort();
  const properties = Object.fromEntries(files.map((file) => [basename(file, ".schema.json"), { $ref: file }]));
  const whole = {
    title: "Records",
    description: "Every kind of file, by the name of its schema.",
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  } as const;
  return compile({ ...whole, required: [...whole.required] }, "Records", {
    cwd: fileURLToPath(schemas),
    bannerComment: banner,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { printWidth: 130 },
    $refOptions: { resolve: { file: { read: ({ url }: { readonly url: string }) => withoutTitles(url) } } },
  });
}

/** A schema without the titles of its fields, which are labels of forms: each would become a type of its own. */
function withoutTitles(url: string): string {
  const file = url.startsWith("file:") ? fileURLToPath(url) : url;
  const { title, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  const isLabel = (key: string, value: unknown) => key === "title" && typeof value === "string";
  return JSON.stringify({
    title,
    ...JSON.parse(JSON.stringify(schema, (key, value) => (isLabel(key, value) ? undefined : value))),
  });
}
