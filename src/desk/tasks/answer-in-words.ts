import type { DeskData } from "../data/desk-data.ts";
import { valueOf } from "../forms/answers/answers.ts";
import type { Answers, Field } from "../forms/field.ts";
import { valueInWords } from "../forms/shown/summary.ts";

/** The answer to a question of a task in words; empty where nothing was answered. */
export function answerInWords(data: DeskData, field: Field, answers: Answers): string {
  if (field.type === "upload") return answers.get(field.pointer)?.[0] ? "A file was chosen" : "";
  return valueInWords(data, field, valueOf(field, answers, undefined));
}
