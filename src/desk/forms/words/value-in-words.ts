import { partialDate } from "../../../model/dates.ts";
import { parseProse } from "../../../model/prose/prose-text.ts";
import { findReferenceKind } from "../../../model/prose/reference-kinds.ts";
import { unknown } from "../../../model/unknown.ts";
import { dateInWords } from "../../../text/date-in-words.ts";
import { listInWords } from "../../../text/in-words.ts";
import { english } from "../../../words/english.ts";
import { say } from "../../../words/say.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { ChoiceField, Field, RecordField } from "../field.ts";
import { valueAtPlace } from "../place.ts";
import { recordNamed } from "../records.ts";

/** How much of a text and of a list is said; of a longer list how many entries it has, and the first. */
const longest = { words: 20, entries: 5, first: 3 };

/** The value of a field in words; empty where there is none. An id that names nothing, and what is no date, is said as it was typed. */
export function valueInWords(data: DeskData, field: Field, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (value === unknown && field.mayBeUnknown) return say(english, "facts.notKnown");
  switch (field.type) {
    case "record":
      return nameOf(data, field, String(value));
    case "choice":
      return labelOf(field.options, value);
    case "choices":
      return joined(listed(value).map((each) => labelOf(field.options, each)));
    case "list":
      return joined(listed(value).map((each) => valueInWords(data, field.item, each)));
    case "date":
      return dateAsSaid(String(value));
    case "yesNo":
      return typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
    case "prose":
      return firstWords(withNames(data, String(value)));
    case "table":
      return entriesOf(Object.keys(value).length);
    default:
      return typeof value === "object" ? "" : withNames(data, String(value));
  }
}

/** A few names as a phrase; of many how many there are, and the first that differ. */
export function joined(names: readonly string[]): string {
  if (names.length <= longest.entries) return listInWords(english, names);
  return `${names.length}, among them ${listInWords(english, [...new Set(names)].slice(0, longest.first))}`;
}

function entriesOf(count: number): string {
  return count === 1 ? "1 entry" : `${count} entries`;
}

function nameOf(data: DeskData, { kinds }: RecordField, id: string): string {
  return recordNamed(data, kinds, id)?.name ?? id;
}

function labelOf(options: ChoiceField["options"], value: unknown): string {
  return options.find((option) => option.value === value)?.label ?? String(value);
}

function dateAsSaid(written: string): string {
  const date = partialDate(written);
  return date === undefined ? written : dateInWords(english, date);
}

/** A text with the names of the records in the place of references to them; another reference stays as it is typed. */
export function withNames(data: DeskData, text: string): string {
  return parseProse(text).references.reduce((said, { kind, id, typed }) => {
    const names = findReferenceKind(kind)?.names;
    const partner = kind === "partnership" ? partnershipIn(data) : undefined;
    const record = names === undefined ? undefined : recordNamed(data, [names], id);
    return said.replace(typed, () => partner ?? record?.name ?? typed);
  }, text);
}

function partnershipIn(data: DeskData): string | undefined {
  const id = valueAtPlace(data, { kind: "arrangements", id: "", pointer: "/partnership/partner" });
  return typeof id === "string" ? recordNamed(data, ["partner"], id)?.name : undefined;
}

/** The first words of a text in Markdown, without the signs at the beginning of lines. */
function firstWords(text: string): string {
  const words = text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/, ""))
    .join(" ")
    .split(/\s+/)
    .filter((word) => word !== "");
  return words.length <= longest.words ? words.join(" ") : `${words.slice(0, longest.words).join(" ")} …`;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
