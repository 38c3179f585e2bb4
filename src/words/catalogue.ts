import { catalogues, firstLanguage } from "./catalogues.gen.ts";
import type { WordKey, Words } from "./words.ts";

/** Messages that stand in place of those of a catalogue, by their keys. */
export type OtherMessages = Readonly<Partial<Record<WordKey, string>>>;

/** The language of the catalogue that serves a language: its own or, for another country's form of it, one of the same language. */
export function catalogueFor(language: string): string | undefined {
  if (Object.hasOwn(catalogues, language)) return language;
  const { language: spoken } = new Intl.Locale(language);
  return Object.keys(catalogues).find((name) => new Intl.Locale(name).language === spoken);
}

/** Every message that there is, in the order of the first catalogue. */
export function messageKeys(): WordKey[] {
  return Object.keys(catalogues[firstLanguage]) as WordKey[];
}

/**
 * The words of the interface in a language. Later messages stand in place of earlier ones; a message that is in none of them
 * is in the first language.
 * @param language a tag of BCP 47
 */
export function wordsFor(language: string, ...others: readonly OtherMessages[]): Words {
  const catalogue: OtherMessages = catalogues[catalogueFor(language) ?? ""] ?? {};
  const found: OtherMessages = Object.assign({}, catalogue, ...others);
  return {
    language,
    messages: { ...catalogues[firstLanguage], ...found },
    missing: messageKeys().filter((key) => found[key] === undefined),
  };
}
