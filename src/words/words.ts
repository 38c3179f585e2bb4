import type { RichMessages, TextMessages } from "./catalogues.gen.ts";

/** The messages in which some words stand between tags, such as those of a link. */
export type RichKey = keyof RichMessages;

/** The messages that are a text alone. */
export type TextKey = keyof TextMessages;

export type WordKey = TextKey | RichKey;

/** The words of the interface, on screen and paper, in one language: each message in ICU MessageFormat, by its key. */
export interface Words {
  /** The language of the messages as a tag of BCP 47. Numbers and plurals are as it has them. */
  readonly language: string;
  readonly messages: Readonly<Record<WordKey, string>>;
  /** The messages that are in the first language, since there are none in this one. */
  readonly missing: readonly WordKey[];
}
