import { monthNames } from "../../../model/dates.ts";
import { unknown } from "../../../model/unknown.ts";
import type { Answers } from "../../forms/field.ts";

/** What was typed into a line, without the spaces round it; undefined where that is nothing. */
export function lineOf(answers: Answers, pointer: string): string | undefined {
  const typed = answers.get(pointer)?.[0]?.trim();
  return typed === "" ? undefined : typed;
}

/** What was typed into a text, its lines ended by \n and none of them empty at its ends; undefined where that is nothing. */
export function textOf(answers: Answers, pointer: string): string | undefined {
  const typed = (answers.get(pointer)?.[0] ?? "").replace(/\r\n?/g, "\n");
  const text = typed.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
  return text === "" ? undefined : text;
}

/** The number that was typed; the words themselves where they are none, so that the check tells it. */
export function numberOf(answers: Answers, pointer: string): number | string | undefined {
  const typed = lineOf(answers, pointer);
  return typed !== undefined && /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}

/**
 * The date that was typed into the inputs of day, month and year, as the data have it: `2025-03-31`, `2025-03` or `2025`.
 * One that does not exist is given as it was typed.
 */
export function dateOf(answers: Answers, pointer: string): string | undefined {
  const [year, month, day] = ["year", "month", "day"].map((part) => lineOf(answers, `${pointer}.${part}`));
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const parts = [year ?? "", month === undefined ? undefined : monthOf(month), day?.padStart(2, "0")];
  const last = parts.findLastIndex((part) => part !== undefined);
  return parts
    .slice(0, last + 1)
    .map((part) => part ?? "")
    .join("-");
}

/** A date as YAML has it, where a year alone is a number. */
export function writtenDate(date: string): string | number;
export function writtenDate(date: string | undefined): string | number | undefined;
export function writtenDate(date: string | undefined): string | number | undefined {
  return date !== undefined && /^\d{4}$/.test(date) ? Number(date) : date;
}

/** A month by its number, of one that is typed as a number or by its name or the first letters of it. */
function monthOf(typed: string): string {
  const named = monthNames.findIndex((name) => typed.length >= 3 && name.toLowerCase().startsWith(typed.toLowerCase()));
  return (named === -1 ? typed : String(named + 1)).padStart(2, "0");
}

/** The entries of a list, in the order in which they were sent, without the empty ones. */
export function listOf(answers: Answers, pointer: string): string[] {
  const names = [...answers.keys()].filter(
    (name) => name === pointer || (name.startsWith(`${pointer}/`) && /^\d+$/.test(name.slice(pointer.length + 1))),
  );
  return names.flatMap((name) => answers.get(name) ?? []).flatMap((typed) => (typed.trim() === "" ? [] : [typed.trim()]));
}

/** What was chosen or typed, or the word for what nobody knows where that was said. */
export function knownOf<Value>(answers: Answers, pointer: string, value: Value): Value | typeof unknown {
  return isUnknown(answers, pointer) ? unknown : value;
}

/** Whether it was said of a field that nobody knows. */
export function isUnknown(answers: Answers, pointer: string): boolean {
  return answers.has(`${pointer}.unknown`);
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
  const names = ["year", "month", "day"];
  return Object.fromEntries(date.split("-").map((part, at) => [`${pointer}.${names[at]}`, String(Number(part))]));
}
