import type { ModelOnDay } from "../../src/model/day.ts";
import { openDataOf } from "../../src/views/open-data.ts";
import { type Edit, fixtureFolder, fixtureIn, toldBetween } from "../load/fixture.ts";
import { loadOn } from "../load/load-on.ts";
import { markupOf, wordsOf } from "../site/page-of-model.ts";

// The invented partnership of Ashwell, whose groups have members of every kind that terms of reference know.

export type { Edit } from "../load/fixture.ts";

const day = "2026-06-01";

/** Loads it on a day of its first year, after some edits; with what the loading finds. */
export function loadAshwell(...edits: readonly Edit[]) {
  return loadOn(fixtureFolder("ashwell", edits), day);
}

/** Its model after some edits. */
export async function ashwell(...edits: readonly Edit[]): Promise<ModelOnDay> {
  return (await fixtureIn(fixtureFolder("ashwell", edits), day)).model;
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
  return toldBetween(await ashwell(), await ashwell(...edits));
}
