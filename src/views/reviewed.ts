import type { DateOrMonth } from "../model/model.ts";

/** When the words of a page that is not part of the arrangements were last reviewed; it says so where nothing is recorded. */
export function contentsReviewed(page: { readonly reviewed?: DateOrMonth }): { on: DateOrMonth } | { note: string } {
  return page.reviewed === undefined ? { note: "No review of this page is recorded." } : { on: page.reviewed };
}
