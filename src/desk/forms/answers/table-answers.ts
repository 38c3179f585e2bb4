import { isRecord } from "../../../load/fields.ts";
import type { Answers, FieldMessage, TableField } from "../field.ts";
import { entriesIn, lineIn } from "./read-answers.ts";

/** A table as the inputs of its rows have it. */
export function answersOfTable({ pointer, isNested }: TableField, value: unknown): [name: string, text: string][] {
  return rowsOf(value, isNested === true).flatMap(([key, words], index): [string, string][] => [
    [`${pointer}/${index}.key`, key],
    [`${pointer}/${index}.value`, words],
  ]);
}

/** More steps than the key of any table has; a longer one is kept as it was typed, for the check to tell. */
const mostSteps = 20;

/** The table that the inputs of its rows say; undefined where no row is filled in. */
export function tableIn({ pointer, isNested }: TableField, answers: Answers): Readonly<Record<string, unknown>> | undefined {
  let table: Readonly<Record<string, unknown>> = {};
  for (const index of entriesIn(answers, pointer)) {
    const key = lineIn(answers, `${pointer}/${index}.key`);
    const words = lineIn(answers, `${pointer}/${index}.value`);
    const steps = isNested ? key.split(".") : [key];
    if (key !== "" || words !== "") table = withWords(table, steps.length > mostSteps ? [key] : steps, words);
  }
  return Object.keys(table).length === 0 ? undefined : table;
}

/** Says of each row of a table that another has its name, or stands within it: one of the two would be lost. */
export function findRepeatedRows({ pointer, isNested }: TableField, answers: Answers): FieldMessage[] {
  const keys = entriesIn(answers, pointer).map((index) => lineIn(answers, `${pointer}/${index}.key`));
  const repeated = keys.filter(
    (key, at) =>
      key !== "" && keys.some((other, place) => place !== at && (other === key || (isNested && other.startsWith(`${key}.`)))),
  );
  return [...new Set(repeated)].map((key) => ({
    pointer,
    severity: "error",
    message: `"${key}" is named by more than one row, of which only one can be kept.`,
    help: "Give each row a name of its own, or remove one of them.",
  }));
}

function rowsOf(value: unknown, isNested: boolean): [key: string, words: string][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, each]): [string, string][] => {
    if (isNested && isRecord(each)) return rowsOf(each, true).map(([inner, words]) => [`${key}.${inner}`, words]);
    return typeof each === "string" ? [[key, each]] : [];
  });
}

function withWords(
  table: Readonly<Record<string, unknown>>,
  [first = "", ...rest]: readonly string[],
  words: string,
): Readonly<Record<string, unknown>> {
  // A computed key is the table's own, whatever its name: `__proto__` too.
  if (rest.length === 0) return { ...table, [first]: words };
  const inner = Object.hasOwn(table, first) && isRecord(table[first]) ? table[first] : {};
  return { ...table, [first]: withWords(inner, rest, words) };
}
