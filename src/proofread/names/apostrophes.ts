import type { ReadSentence, ReadText } from "../reading/reading.ts";
import { functionWords, type Token } from "../reading/words.ts";

/** A name that texts give, such as "Heads' Conference", in one of its spellings. */
export interface SpelledName {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
  readonly start: number;
  readonly end: number;
}

/** A name that is spelt with an apostrophe and without one: the places of each spelling, in order. */
export interface TwoSpellings {
  readonly withApostrophe: readonly SpelledName[];
  readonly without: readonly SpelledName[];
}

/**
 * The names that some texts spell with an apostrophe after a word and others without: two neighbouring words with capitals,
 * of which the first ends with an "s" and none is part of a registered name. What they are called in full is shown with all
 * words with capitals around them.
 */
export function apostrophesIn(texts: readonly ReadText[]): TwoSpellings[] {
  const names = new Map<string, { withApostrophe: SpelledName[]; without: SpelledName[] }>();
  for (const text of texts) {
    for (const sentence of text.sentences) {
      for (const [at, token] of sentence.tokens.entries()) {
        if (!canTakeApostrophe(token)) continue;
        const next = nextOf(sentence.tokens, at);
        if (next === undefined || isRegistered(sentence, at, next.at)) continue;
        const key = `${token.norm.replace(/'s$/, "s")} ${(sentence.tokens[next.at] as Token).norm.replace(/'s$/, "")}`;
        const places = names.get(key) ?? { withApostrophe: [], without: [] };
        names.set(key, places);
        places[next.hasApostrophe || token.norm.endsWith("'s") ? "withApostrophe" : "without"].push({
          ...{ text, sentence },
          ...around(sentence.tokens, at, next.at),
        });
      }
    }
  }
  return [...names.values()].filter(({ withApostrophe, without }) => withApostrophe.length > 0 && without.length > 0);
}

/** Whether a word has a capital and ends as a plural or a possessive does. */
function canTakeApostrophe({ kind, text, norm, quoted }: Token): boolean {
  return kind === "word" && !quoted && norm.length > 3 && /[^s']s$|'s$/.test(norm) && isName({ kind, text, norm });
}

function isName({ kind, text, norm }: Pick<Token, "kind" | "text" | "norm">): boolean {
  return kind === "word" && /^\p{Lu}\p{Ll}/u.test(text) && !functionWords.has(norm);
}

/** The word with a capital after another, with nothing but an apostrophe in between. */
function nextOf(tokens: readonly Token[], at: number): { readonly at: number; readonly hasApostrophe: boolean } | undefined {
  const sign = tokens[at + 1];
  const hasApostrophe = (sign?.text === "'" || sign?.text === "’") && sign.start === tokens[at]?.end;
  const next = at + (hasApostrophe ? 2 : 1);
  const token = tokens[next];
  return token !== undefined && isName(token) ? { at: next, hasApostrophe } : undefined;
}

function isRegistered({ mentions }: ReadSentence, first: number, last: number): boolean {
  return mentions.some(({ from, to }) => from <= last && to > first);
}

/** The place of two words with the words with capitals right before and after them. */
function around(tokens: readonly Token[], first: number, last: number): { readonly start: number; readonly end: number } {
  let from = first;
  while (from > 0 && isName(tokens[from - 1] as Token)) from--;
  let to = last;
  while (to + 1 < tokens.length && isName(tokens[to + 1] as Token)) to++;
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
