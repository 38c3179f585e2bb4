import type { Finishing } from "../finishing.ts";
import { element, elementsIn, elementsOf, is } from "../structure.ts";
import { targetOf } from "./link-targets.ts";

/**
 * Tags footnotes as Note, each with an id of its own (PDF/UA-1, 7.9). They are the list items that lead back to a
 * reference (`#fnref1`), as Markdown's footnotes do.
 */
export function notes(finishing: Finishing): void {
  let count = 0;
  for (const item of elementsOf(finishing.document, "LI")) {
    const leadsBack = elementsOf(item, "Link").some((link) => targetOf(finishing, link)?.includes("fnref") === true);
    if (!leadsBack || elementsOf(item, "LI").length > 1) continue;
    for (const body of elementsIn(item)) {
      if (!is(body, "LBody")) continue;
      count += 1;
      body.children = [element("Note", body.children, { id: `note-${count}` })];
    }
  }
}
