import type { DateOrMonth } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** When a page that is not part of the arrangements was last reviewed, or a note that no review is recorded. */
export function pageReviewOf(words: Words, page: { readonly reviewed?: DateOrMonth }): { on: DateOrMonth } | { note: string } {
  return page.reviewed === undefined ? { note: say(words, "reviews.pageNotReviewed") } : { on: page.reviewed };
}
