import { toFieldPath } from "../../../model/places/pointer.ts";
import { unknown } from "../../../model/unknown.ts";
import { joinNames } from "../../../text/phrases.ts";
import { type Fault, quote } from "../../fault.ts";
import { withoutUnknown } from "../formats.ts";
import type { SchemaNode } from "../schema-files.ts";
import { kindOfValue } from "../schemas.ts";

const rule = "wrong-type";

/** Where a value of the wrong type stands. */
interface Field {
  readonly schema: SchemaNode;
  readonly pointer: string;
  /** Whether it cannot be left out. */
  readonly needed: boolean;
  /** What an entry is to be, where it is to be a list. */
  readonly item: SchemaNode;
}

/**
 * The fault of a value of the wrong type.
 * @param expected JSON Schema's word for the right type, or its words where there are several
 * @param typed the source of the value
 */
export function typeFault(expected: string | readonly string[], data: unknown, typed: string, field: Field): Fault {
  const { schema, pointer, item } = field;
  if (data === null) return emptyValueFault(pointer, typed, field);
  if (withoutUnknown(schema.format).format === yearOrMoreFormat && typeof expected !== "string")
    return textExpectedFault(data, typed, schema);
  if (typeof expected !== "string" && schema.pattern === unknownAlone) return setOrUnknownExpectedFault(data, schema);
  if (typeof expected !== "string") return eitherExpectedFault(expected, data, schema);
  switch (expected) {
    case "string":
      return textExpectedFault(data, typed, schema);
    case "array":
      return {
        rule,
        message: `A list is expected here, not ${describeType(data)}.`,
        help: howToList(typed, item),
      };
    case "object":
      return {
        rule,
        message: `A set of fields is expected here, not ${describeType(data)}.`,
        help: `${howToWriteFields(schema, pointer === "")}.`,
      };
    case "boolean":
      return {
        rule,
        message: `${describeValue(data, typed)} is neither true nor false.`,
        help: "Write true or false, without quotes.",
      };
    default:
      return {
        rule,
        message: `${describeValue(data, typed)} is not a whole number.`,
        help: "Write it in digits and without quotes, for example 4.",
      };
  }
}

/** The format of a date that may be a year alone, which YAML reads as a number. */
const yearOrMoreFormat = "calendar-date-month-or-year";

/** The pattern of a text that can say nothing but that nobody knows. */
export const unknownAlone = `^${unknown}$`;

/** How a list is written whose entries are to be as a schema says, where this was typed instead. */
function howToList(typed: string, item: SchemaNode): string {
  const [first] = fieldsToBeginWith(item);
  if (first !== undefined) return `Write each entry on a line of its own, begun with "- " and its first field: "- ${first}: …".`;
  const asLines = 'each entry on a line of its own, begun with "- "';
  return /^[\p{L}\d][\p{L}\d ,-]*$/u.test(typed) ? `Put it in brackets: [${typed}]. Or write ${asLines}.` : `Write ${asLines}.`;
}

/** How the fields of a record are written. */
function howToWriteFields(schema: SchemaNode, isWhole = false): string {
  const fields = fieldsToBeginWith(schema).map((field) => `"${field}: …"`);
  const asLines = `Write each field on a line of its own${isWhole ? "" : ", two spaces further in"}`;
  return fields.length === 0 ? `${asLines}, as "name: value"` : `${asLines}: ${joinNames(fields)}`;
}

/** The fields of a record that it must have, or the first of those that it may have; none where an entry may be a text. */
function fieldsToBeginWith({ required = [], properties = {}, type }: SchemaNode): readonly string[] {
  if (type?.includes("string")) return [];
  return required.length > 0 ? required : Object.keys(properties).slice(0, 1);
}

/** The fault of what is neither a set of fields nor the word for what nobody knows. */
export function setOrUnknownExpectedFault(data: unknown, { type: _, ...schema }: SchemaNode): Fault {
  return {
    rule,
    message: `A set of fields is expected here, not ${describeType(data)}.`,
    help: `${howToWriteFields(schema)}; or write ${unknown} where nobody knows.`,
  };
}

const typesInWords: Readonly<Record<string, string>> = { object: "a set of fields", array: "a list" };

/** What a text is where a set of fields may stand in its place, by the first of these fields: a person's, if no other. */
const textsInWords: Readonly<Record<string, readonly [short: string, long: string]>> = {
  person: ["an id", "the id of a person"],
  group: ["an id", "the id of a group or an organisation"],
  what: ["a word", "the word for what it is"],
};

function eitherExpectedFault(expected: readonly string[], data: unknown, { properties = {} }: SchemaNode): Fault {
  const first = Object.keys(properties)[0] ?? "person";
  const [short, long] = textsInWords[first] ?? ["a text", "the text"];
  const wanted = joinNames(
    expected.map((type) => (type === "string" ? short : (typesInWords[type] ?? type))),
    "or",
  );
  return {
    rule,
    message: `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)} is expected here, not ${describeType(data)}.`,
    help: `Write ${expected.includes("string") ? `${long}, or ` : ""}${first}, from and until, each on a line of its own.`,
  };
}

/** The fault of a field or an entry with nothing in it; `typed` is the line that it stands on, from its name on. */
export function emptyValueFault(pointer: string, typed: string, { schema, needed }: Pick<Field, "schema" | "needed">): Fault {
  const remark = /(?:^|: )\s*(#.*)$/.exec(typed)?.[1];
  if (remark !== undefined) {
    return {
      rule: "empty-value",
      message: "What follows # is read as a remark, so there is no value here.",
      help: `If it is the value, put it in quotes: "${remark.trim()}".`,
    };
  }
  const last = toFieldPath(pointer).split(".").at(-1) ?? "";
  const isEntry = last.endsWith("]");
  return {
    rule: "empty-value",
    message: isEntry ? "There is nothing in this entry." : `There is nothing after "${last}:".`,
    help: howToFill("the value", schema, needed),
  };
}

/** What to do where a value is wanted and there is none. What cannot be left out is not to be taken away. */
export function howToFill(what: string, schema: SchemaNode, needed: boolean): string {
  const words = schema.enum === undefined ? [what] : [...schema.enum];
  const isUnknownAllowed = withoutUnknown(schema.format).unknownAllowed || schema.pattern === unknownAlone;
  const ways = isUnknownAllowed ? `${joinNames(words, "or")}, or ${unknown} where nobody knows it` : joinNames(words, "or");
  return `Write ${ways}${needed ? "" : ", or take the line away"}.`;
}

function textExpectedFault(data: unknown, typed: string, schema: SchemaNode): Fault {
  if (schema.format?.startsWith("calendar-date") === true && /^\d{4}$/.test(typed)) return yearAloneFault(typed, schema.format);
  if (typeof data === "number" || typeof data === "boolean") {
    const isDate = schema.format?.startsWith("calendar-date") === true;
    const why = kindOfValue(schema) === "phone" ? ", so that its first 0 is kept" : "";
    return {
      rule,
      message: `${typed} is read as ${typeof data === "number" ? "a number" : "true or false"}, not as text.`,
      help: isDate ? "Write it as year-month-day, for example 2024-12-30." : `Put it in quotes${why}: "${typed}".`,
    };
  }
  if (kindOfValue(schema) === "id" && Array.isArray(data) && data.length > 1) return severalIdsFault(data);
  if (/^[[{]/.test(typed)) {
    const takesAnyText = ["line", "prose"].includes(kindOfValue(schema) ?? "");
    return {
      rule,
      message: `A value that begins with ${typed[0]} is read as ${describeType(data)}, not as text.`,
      help: takesAnyText
        ? `Put quotes round the whole value: "${typed.replace(/\s#.*/, "").trim()}".`
        : "Write one value, without brackets.",
    };
  }
  return {
    rule,
    message: `A text is expected here, not ${describeType(data)}.`,
    help: 'Write the text on the line of its name, or begin it with "|" there and indent the lines below.',
  };
}

/** The fault of several ids where one is wanted. */
export function severalIdsFault(ids: readonly unknown[]): Fault {
  return {
    rule,
    message: `${ids.length === 2 ? "Two" : "Several"} ids stand here, and only one can.`,
    help: `Write one of them alone, for example ${ids[0]}.`,
  };
}

function yearAloneFault(year: string, format: string): Fault {
  const monthToo = withoutUnknown(format).format === "calendar-date-or-month";
  return {
    rule: "date",
    message: `${year} is a year; ${monthToo ? "a day or a month" : "a day"} is wanted here.`,
    help: `Write it like ${year}-12-31${monthToo ? ` or ${year}-12` : ""}.`,
  };
}

/** A value as the beginning of a sentence: a text in quotes, anything else on one line as it was typed. */
export function describeValue(data: unknown, typed: string): string {
  if (typeof data === "object") return describeType(data).replace("a", "A");
  return typeof data === "string" ? quote(data) : typed;
}

function describeType(data: unknown): string {
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "a set of fields";
  return typeof data === "string" ? "a text" : typeof data === "number" ? "a number" : "true or false";
}
