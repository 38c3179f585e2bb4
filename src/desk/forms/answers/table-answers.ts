import { isRecord } from "../../../load/fields.ts";
import type { Answers, TableField } from "../field.ts";
import { entriesIn, lineIn } from "./read-answers.ts";

/** A table as the inputs of its rows have it. */
export function answersOfTable({ pointer, isNested }: TableField, value: unknown): [name: string, text: string][] {
  return rowsOf(value, isNested === true).flatMap(([key, words], index): [string, string][] => [
    [`${pointer}/${index}.key`, key],
    [`${pointer}/${index}.value`, words],
  ]);
}

/** The table that the inputs of its rows say; undefined where no row is filled in. */
export function tableIn({ pointer, isNested }: TableField, answers: Answers): Readonly<Record<string, unknown>> | undefined {
  const table: Record<string, unknown> = {};
  for (const index of entriesIn(answers, pointer)) {
    const key = lineIn(answers, `${pointer}/${index}.key`);
    const words = lineIn(answers, `${pointer}/${index}.value`);
    if (key !== "" || words !== "") put(table, isNested ? key.split(".") : [key], words);
  }
  return Object.keys(table).length === 0 ? undefined : table;
}

function rowsOf(value: unknown, isNested: boolean): [key: string, words: string][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]): [string, string][] => {
    if (isNested && isRecord(each)) return rowsOf(each, true).map(([inner, words]) => [`${key}.${inner}`, words]);
    return typeof each === "string" ? [[key, each]] : [];
  });
}

function put(table: Record<string, unknown>, [first = "", ...rest]: readonly string[], words: string): void {
  if (rest.length === 0) table[first] = words;
  else {
    const inner = isRecord(table[first]) ? { ...table[first] } : {};
    put(inner, rest, words);
    table[first] = inner;
  }
}
