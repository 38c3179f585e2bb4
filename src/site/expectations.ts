import type { Model } from "../model/model.ts";
import { typeset } from "../text/typeset.ts";
import type { PdfExpectations } from "../verify/pdf.ts";
import type { Expectations } from "../verify/verify.ts";
import { addresses } from "./addresses.ts";
import { type ContentsEntry, contentsOf } from "./document-contents.ts";
import { editionAssetsOf } from "./edition-files.ts";
import { allPages, type SitePage } from "./pages/site-pages.ts";
import { siteMapOf } from "./site-map.ts";

/** What a site of this partnership must contain: every page of the registry, and a complete list wherever pages are listed. */
export function expectationsOf(model: Model, base: string, shown: string): Expectations {
  return {
    shown,
    origin: new URL(model.arrangements.website).origin,
    base,
    present: [...allPages(model).map(pathOf), addresses.pdf, ...editionAssetsOf(model).map(({ path }) => `/${path}`)],
    // The program that makes the search index writes style sheets of its own, while the site is verified.
    foreign: [...model.staticFiles.map(({ path }) => path), addresses.searchIndex.slice(1)],
    contents: [
      ...listsOfPages(model),
      { page: addresses.siteMap, links: siteMapOf(model).flatMap(({ pages }) => pages.map(pathOf)) },
      { page: addresses.document, links: contentsOf(model).flatMap(anchorsOf) },
    ],
  };
}

/** Each page that has child pages, with the paths of the pages that it must list. */
function listsOfPages(model: Model): Expectations["contents"] {
  const all = allPages(model);
  const parents = new Set(all.map(({ parent }) => parent));
  return all
    .filter(({ id }) => parents.has(id))
    .map(({ id, path }) => ({ page: path, links: all.filter(({ parent }) => parent === id).map(pathOf) }));
}

function pathOf({ path }: SitePage): string {
  return path;
}

/** The links to a line of the document's contents and to the lines below it. */
function anchorsOf({ id, below }: ContentsEntry): string[] {
  return [`${addresses.document}#${id}`, ...below.flatMap(anchorsOf)];
}

/** What the PDF must contain, but for the files that it carries: every line of the contents. `shown` is how its folder is named in a finding. */
export function pdfExpectationsOf(model: Model, shown: string): Omit<PdfExpectations, "attached"> {
  const lines = contentsOf(model).flatMap((entry) => [entry, ...entry.below]);
  return { shown: `${shown}${addresses.pdf}`, contents: lines.map(({ id, title }) => ({ id, title: typeset(title) })) };
}
