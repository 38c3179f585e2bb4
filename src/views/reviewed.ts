import type { DateOrMonth } from "../model/model.ts";

/** When a page that is not part of the arrangements was last reviewed, or a note that no review is recorded. */
export function pageReviewOf(page: { readonly reviewed?: DateOrMonth }): { on: DateOrMonth } | { note: string } {
  return page.reviewed === undefined ? { note: "No review of this page is recorded." } : { on: page.reviewed };
}
