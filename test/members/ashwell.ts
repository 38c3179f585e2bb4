import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { compare } from "../../src/compare/compare.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { stateOf } from "../compare/state.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";
import { project } from "../sources.ts";

// The invented partnership of Ashwell, whose groups have members of every kind that terms of reference know.

const folder = join(project, "test/fixtures/ashwell");

/** A change of one of its files: what is replaced, which must be there, by what. */
export type Edit = readonly [file: string, from: string, to: string];

/** Loads it on a day of its first year, after some edits; with what the loading finds. */
export async function loadAshwell(...edits: readonly Edit[]) {
  const data = createEmptyFolder();
  cpSync(folder, data, { recursive: true });
  for (const [file, from, to] of edits) {
    const text = readFileSync(join(data, file), "utf8");
    assert.ok(text.includes(from), `${file} has: ${from}`);
    writeFiles(data, { [file]: text.replace(from, () => to) });
  }
  return loadOn(data, "2026-06-01");
}

/** Its model after some edits. */
export async function ashwell(...edits: readonly Edit[]): Promise<ModelOnDay> {
  const { model, findings } = await loadAshwell(...edits);
  if (model === undefined) throw new Error(JSON.stringify(findings));
  return model;
}

/** The rows of the tables of a page that has a word in its heading cells, each as the words of its cells. */
export function rowsOf(model: ModelOnDay, path: string, tableClass: string): string[][] {
  const tables = markupOf(model, path).match(new RegExp(`<table class="${tableClass}">.*?</table>`, "gs")) ?? [];
  return tables.flatMap((table) =>
    (table.match(/<tr.*?<\/tr>/gs) ?? []).map((row) =>
      (row.match(/<t[hd].*?<\/t[hd]>/gs) ?? []).map((cell) => wordsOf(cell).trim()),
    ),
  );
}

/** The rows of a table of the open data, of those columns that are asked for. */
export function dataOf(model: ModelOnDay, table: string, ...columns: readonly string[]): unknown[][] {
  const found = openDataOf(model).find(({ name }) => name === table);
  return (found?.rows ?? []).map((row) => columns.map((column) => row[column]));
}

/** What is told of edits. */
export async function told(...edits: readonly Edit[]): Promise<string[]> {
  const [before, after] = [await ashwell(), await ashwell(...edits)];
  return compare(stateOf(before), stateOf(after)).changes.map(({ sentence }) => sentence);
}
