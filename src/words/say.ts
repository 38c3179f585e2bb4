import type { IntlMessageFormat } from "intl-messageformat";
import type { ComponentChildren } from "preact";
import type { RichMessages, TextMessages } from "./catalogues.gen.ts";
import { readMessage } from "./message.ts";
import type { RichKey, TextKey, WordKey, Words } from "./words.ts";

/** The values of a message: an argument where it has blanks, none where it has not. */
type Arguments<Values> = Values extends Record<string, never> ? [] : [values: Values];

/** Values of a message on a page: a text may be any part of a page, such as a date with its markup. */
type OnPage<Values> = {
  readonly [Name in keyof Values]: Values[Name] extends string | number ? ComponentChildren : Values[Name];
};

/** A message as a text, with its blanks filled: `say(words, "groups.reportTo", { name: "Board" })`. */
export function say<Key extends TextKey>(words: Words, key: Key, ...[values]: Arguments<TextMessages[Key]>): string {
  const text = words.messages[key];
  if (isPlain(text)) return text;
  return String(messageOf(words, key).format(values));
}

/**
 * A message as part of a page. What a blank takes may be markup, and a tag of the message takes a function from the words
 * between its two ends to markup.
 */
export function sayOnPage<Key extends RichKey | TextKey>(
  words: Words,
  key: Key,
  values: OnPage<(RichMessages & TextMessages)[Key]>,
): ComponentChildren {
  return messageOf(words, key).format(values as Record<string, ComponentChildren>) as ComponentChildren;
}

/** Whether a message has no blank, tag or quotation, so that it is what it says. */
function isPlain(text: string): boolean {
  return !/[{<']/.test(text);
}

/** Messages by their language and text. To read one takes far longer than to use it, and most are used again and again. */
const messages = new Map<string, Map<string, IntlMessageFormat>>();

function messageOf({ language, messages: texts }: Words, key: WordKey): IntlMessageFormat {
  const text = texts[key];
  const known = messages.get(language) ?? new Map<string, IntlMessageFormat>();
  messages.set(language, known);
  const message = known.get(text) ?? readMessage(text, language);
  known.set(text, message);
  return message;
}
