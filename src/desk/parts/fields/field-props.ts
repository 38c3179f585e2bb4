import type { Answers, ChoiceField, Field, FieldMessage, RecordField } from "../../forms/field.ts";

/** A record that can be chosen, and in a few words which one it is where names alone do not tell. */
export interface RecordOption {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

/** What is needed to draw a field of a form. */
export interface FieldProps<F extends Field = Field> {
  readonly field: F;
  readonly answers: Answers;
  /** Those of the whole form; the field takes out its own. */
  readonly messages: readonly FieldMessage[];
  /** The records that a field can name, sorted by name. */
  readonly records: (field: RecordField) => readonly RecordOption[];
  /** Whether the detail is shown neither on the website nor in the document. */
  readonly isUnpublished?: boolean | undefined;
}

/** An input of a field, with what it is called and described by. */
export interface ControlProps<F extends Field = Field> {
  readonly field: F;
  readonly name: string;
  readonly id: string;
  readonly answers: Answers;
  readonly described: string | undefined;
  readonly isWrong: boolean;
  readonly records: FieldProps["records"];
}

/** The one answer of an input; empty where it has none. */
export function answerOf(answers: Answers, name: string): string {
  return answers.get(name)?.[0] ?? "";
}

/** The options of a field, and after them what is answered and is none of them, so that it is not lost. */
export function withAnswered(options: ChoiceField["options"], answered: readonly string[]): ChoiceField["options"] {
  const others = answered.filter((answer) => answer !== "" && options.every(({ value }) => value !== answer));
  return [...options, ...others.map((value) => ({ value, label: value }))];
}

/** The classes of an input of GOV.UK Frontend, with that of one whose answer is wrong. */
export function classesOf(base: string, isWrong: boolean, ...others: readonly string[]): string {
  return [base, ...others, ...(isWrong ? [`${base}--error`] : [])].join(" ");
}
