import type { DateField, Field } from "../../forms/field.ts";

const leftOut: Readonly<Record<DateField["least"], string>> = {
  day: "",
  month: "Leave out the day if only the month is known.",
  year: "Leave out the day, or the month too, if only the year is known.",
};

/** What helps to fill in a field: the description of its schema, with an example and what may be left out. */
export function hintOf(field: Field): string | undefined {
  const sentences = [field.hint ?? "", ...furtherOf(field)].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function furtherOf(field: Field): readonly string[] {
  if (field.type === "date") return ["For example, 27 3 2026.", leftOut[field.least]];
  if (field.type === "line" && field.examples.length > 0) return [`For example, ${field.examples[0]}.`];
  if (field.type === "choices") return ["Choose all that apply."];
  return [];
}
