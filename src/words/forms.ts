import type { TextMessages } from "./catalogues.gen.ts";
import { say } from "./say.ts";
import type { TextKey, Words } from "./words.ts";

/** A message by the kinds of numbers that a language tells apart (CLDR), with "#" in the place of the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The messages that take a count and nothing else. */
type CountKey = {
  [Key in TextKey]: TextMessages[Key] extends { readonly count: number }
    ? Exclude<keyof TextMessages[Key], "count"> extends never
      ? Key
      : never
    : never;
}[TextKey];

/** Numbers among which there is one of each kind in every language. */
const samples = [...Array.from({ length: 200 }, (_, at) => at), 1_000_000];

/** The forms of a message, for a script in the reader's browser that has the number and not the catalogue. */
export function formsOf(words: Words, key: CountKey): PluralForms {
  const rules = new Intl.PluralRules(words.language);
  const numbers = new Intl.NumberFormat(words.language);
  const sampleOf = new Map(samples.map((count) => [rules.select(count), count]));
  return Object.fromEntries(
    [...sampleOf].map(([kind, count]) => [kind, say(words, key, { count }).replace(numbers.format(count), "#")]),
  );
}
