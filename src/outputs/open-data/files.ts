import papaparse from "papaparse";
import type { Edition } from "../../model/model.ts";
import { addresses } from "../../site/addresses.ts";
import { editionFileAddress } from "../../site/edition-files.ts";
import { type SiteContext, toAbsoluteUrl } from "../../site/site-context.ts";
import { meaningOf, type Schemas } from "../../views/data-dictionary.ts";
import { editionInFull } from "../../views/editions.ts";
import { openDataOf } from "../../views/open-data.ts";
import type { Table, Value } from "../../views/table.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";

/** Every table as JSON and as CSV, and a data package that describes them, by their paths on the website. */
export function openDataFiles(site: SiteContext, schemas: Schemas): Map<string, string> {
  const tables = openDataOf(site.model);
  return new Map([
    ...tables.flatMap((table): [string, string][] => [
      [`${addresses.openData}${table.name}.json`, toJson(table)],
      [`${addresses.openData}${table.name}.csv`, toCsv(table)],
    ]),
    [addresses.dataPackage, `${JSON.stringify(toDataPackage(site, tables, schemas), undefined, 2)}\n`],
  ]);
}

/** A list of records, each with every column; null where a value is not known. */
function toJson({ columns, rows }: Table): string {
  const records = rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
  return `${JSON.stringify(records, undefined, 2)}\n`;
}

/**
 * Comma-separated values with a header line (RFC 4180). A cell that a spreadsheet would run as a formula, because it
 * begins with = + - @ or a control character, is prefixed by an apostrophe (OWASP, CSV Injection).
 */
function toCsv({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map(({ name }) => toCell(row[name])));
  const text = papaparse.unparse([columns.map(({ name }) => name), ...cells], { newline: "\r\n", escapeFormulae: true });
  return `${text}\r\n`;
}

/** Numbers stay numbers, so that a negative one is not prefixed as a formula. */
function toCell(value: Value): string | number | boolean {
  if (value === undefined) return "";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : value.join("; ");
}

const types = { string: "string", integer: "integer", date: "string", boolean: "boolean", list: "string" } as const;

/** The data dictionary as a Data Package (https://specs.frictionlessdata.io/data-package/). */
function toDataPackage(site: SiteContext, tables: readonly Table[], schemas: Schemas): object {
  const { arrangements, partnership, editions, words } = site.model;
  return {
    // An edition is no table.
    profile: editions.length === 0 ? "tabular-data-package" : "data-package",
    name: "governance-arrangements",
    title: `${arrangements.title}: ${partnership.name}`,
    homepage: toAbsoluteUrl(site, addresses.data),
    version: arrangements.edition.date,
    mark: site.mark,
    resources: [
      ...tables.map((table) => toTableResource(table, schemas)),
      ...editions.flatMap((edition) => toEditionResource(words, edition)),
    ],
  };
}

function toTableResource({ name, title, columns }: Table, schemas: Schemas): object {
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path: `${name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: types[column.type],
        description: meaningOf(column, schemas),
      })),
    },
  };
}

/** The data of a published edition. */
function toEditionResource(words: Words, edition: Edition): object[] {
  return edition.files
    .filter(({ name }) => name.endsWith(".json"))
    .map((file) => ({
      profile: "data-resource",
      name: `edition-${edition.date}`,
      title: editionInFull(words, edition),
      description: say(words, "openData.edition"),
      path: editionFileAddress(edition, file).slice(addresses.openData.length),
      format: "json",
      mediatype: "application/json",
      encoding: "utf-8",
      bytes: file.bytes,
    }));
}
