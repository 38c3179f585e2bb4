import type { DateField, Field } from "../../forms/field.ts";

const leftOut: Readonly<Record<DateField["least"], string>> = {
  day: "",
  month: "Leave out the day if only the month is known.",
  year: "Leave out the day, or the month too, if only the year is known.",
};

/** A description of more letters than this is cut after its first sentence. */
const longest = 130;

/**
 * What helps to fill in a field: the description of its schema, with an example and what may be left out. Of a long description
 * the first sentence.
 */
export function hintOf(field: Field): string | undefined {
  const sentences = [isLabel(field) ? "" : cut(field.hint).first, ...furtherOf(field)].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** The rest of a long description; empty where the hint has all of it. */
export function restOfHint(field: Field): string {
  return cut(field.hint).rest;
}

/** Whether the description says no more than the label does. */
function isLabel({ label, hint }: Field): boolean {
  return hint === `The ${label.toLowerCase()}.`;
}

function cut(description = ""): { readonly first: string; readonly rest: string } {
  const [, first, rest] = /^(.*?[.;]) (.+)$/s.exec(description) ?? [];
  if (description.length <= longest || first === undefined || rest === undefined) return { first: description, rest: "" };
  return { first: first.replace(/;$/, "."), rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

function furtherOf(field: Field): readonly string[] {
  if (field.type === "date") return ["For example, 27 3 2026.", leftOut[field.least]];
  if (field.type === "line" && field.examples.length > 0) return [`For example, ${field.examples[0]}.`];
  if (field.type === "choices") return ["Choose all that apply."];
  return [];
}
