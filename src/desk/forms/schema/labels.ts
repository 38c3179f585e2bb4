import { capitalise } from "../../../text/phrases.ts";
import type { WordKey, Words } from "../../../words/words.ts";

/** A key as a label: `lastReviewed` is "Last reviewed". */
export function labelOfKey(key: string): string {
  if (/^[A-Z]+$/.test(key)) return key;
  return capitalise(key.replaceAll("-", " ").replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** The sections of the catalogue that have words for the values of a choice, each a word for one thing. */
const sections = ["groupKinds", "capacities", "chairRoles", "partnerIs", "correctionKinds", "seats"] as const;

/**
 * A value of a choice as it is offered: the words that the catalogue has for it, or else the value itself as a label.
 * @param values all values of the choice: a section of the catalogue counts only where it has words for each
 */
export function labelOfOption(words: Words, value: string, values: readonly string[]): string {
  const section = sections.find((each) => values.every((name) => messageOf(words, each, name) !== undefined));
  return section === undefined ? labelOfKey(value) : capitalise(messageOf(words, section, value) ?? value);
}

function messageOf({ messages }: Words, section: string, name: string): string | undefined {
  return messages[`${section}.${name}` as WordKey];
}
