import { unknown } from "../../../model/unknown.ts";
import type { Answers, Field } from "../field.ts";
import { answersOfDate } from "./date-answers.ts";
import { answersOfTable } from "./table-answers.ts";

/** What the inputs of a field hold where it has a value. */
export function answersOfField(field: Field, value: unknown): Answers {
  if (value === unknown && field.mayBeUnknown) return new Map([[`${field.pointer}.${unknown}`, ["yes"]]]);
  switch (field.type) {
    case "yesNo":
      return one(field.pointer, typeof value === "boolean" ? (value ? "yes" : "no") : value);
    case "choices":
      return new Map([[field.pointer, listed(value).map(String)]]);
    case "date":
      return new Map(answersOfDate(field, value).map(([name, text]) => [name, [text]]));
    case "list":
      return new Map(
        listed(value).flatMap((each, index) => [
          ...answersOfField({ ...field.item, pointer: `${field.pointer}/${index}` }, each),
        ]),
      );
    case "table":
      return new Map(answersOfTable(field, value).map(([name, text]) => [name, [text]]));
    default:
      return one(field.pointer, value);
  }
}

function one(pointer: string, value: unknown): Answers {
  const isText = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return new Map([[pointer, isText ? [String(value)] : []]]);
}

/** The entries of a list; a value that stands alone is the only one. */
function listed(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
