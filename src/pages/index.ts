import { chapterPages } from "./chapters.tsx";
import { documentPage } from "./document.tsx";
import { groupPages, groupsPage } from "./groups.tsx";
import type { PageInputs } from "./inputs.ts";
import type { Page } from "./page.ts";
import { partnerPages, partnersPage } from "./partners.tsx";

/** The page that the PDF is printed from: made first, so that printing can begin while the others are made. */
export function printedPages(inputs: PageInputs): ReadonlyMap<string, Page> {
  return new Map([["document", documentPage(inputs)]]);
}

/** The pages that speak of the printed PDF, and so are made once it is there. */
export function pagesAboutPdf(_inputs: PageInputs): ReadonlyMap<string, Page> {
  return new Map();
}

/** Every other page, by the name of its template. */
export function pages(inputs: PageInputs): ReadonlyMap<string, Page> {
  return new Map([
    ["chapters", chapterPages(inputs)],
    ["groups", groupsPage(inputs)],
    ["group", groupPages(inputs)],
    ["partners", partnersPage(inputs)],
    ["partner", partnerPages(inputs)],
  ]);
}
