import { fileKinds, type KindName } from "../../src/load/file-kinds.ts";
import { schemaAt } from "../../src/load/schema/schemas.ts";
import { joinNames } from "../../src/text/phrases.ts";

/**
 * Replaces the table of docs/another-partnership.md that says which fields are needed in which file.
 * @param markdown the text of that file
 */
export function updateRequiredFields(markdown: string): string {
  const rows = (Object.keys(fileKinds) as KindName[]).flatMap(rowsOf);
  const table = `\n| in | of | what must stand |\n|---|---|---|\n${rows.join("\n")}\n\n`;
  return markdown.replace(/(<!-- required fields -->\n)[\s\S]*?(<!-- end -->)/, (_, head, end) => `${head}${table}${end}`);
}

/** The rows of a kind of file: for the file as a whole, and for each field that holds fields of which some are needed. */
function rowsOf(kind: KindName): string[] {
  const { pattern, required } = fileKinds[kind];
  return recordsIn(fileKinds[kind].schema, []).map(({ steps, needed }) => {
    const of = steps.length === 0 ? (required ? "the file, which must be there" : "the file") : inWords(steps);
    return `| \`${pattern}\` | ${of} | ${joinNames(needed.map((field) => `\`${field}\``))} |`;
  });
}

/** What holds fields below a value, each with the fields that it needs; sections within sections are gone into once. */
function recordsIn(schema: string, steps: readonly string[]): { steps: readonly string[]; needed: readonly string[] }[] {
  const { required = [], properties = {}, items } = schemaAt(schema, steps) ?? {};
  if (steps.filter((step) => step === "sections").length > 1) return [];
  const parts = items === undefined ? Object.keys(properties) : [eachEntry];
  const here = required.length === 0 ? [] : [{ steps, needed: required }];
  return [...here, ...parts.flatMap((part) => recordsIn(schema, [...steps, part]))];
}

/** The step from a list to any of its entries. */
const eachEntry = "*";

function inWords(steps: readonly string[]): string {
  const path = steps.filter((step) => step !== eachEntry).join(".");
  return steps.at(-1) === eachEntry ? `each entry of \`${path}\`` : `\`${path}\``;
}
