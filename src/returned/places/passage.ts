import type { Source } from "../../model/model.ts";

/** A place in the data. */
export interface Whereabouts extends Source {
  /** How far into the text that stands there, in UTF-16 code units of the text as YAML reads it. */
  readonly offset?: number;
  /** What stands there, where it is not simply the words: "the seat". */
  readonly what?: string;
}

/** A line of the printed document, and where its words come from. */
export interface Passage {
  /** As they are printed; empty for a table or picture as a whole, whose lines cannot all be told apart. */
  readonly words: string;
  /** The places of the word at an offset, the first being the one to begin with. */
  readonly find: (offset: number) => readonly Whereabouts[];
  /** The table, list or picture that it is a line of, for the lines of it that are not told apart. */
  readonly whole?: Passage;
  /** Of a whole: lines that may stand in it in any order. */
  readonly among?: readonly Passage[];
}

/** What is compared of two lines to see whether they are the same: the words, without punctuation. */
export function keyOf(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ");
}
