import type { WordComment } from "./word/comments.ts";
import type { Hand } from "./word/hand.ts";

/** A paragraph as it was before all tracked changes. White space is single, and there is none at either end. */
export interface Paragraph {
  readonly text: string;
  /** The level of a heading. */
  readonly level?: number;
  readonly bookmarks: readonly string[];
}

/** A part of the text before all changes: the number of the paragraph, and UTF-16 offsets in it. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What somebody did in a file with the tools for it. */
export type Mark = { readonly at: Span; readonly hand: Hand } & (
  | {
      readonly kind: "comment";
      readonly words: string;
      readonly comment: WordComment;
      /** Whether the file does not say what it is at. */
      readonly nowhere?: true;
    }
  | {
      readonly kind: "put-in" | "taken-out" | "replaced";
      readonly was: string;
      readonly now: string;
      /** Whether whole rows of a table were put in or taken out. */
      readonly row: boolean;
      /** What stands before the place, where something is put in. */
      readonly after: string;
      readonly undoneBy?: Hand;
    }
  | { readonly kind: "moved"; readonly words: string; readonly to?: Span }
  | { readonly kind: "set-differently"; readonly words: string }
);

/** The paragraphs of a file before all tracked changes, and the marks in it. */
export interface Marked {
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly Mark[];
}

/** So much of a text is shown of what stands before a place. */
const longestAfter = 50;

/** The last words of a text. */
export function lastWords(text: string): string {
  if (text.length <= longestAfter) return text.trim();
  return `…${text
    .slice(text.length - longestAfter)
    .replace(/^\S*\s/, " ")
    .trimEnd()}`;
}

/** The words of a text, its paragraphs parted by a sign. */
export function words(text: string): string {
  return text
    .split(/\n+/)
    .map((line) =>
      line
        .replace(/\s+/g, " ")
        .replace(/(?:^[ |]+|[ |]+$)/g, "")
        .trim(),
    )
    .filter((line) => line !== "")
    .join(" ¶ ");
}
