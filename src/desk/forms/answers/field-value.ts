import { unknown } from "../../../model/unknown.ts";
import type { Answers, ChoicesField, Field, ListField, ProseField } from "../field.ts";
import { dateIn } from "./date-answers.ts";
import { answersOfField } from "./field-answers.ts";
import { entriesIn, isUnknownIn, lineIn, textIn } from "./read-answers.ts";
import { tableIn } from "./table-answers.ts";

/**
 * The value that a field is to have by what was answered. An answer that says what was said before leaves it exactly as it was.
 * @param before what it was
 * @returns undefined where nothing is filled in
 */
export function valueOfField(field: Field, answers: Answers, before: unknown): unknown {
  if (field.mayBeUnknown && isUnknownIn(answers, field.pointer)) return unknown;
  return isUnchanged(field, answers, before) ? before : valueIn(field, answers, before);
}

function valueIn(field: Field, answers: Answers, before: unknown): unknown {
  switch (field.type) {
    case "prose":
      return proseIn(field, answers, before);
    case "number":
      return toNumber(lineIn(answers, field.pointer));
    case "yesNo":
      return toYesOrNo(lineIn(answers, field.pointer));
    case "choices":
      return choicesIn(field, answers);
    case "date":
      return dateIn(field, answers, before);
    case "list":
      return listIn(field, answers, before);
    case "table":
      return tableIn(field, answers);
    default:
      return lineIn(answers, field.pointer) || undefined;
  }
}

/** Whether the answers of a field are those that its value before gives. */
function isUnchanged(field: Field, answers: Answers, before: unknown): boolean {
  const filled = (all: Answers) =>
    [...all]
      .filter(([name]) => isOf(field, name))
      .flatMap(([name, values]) => values.map((value) => [name, value.replaceAll(/\r\n?/g, "\n").trim()] as const))
      .filter(([, value]) => value !== "");
  return JSON.stringify(filled(answers)) === JSON.stringify(filled(answersOfField(field, before)));
}

function isOf({ pointer }: Field, name: string): boolean {
  const rest = name.startsWith(pointer) ? name.slice(pointer.length) : undefined;
  return rest === "" || rest?.startsWith("/") || (rest?.startsWith(".") && rest !== ".assumed") || false;
}

/** A text ends as it did before. */
function proseIn({ pointer }: ProseField, answers: Answers, before: unknown): string | undefined {
  const text = textIn(answers, pointer).trimEnd();
  if (text.trim() === "") return undefined;
  return typeof before === "string" ? text + (/\n*$/.exec(before)?.[0] ?? "") : text;
}

function toNumber(typed: string): number | string | undefined {
  if (typed === "") return undefined;
  const number = Number(typed);
  return /^-?\d+$/.test(typed) && Number.isSafeInteger(number) ? number : typed;
}

function toYesOrNo(answer: string): boolean | string | undefined {
  if (answer === "") return undefined;
  return answer === "yes" || (answer === "no" ? false : answer);
}

function choicesIn({ pointer, options }: ChoicesField, answers: Answers): readonly string[] | undefined {
  const chosen = (answers.get(pointer) ?? []).filter((value) => value !== "");
  const known = options.map(({ value }) => value);
  const inOrder = [...known.filter((value) => chosen.includes(value)), ...chosen.filter((value) => !known.includes(value))];
  return inOrder.length === 0 ? undefined : inOrder;
}

function listIn({ pointer, item, mayStandAlone }: ListField, answers: Answers, before: unknown): unknown {
  const beforehand = Array.isArray(before) ? before : [];
  const list = entriesIn(answers, pointer)
    .map((index) => valueOfField({ ...item, pointer: `${pointer}/${index}` }, answers, beforehand[Number(index)]))
    .filter((value) => value !== undefined);
  if (list.length === 0) return undefined;
  return mayStandAlone && list.length === 1 && !Array.isArray(before) ? list[0] : list;
}
