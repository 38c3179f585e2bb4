import type { Hand } from "./hand.ts";

/** A tracked change of a piece of text or of the end of a paragraph. */
export interface TrackedChange {
  readonly kind: "inserted" | "deleted" | "movedFrom" | "movedTo";
  readonly hand: Hand;
  /** The name that the two ends of a move share. */
  readonly move?: string;
  /** Who has taken out again what was put in here. */
  readonly undoneBy?: Hand;
  /** The number of the row, where a whole row of a table was put in or taken out. */
  readonly row?: number;
}

/** What a Word file holds, in its order. */
export type WordEvent =
  | { readonly kind: "text"; readonly text: string; readonly change?: TrackedChange; readonly set?: Hand }
  | {
      /** The end of a paragraph. */
      readonly kind: "end";
      readonly change?: TrackedChange;
      readonly set?: Hand;
      /** The level of a heading. */
      readonly level?: number;
      /** In a table: the number of the row, counted through the whole file. */
      readonly row?: number;
    }
  | { readonly kind: "bookmark"; readonly name: string }
  | { readonly kind: "comment"; readonly id: string; readonly at: "start" | "end" | "reference" }
  | { readonly kind: "note"; readonly id: string };

/** Whether a text or a mark was there before the changes. */
export function isOriginal(change: TrackedChange | undefined): boolean {
  return change === undefined || change.kind === "deleted" || change.kind === "movedFrom";
}
