import { say } from "../../words/say.ts";
import type { TextKey, Words } from "../../words/words.ts";
import type { Pair } from "./records.ts";
import { changeOfValue } from "./sentences.ts";

/** The messages that name a field of something: "The short name of the Board". */
type FieldKey = Extract<TextKey, `changes.fields.${string}`>;

/** A field of a record that is told when it changes: what it is called, and what it says. */
interface ToldField<Item> {
  readonly called: FieldKey;
  /** What the field says in words; undefined where it says nothing. */
  readonly says: (item: Item, words: Words) => string | undefined;
  /** The same with ids for names, so that a new name elsewhere is no change here. */
  readonly key: (item: Item, words: Words) => string | undefined;
}

/**
 * Every field of a record: how it is told, or why it is not. A field that is added to the model does not compile until it
 * is listed, so that no change to it can be passed over in silence.
 */
export type Fields<Item> = { readonly [Name in keyof Item]-?: ToldField<Item> | NotTold };

/** Why a field is not told by itself. */
export type NotTold =
  | "names the record"
  | "told by a sentence of its own"
  | "stands in the wording"
  | "follows from other facts"
  | "is about the files, not the facts"
  | "is about the look, not the facts"
  | "tells of editions, not of what they say"
  | "tells of the law, not of the facts"
  | "stands on the website alone, not in the document"
  | "helps readers, and is no part of the arrangements"
  | "serves the check alone"
  | "serves the desk alone";

/** A field that is told in the common sentence. */
export function field<Item>(called: FieldKey, says: ToldField<Item>["says"], key = says): ToldField<Item> {
  return { called, says, key };
}

/** A sentence for each field that says something else than before. */
export function changedFields<Item>(words: Words, fields: Fields<Item>, of: string, { before, after }: Pair<Item>): string[] {
  return Object.values<ToldField<Item> | NotTold>(fields).flatMap((each) => {
    if (typeof each === "string" || each.key(before, words) === each.key(after, words)) return [];
    const [said, says] = [each.says(before, words), each.says(after, words)];
    return said === says ? [] : [changeOfValue(words, say(words, each.called, { of }), said, says)];
  });
}

/** Every field of a record: what it says, by which two records are compared, or why it is left out. */
export type Keys<Item> = { readonly [Name in keyof Item]-?: ((item: Item) => string | undefined) | NotTold };

/** What the fields of a record say, as one text, by which two records can be compared. */
export function keyOfFields<Item>(keys: Keys<Item>, item: Item): string {
  const compared = Object.values<((item: Item) => string | undefined) | NotTold>(keys);
  return JSON.stringify(compared.map((each) => (typeof each === "string" ? undefined : each(item))));
}
