import type { Duties } from "./duty.ts";

/** Whom a partnership is for. */
export const remits = ["children", "adults", "all-age"] as const;

export type Remit = (typeof remits)[number];

/** What the law of a place asks of partnerships of a remit. */
export interface Profile {
  readonly jurisdiction: string;
  readonly remit: Remit;
  /** What the arrangements are to say. */
  readonly duties: Duties;
}
