import type { Model } from "../../model/model.ts";
import { type ReadSentence, type ReadText, readingOf } from "./reading.ts";

/** A sentence and the text that it is in. */
export interface SentenceInText {
  readonly text: ReadText;
  readonly sentence: ReadSentence;
}

interface Numbered extends SentenceInText {
  readonly number: number;
}

const indexes = new WeakMap<Model, ReadonlyMap<string, readonly Numbered[]>>();

/**
 * The sentences that contain one of some words, in order. The words are given as `Token.norm` has them, a kind of reference
 * as "[[document"; of signs the colon alone is known. The texts are searched once for all rules.
 */
export function sentencesWith(model: Model, words: Iterable<string>): SentenceInText[] {
  const index = indexOf(model);
  const found = new Set<Numbered>();
  for (const word of words) for (const each of index.get(word) ?? []) found.add(each);
  return [...found].sort((a, b) => a.number - b.number);
}

function indexOf(model: Model): ReadonlyMap<string, readonly Numbered[]> {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const index = new Map<string, Numbered[]>();
  let number = 0;
  for (const text of readingOf(model).texts) {
    for (const sentence of text.sentences) {
      const each = { text, sentence, number: number++ };
      for (const { kind, norm, reference } of sentence.tokens) {
        if (kind === "sign" && norm !== ":") continue;
        const word = kind === "reference" ? `[[${reference?.kind}` : norm;
        const list = index.get(word);
        if (list === undefined) index.set(word, [each]);
        else if (list.at(-1) !== each) list.push(each);
      }
    }
  }
  indexes.set(model, index);
  return index;
}
