import { IntlMessageFormat } from "intl-messageformat";

/** What a blank of a message takes: a text, a number, one of several words, or a function for the words between two tags. */
export type BlankKind = "text" | "number" | "choice" | "tag";

/** The parts of a message as the parser of ICU MessageFormat names them. */
type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The numbers by which the parser tells its parts apart. */
const kindOfPart: Readonly<Record<number, BlankKind>> = { 1: "text", 2: "number", 5: "choice", 6: "number", 8: "tag" };

/** A message that is not written as ICU MessageFormat asks. */
export class MessageFault extends Error {}

/**
 * Reads a message in ICU MessageFormat: "{count, plural, one {# group} other {# groups}}", "See <link>the page</link>".
 * @throws {MessageFault} where it cannot be read
 */
export function readMessage(text: string, language: string): IntlMessageFormat {
  try {
    return new IntlMessageFormat(text, language);
  } catch (error) {
    throw new MessageFault(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The blanks of a message, by name, in the order in which they first stand in it.
 * @throws {MessageFault} where it cannot be read
 */
export function blanksOf(text: string, language: string): ReadonlyMap<string, BlankKind> {
  const blanks = new Map<string, BlankKind>();
  const addFrom = (parts: readonly Part[]) => {
    for (const part of parts) {
      const kind = kindOfPart[part.type];
      if (kind !== undefined && "value" in part && typeof part.value === "string" && !blanks.has(part.value)) {
        blanks.set(part.value, kind);
      }
      if ("options" in part) for (const { value } of Object.values(part.options)) addFrom(value);
      if ("children" in part) addFrom(part.children);
    }
  };
  addFrom(readMessage(text, language).getAst());
  return blanks;
}
