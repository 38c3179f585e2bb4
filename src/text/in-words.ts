import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** Names as one phrase of a sentence: "A, B and C", "a, b or c". One name is unchanged; none gives an empty text. */
export function listInWords({ language }: Words, names: readonly string[], between: "and" | "or" = "and"): string {
  return names.length < 2 ? (names[0] ?? "") : listFormatOf(language, between).format(names);
}

const listFormats = new Map<string, Intl.ListFormat>();

/** To make a format takes far longer than to use it. */
function listFormatOf(language: string, between: "and" | "or"): Intl.ListFormat {
  const key = `${between} ${language}`;
  const type = between === "and" ? "conjunction" : "disjunction";
  const format = listFormats.get(key) ?? new Intl.ListFormat(language, { type });
  listFormats.set(key, format);
  return format;
}

/** A whole number as it stands in a sentence: in words up to twenty, in digits beyond. */
export function numberInWords(words: Words, count: number): string {
  return say(words, "numbers.inWords", { count });
}
