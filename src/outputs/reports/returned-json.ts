import type { ReturnedDraft } from "../../returned/returned.ts";
import { harmlessJson } from "./harmless.ts";

/**
 * What came back as JSON: one object with `drafts`, one for each day of which files came back. Each has `on`, `files`,
 * `data` (whether they have changed since: "same", "changed" or "unknown"), `sentAtHand` and `sections`, in their order. A
 * section has `title` and `items`. An item has `from` (its file), `kind`, `places` (each with `file`, `line`, `column` and,
 * where it is not simply the words, `what`); where they are known `author` and `day`; and by its kind `words`, `was`,
 * `now`, `after`, `row`, `comment`, `answers`, `done`, `undoneBy` and `to`. Fields may be added, none changes its meaning.
 */
export function returnedJson(drafts: readonly ReturnedDraft[]): string {
  return harmlessJson({ drafts });
}
