import { unknown } from "../../../model/unknown.ts";
import type { Answers } from "../field.ts";

/** The text of an answer with lines ended by \n; empty where nothing was filled in. */
export function textIn(answers: Answers, name: string): string {
  return (answers.get(name)?.[0] ?? "").replaceAll(/\r\n?/g, "\n");
}

/** The text of an answer of one line, without spaces around it. */
export function lineIn(answers: Answers, name: string): string {
  return textIn(answers, name).trim();
}

/** Whether it is answered that nobody knows a value. */
export function isUnknownIn(answers: Answers, pointer: string): boolean {
  return lineIn(answers, `${pointer}.${unknown}`) !== "";
}

/** The indexes of the entries of a list, or of the rows of a table, that were sent, in that order. */
export function entriesIn(answers: Answers, pointer: string): string[] {
  const indexes = [...answers.keys()].flatMap((name) => {
    const rest = name.startsWith(`${pointer}/`) ? name.slice(pointer.length + 1) : "";
    return /^(\d+)(?:\.\w+)?$/.exec(rest)?.[1] ?? [];
  });
  return [...new Set(indexes)];
}
