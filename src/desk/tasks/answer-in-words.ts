import type { DeskData } from "../data/desk-data.ts";
import { valueOfAnswers } from "../forms/answers/answers.ts";
import type { Answers, Field } from "../forms/field.ts";
import { nameOfUpload } from "../forms/held-file.ts";
import { valueInWords } from "../forms/words/value-in-words.ts";

/** The answer to a question of a task in words; empty where nothing was answered. */
export function answerInWords(data: DeskData, field: Field, answers: Answers): string {
  if (field.type === "upload") return nameOfUpload(answers.get(field.pointer)?.[0] ?? "");
  return valueInWords(data, field, valueOfAnswers(field, answers, undefined));
}
