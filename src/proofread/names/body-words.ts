import { normaliseWord } from "../reading/words.ts";

/** The nouns by which bodies are called, in the singular. */
export const bodyNouns: ReadonlySet<string> = new Set(
  "assembly board committee council forum group network panel partnership sub-committee subcommittee subgroup".split(" "),
);

/** Words of names that tell one body from another no better than its noun does. */
const generic: ReadonlySet<string> = new Set([
  ...bodyNouns,
  ..."and city community county district finish for full joint local main management new of operational our parish programme project regional safeguarding".split(
    " ",
  ),
  ..."steering strategic sub task the town wider working".split(" "),
]);

/** Whether a word of a name tells the body from others: it is neither a noun of bodies nor a word that many of them have. */
export function isDistinctive(word: string): boolean {
  return word.length > 1 && !generic.has(normaliseWord(word).replace(/'?s'?$/, "")) && !generic.has(normaliseWord(word));
}

/** The initials of the words of a name, in capitals, small words left out: those of "Board of Visitors" are "BV". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !smallWords.has(normaliseWord(word)))
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

const smallWords: ReadonlySet<string> = new Set("a an and at by for from in into of on or the to with".split(" "));
