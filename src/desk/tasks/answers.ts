import { partialDate } from "../../model/dates.ts";
import type { PartialDate } from "../../model/model.ts";
import type { Answers } from "../forms/field.ts";

/** What was typed into a field, without the spaces around it; empty where nothing was. */
export function textAnswer(answers: Answers, pointer: string): string {
  return answers.get(pointer)?.[0]?.trim() ?? "";
}

/** The same; undefined where nothing was typed. */
export function optionalAnswer(answers: Answers, pointer: string): string | undefined {
  return textAnswer(answers, pointer) || undefined;
}

/** What was chosen of several, or typed into the lines of a list. */
export function answersTo(answers: Answers, pointer: string): readonly string[] {
  const inLines = [...answers].filter(([name]) => name.startsWith(`${pointer}/`)).flatMap(([, values]) => values);
  return [...(answers.get(pointer) ?? []), ...inLines].map((each) => each.trim()).filter((each) => each !== "");
}

/** The date that was typed, as precisely as it is; undefined where none was, or one that there is not. */
export function dateAnswer(answers: Answers, pointer: string): PartialDate | undefined {
  const [year = "", ...rest] = ["year", "month", "day"].map((part) => textAnswer(answers, `${pointer}.${part}`));
  const parts = rest.map((part) => part.padStart(2, "0"));
  const typed = rest[0] === "" ? rest.slice(1).filter((part) => part !== "") : [];
  return typed.length > 0 ? undefined : partialDate([year, ...parts.filter((part) => part !== "00")].join("-"));
}
