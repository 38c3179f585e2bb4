/**
 * Generates src/words/catalogues.gen.ts, the words of the interface in every language that there is a catalogue of, and the
 * types of what their messages take, from the catalogues in src/words.
 */

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { load } from "js-yaml";
import { flattenMessages } from "../../src/words/flatten.ts";
import { type BlankKind, blanksOf } from "../../src/words/message.ts";

const folder = new URL("../../src/words/", import.meta.url);

/** The language in which every message is there; the others may lack some. */
const first = "en-GB";

const banner = `/**
 * The words of the interface in each language, and what their messages take.
 * Generated from the catalogues of this folder by \`npm run generate\`: change those, never this file.
 */
`;

const types: Readonly<Record<BlankKind, string>> = {
  text: "string | number",
  number: "number",
  choice: "string",
  tag: "Tag",
};

/** Generates the text of src/words/catalogues.gen.ts from the present catalogues. */
export function generateCatalogues(): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  const languages = names.map((name) => basename(name, ".yaml")).sort((a, b) => Number(b === first) - Number(a === first));
  const catalogues = languages.map((language) => [language, flattenMessages(readCatalogue(language))] as const);
  const blanks = [...(catalogues[0]?.[1] ?? [])].map(([key, text]) => [key, blanksOf(text, first)] as const);
  const isRich = ([, each]: (typeof blanks)[number]) => [...each.values()].includes("tag");
  return [
    banner,
    `import type { ComponentChildren } from "preact";\n`,
    "/** Makes markup of the words between the two ends of a tag. */",
    "type Tag = (words: ComponentChildren) => ComponentChildren;\n",
    "/** The messages that are a text alone, and what each takes. */",
    `export interface TextMessages {\n${blanks
      .filter((each) => !isRich(each))
      .map(toType)
      .join("")}}\n`,
    "/** The messages in which some words stand between tags, and what each takes. */",
    `export interface RichMessages {\n${blanks.filter(isRich).map(toType).join("")}}\n`,
    "type Key = keyof TextMessages | keyof RichMessages;\n",
    `/** The language in which every message is there. */\nexport const firstLanguage = ${JSON.stringify(first)};\n`,
    "/** The messages in the other languages, as far as there are any. */",
    "export const catalogues: { readonly [language: string]: Readonly<Partial<Record<Key, string>>> } & {",
    `  readonly ${JSON.stringify(first)}: Readonly<Record<Key, string>>;\n} = {`,
    ...catalogues.map(([language, texts]) => `  ${JSON.stringify(language)}: {\n${texts.map(toEntry).join("")}  },`),
    "};\n",
  ].join("\n");
}

function readCatalogue(language: string): object {
  return load(readFileSync(new URL(`${language}.yaml`, folder), "utf8")) as object;
}

function toType([key, blanks]: readonly [string, ReadonlyMap<string, BlankKind>]): string {
  const fields = [...blanks].map(([name, kind]) => `readonly ${name}: ${types[kind]}`);
  return `  ${JSON.stringify(key)}: ${fields.length === 0 ? "Record<string, never>" : `{ ${fields.join("; ")} }`};\n`;
}

function toEntry([key, text]: readonly [string, string]): string {
  return `    ${JSON.stringify(key)}: ${JSON.stringify(text)},\n`;
}
