import type { Model } from "../model/model.ts";
import { typeset } from "../text/typeset.ts";
import type { PdfExpectations } from "../verify/pdf.ts";
import type { Expectations } from "../verify/verify.ts";
import { addresses } from "./addresses.ts";
import { type ContentsEntry, contents } from "./document-contents.ts";
import { allPages, type SitePage } from "./pages/site-pages.ts";
import { siteMap } from "./site-map.ts";

/** What a site of this partnership must hold: every page of the registry, and every list of pages whole. */
export function expectationsOf(model: Model, base: string, shown: string): Expectations {
  return {
    shown,
    origin: new URL(model.arrangements.website).origin,
    base,
    present: [...allPages(model).map(pathOf), addresses.pdf],
    contents: [
      ...listsOfPages(model),
      { page: addresses.siteMap, links: siteMap(model).flatMap(({ pages }) => pages.map(pathOf)) },
      { page: addresses.document, links: contents(model).flatMap(anchors) },
    ],
  };
}

/** Each page that others stand under, with their addresses. */
function listsOfPages(model: Model): Expectations["contents"] {
  const all = allPages(model);
  const above = new Set(all.map(({ under }) => under));
  return all
    .filter(({ id }) => above.has(id))
    .map(({ id, path }) => ({ page: path, links: all.filter(({ under }) => under === id).map(pathOf) }));
}

function pathOf({ path }: SitePage): string {
  return path;
}

/** The address within the document of a line of its contents and of those below it. */
function anchors({ id, below }: ContentsEntry): string[] {
  return [`${addresses.document}#${id}`, ...below.flatMap(anchors)];
}

/** What the PDF must hold: every line of the contents. `shown` is how its folder is named in a finding. */
export function pdfExpectationsOf(model: Model, shown: string): PdfExpectations {
  const lines = contents(model).flatMap((entry) => [entry, ...entry.below]);
  return { shown: `${shown}${addresses.pdf}`, contents: lines.map(({ id, title }) => ({ id, title: typeset(title) })) };
}
