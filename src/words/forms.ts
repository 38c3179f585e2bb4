import type { Words } from "./words.ts";

/** A message by the kinds of numbers that a language tells apart (CLDR), with "#" in the place of the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Numbers among which there is one of each kind in every language. */
const samples = [...Array.from({ length: 200 }, (_, at) => at), 1_000_000];

/**
 * The forms of a message, for a script in the reader's browser that has the number and not the catalogue.
 * @param sayOf the message for a number
 */
export function formsOf({ language }: Words, sayOf: (count: number) => string): PluralForms {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const sampleOf = new Map(samples.map((count) => [rules.select(count), count]));
  return Object.fromEntries([...sampleOf].map(([kind, count]) => [kind, sayOf(count).replace(numbers.format(count), "#")]));
}
