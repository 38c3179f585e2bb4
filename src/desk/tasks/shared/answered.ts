import { partialDate } from "../../../model/dates.ts";
import type { PartialDate } from "../../../model/model.ts";
import { unknown } from "../../../model/unknown.ts";
import { answersOfDate, dateIn } from "../../forms/answers/date-answers.ts";
import { isUnknownIn, lineIn, textIn } from "../../forms/answers/read-answers.ts";
import type { Answers } from "../../forms/field.ts";

/** What was typed into a line, without the spaces round it; undefined where that is nothing. */
export function lineOf(answers: Answers, pointer: string): string | undefined {
  return lineIn(answers, pointer) || undefined;
}

/** What was typed into a text, its lines ended by \n and none of them empty at its ends; undefined where that is nothing. */
export function textOf(answers: Answers, pointer: string): string | undefined {
  const typed = textIn(answers, pointer);
  return typed.replace(/^(?:[ \t]*\n)+/, "").trimEnd() || undefined;
}

/** The number that was typed; the words themselves where they are none, so that the check tells it. */
export function numberOf(answers: Answers, pointer: string): number | string | undefined {
  const typed = lineOf(answers, pointer);
  return typed !== undefined && /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}

/** A date as the data have it, where a year alone is a number. One that does not exist is given as it was typed. */
export function dateOf(answers: Answers, pointer: string): string | number | undefined {
  return dateIn({ pointer, least: "year" }, answers, undefined);
}

/** The date that was typed, as precisely as it is; undefined where none was, or one that there is not. */
export function partialDateOf(answers: Answers, pointer: string): PartialDate | undefined {
  return partialDate(String(dateOf(answers, pointer) ?? ""));
}

/** What was chosen of several, or typed into the lines of a list, in the order in which they were sent, without the empty ones. */
export function listOf(answers: Answers, pointer: string): string[] {
  const names = [...answers.keys()].filter(
    (name) => name === pointer || (name.startsWith(`${pointer}/`) && /^\d+$/.test(name.slice(pointer.length + 1))),
  );
  return names.flatMap((name) => answers.get(name) ?? []).flatMap((typed) => (typed.trim() === "" ? [] : [typed.trim()]));
}

/** What was chosen or typed, or the word for what nobody knows where that was said. */
export function knownOf<Value>(answers: Answers, pointer: string, value: Value): Value | typeof unknown {
  return isUnknownIn(answers, pointer) ? unknown : value;
}

/** Answers by the names of their inputs, for what fields hold before anybody has typed. What is absent has no answer. */
export function toAnswers(values: Readonly<Record<string, string | number | readonly string[] | undefined>>): Answers {
  return new Map(
    Object.entries(values).flatMap(([name, value]): [string, readonly string[]][] =>
      value === undefined ? [] : [[name, typeof value === "object" ? value : [String(value)]]],
    ),
  );
}

/** A date as the inputs of its parts have it. */
export function dateAnswers(pointer: string, date: string): Readonly<Record<string, string>> {
  return Object.fromEntries(answersOfDate({ pointer }, date));
}
