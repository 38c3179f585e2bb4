import type { Run } from "./word-runs.ts";

/** What was done to a piece of a text. */
export type TextChange = NonNullable<Run["change"]>;

/**
 * The words before and after what was inserted or deleted, hidden from the eye, for those who listen: few screen readers
 * tell `ins` and `del`.
 */
export function spokenMarks(change: TextChange): { readonly before: string; readonly after: string } {
  return { before: ` ${change}: `, after: ` end of what is ${change}. ` };
}
