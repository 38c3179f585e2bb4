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
  return Object.fromEntries(samplesOf(language).map(({ kind, count, written }) => [kind, sayOf(count).replace(written, "#")]));
}

/** A number of a kind, and how it is written. */
interface Sample {
  readonly kind: Intl.LDMLPluralRule;
  readonly count: number;
  readonly written: string;
}

const known = new Map<string, readonly Sample[]>();

/** A number of each kind in a language. To look for them takes far longer than to use them. */
function samplesOf(language: string): readonly Sample[] {
  const found = known.get(language) ?? findSamples(language);
  known.set(language, found);
  return found;
}

function findSamples(language: string): readonly Sample[] {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const byKind = new Map(samples.map((count) => [rules.select(count), count]));
  return [...byKind].map(([kind, count]) => ({ kind, count, written: numbers.format(count) }));
}
