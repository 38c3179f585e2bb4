import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** Names as one phrase of a sentence: "A, B and C", "a, b or c". One name is unchanged; none gives an empty text. */
export function listInWords({ language }: Words, names: readonly string[], between: "and" | "or" = "and"): string {
  return new Intl.ListFormat(language, { type: between === "and" ? "conjunction" : "disjunction" }).format(names);
}

/** A whole number as it stands in a sentence: in words up to twenty, in digits beyond. */
export function numberInWords(words: Words, count: number): string {
  return say(words, "numbers.inWords", { count });
}
