import { calendarDate, monthNames } from "../../../model/dates.ts";
import { joinNames } from "../../../text/phrases.ts";
import { type Fault, quote, unseenSignFault } from "../../fault.ts";
import { withoutUnknown } from "../formats.ts";
import type { SchemaNode } from "../schema-files.ts";
import { descriptionOf, kindOfValue } from "../schemas.ts";
import { howToFill, setOrUnknownExpectedFault, unknownAlone } from "./types.ts";

/** How messages describe each shared kind of value. */
const kindWords: Readonly<Record<string, { readonly is: string; readonly help: string }>> = {
  id: {
    is: "an id",
    help: "An id takes small letters, digits and single hyphens, for example health-and-wellbeing-board.",
  },
  link: { is: "a web address", help: "Write it whole, from https:// on, without spaces." },
  siteAddress: {
    is: "the address of a website",
    help: "Write it from https:// on and without a slash at the end, for example https://www.example.org/arrangements. Only letters from a to z, digits, dots and hyphens can stand in it, in its path also _ and ~.",
  },
  email: { is: "an email address", help: "Write it like office@example.org." },
  phone: { is: "a telephone number", help: 'Write digits and spaces in quotes, for example "01632 960001".' },
  colour: { is: "a colour", help: 'Write # and six signs from 0 to 9 and a to f, in quotes, for example "#1d3c6e".' },
};

/** Characters that a text may not contain: control characters and lone surrogates. (Line ends are reported separately.) */
const forbiddenCharacters: Readonly<Record<string, RegExp>> = {
  line: /(?![\n\r\u0085])\p{Cc}|\p{Cs}/u,
  prose: /(?![\t\n])\p{Cc}|\p{Cs}/u,
};

/** A web address with a user's name or a password (RFC 3986, section 3.2.1). */
const addressWithUser = /^\s*https?:\/\/[^/?#]*@/i;

/** The fault of a value that has the right type and breaks another keyword of its schema; `needed`: it cannot be left out. */
export function valueFault(
  keyword: string,
  params: Record<string, unknown>,
  data: unknown,
  schema: SchemaNode,
  needed: boolean,
): Fault {
  switch (keyword) {
    case "minLength":
      return noTextFault(schema, needed);
    case "maxLength":
      return { rule: "too-long", message: `This is longer than ${params.limit} letters.`, help: "Choose a shorter one." };
    case "minItems":
      return {
        rule: "empty-list",
        message: "The list is empty.",
        help: `Give it at least one entry${needed ? "" : ", or take the field away"}.`,
      };
    case "minProperties":
      return { rule: "empty-value", message: describeMissingContent(data as object), help: howToFillIn(data as object, schema) };
    case "minimum":
      return {
        rule: "out-of-range",
        message: `${data} is too small.`,
        help: `The smallest number that can stand here is ${params.limit}.`,
      };
    case "maximum":
      return {
        rule: "out-of-range",
        message: `${data} is too large.`,
        help: `The largest number that can stand here is ${params.limit}.`,
      };
    case "format":
      return schema.format === "web-address" || schema.format === "site-address"
        ? patternFault(String(data), schema, needed)
        : formatFault(String(data), schema.format);
    case "pattern":
      return schema.pattern === unknownAlone
        ? setOrUnknownExpectedFault(data, schema)
        : patternFault(String(data), schema, needed);
    default:
      throw new Error(`No words are known for a schema's "${keyword}".`);
  }
}

/** A record that has too few fields has none, or only those that name it. */
function describeMissingContent(data: object): string {
  const names = Object.keys(data).map(quote);
  return `There is nothing in this entry${names.length === 0 ? "" : ` but ${joinNames(names)}`}.`;
}

/** What to add to a record that has too little beside what names it: a longer text, or records below it. */
function howToFillIn(data: object, { properties = {} }: SchemaNode): string {
  const isContent = ({ $ref, type }: SchemaNode) => $ref?.endsWith("/prose") === true || type === "array";
  const fields = Object.keys(properties).filter((name) => isContent(properties[name] ?? {}));
  if (Object.keys(data).length === 0 || fields.length === 0) return "Fill it in, or take it away.";
  return `Add ${joinNames(
    fields.map((name) => `"${name}: …"`),
    "or",
  )}, or take it away.`;
}

function noTextFault(schema: SchemaNode, needed: boolean): Fault {
  return { rule: "empty-value", message: "There is no text here.", help: howToFill("the text", schema, needed) };
}

function patternFault(typed: string, schema: SchemaNode, needed: boolean): Fault {
  const kindName = kindOfValue(schema) ?? "";
  const character = forbiddenCharacters[kindName]?.exec(typed)?.[0];
  if (character !== undefined) {
    return unseenSignFault(
      character,
      "Delete it and type the text again; between double quotes a code such as \\x1b stands for one.",
    );
  }
  if (typed.trim() === "") return noTextFault(schema, needed);
  if (kindName === "line") {
    return {
      rule: "malformed",
      message: "This text goes over more than one line.",
      help: "Write it on one line; only longer texts may go over several.",
    };
  }
  const example = schema.examples === undefined ? "" : ` For example "${schema.examples[0]}".`;
  if (["link", "siteAddress"].includes(kindName) && addressWithUser.test(typed)) {
    return {
      rule: "address-with-password",
      // Not quoted: the report may be public, as the log of a CI is.
      message: "This web address holds a user's name or a password, which would be published.",
      help: "Take out what stands before the @, and the @ itself. If it is a password, change it where it is used.",
    };
  }
  const kind = kindWords[kindName];
  if (kind === undefined) {
    return { rule: "malformed", message: `${quote(typed)} is not what can stand here.`, help: descriptionOf(schema) + example };
  }
  return { rule: "malformed", message: `${quote(typed)} is not ${kind.is}.`, help: kind.help };
}

function formatFault(typed: string, format: string | undefined): Fault {
  if (format === "asset-path") return assetFault(typed);
  return format === "time-zone" ? timeZoneFault(typed) : dateFault(typed, format);
}

function timeZoneFault(typed: string): Fault {
  return {
    rule: "time-zone",
    message: `${quote(typed)} is not a time zone.`,
    help: "Write it as a part of the world and a city, for example Europe/London.",
  };
}

function assetFault(typed: string): Fault {
  const isOutside = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[A-Za-z]:/.test(typed);
  return {
    rule: "asset-path",
    message: isOutside
      ? `${quote(typed)} points outside the assets folder.`
      : `${quote(typed)} is not the name of a file in the assets folder.`,
    help: "Put the file into the assets folder and write its name alone, with letters, digits, hyphens and dots, for example logo.svg.",
  };
}

function dateFault(typed: string, formatName: string | undefined): Fault {
  const { format, unknownAllowed } = withoutUnknown(formatName);
  const isIso = /^(\d{4}-\d{2})(-\d{2})?$/.exec(typed);
  const yearAllowed = format === "calendar-date-month-or-year";
  const monthAllowed = yearAllowed || format === "calendar-date-or-month";
  if (isIso?.[2] === undefined && isIso !== null && !monthAllowed) {
    return {
      rule: "date",
      message: `${quote(typed)} is a month; a day is asked for here.`,
      help: `Write it as year-month-day, for example ${isIso[1]}-01.`,
    };
  }
  const example = isIso === null ? (parseEnglishDate(typed) ?? "2024-12-30") : lastDayOf(isIso[1] ?? "");
  return {
    rule: "date",
    message: isIso === null ? `${quote(typed)} is not written as a date.` : `${quote(typed)} is not a date in the calendar.`,
    help: `Write it as year-month-day, for example ${example}${monthAllowed ? `, or as ${yearAllowed ? "year-month or year where no more" : "year-month where only the month"} is known` : ""}${unknownAllowed ? ", or unknown where nobody knows it" : ""}.`,
  };
}

/** The last day of a month (`YYYY-MM`), or some other example where there is no such month. */
function lastDayOf(month: string): string {
  return (
    ["31", "30", "29", "28"].map((day) => `${month}-${day}`).find((date) => calendarDate(date) !== undefined) ?? "2024-12-30"
  );
}

/** The day of a date written day first: 30/12/2024, 30.12.2024 or 30th December 2024. */
function parseEnglishDate(typed: string): string | undefined {
  const digits = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(typed.trim());
  const words = /^(\d{1,2})(?:st|nd|rd|th)? +([A-Za-z]+),? +(\d{4})$/.exec(typed.trim());
  const [, day = "", month = "", year = ""] = digits ?? words ?? [];
  const number =
    digits === null ? monthNames.findIndex((name) => name.toLowerCase().startsWith(month.toLowerCase())) + 1 : Number(month);
  return month === "" ? undefined : calendarDate(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}
