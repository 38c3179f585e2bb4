import type { Model } from "../model/model.ts";
import { typeset } from "../text/typeset.ts";
import type { PdfExpectations } from "../verify/pdf.ts";
import type { Expectations } from "../verify/verify.ts";
import { addresses } from "./addresses.ts";
import { type ContentsEntry, contents } from "./document-contents.ts";

/** What a site of this partnership must hold: a page for every group, organisation and chapter, and every list whole. */
export function expectationsOf(model: Model, base: string, shown: string): Expectations {
  const groups = model.groups.map(({ id }) => addresses.group(id));
  const partners = model.partners.map(({ id }) => addresses.partner(id));
  const chapters = model.arrangements.chapters.map(({ id }) => addresses.chapter(id));
  return {
    shown,
    origin: new URL(model.arrangements.website).origin,
    base,
    present: [addresses.document, addresses.pdf, ...groups, ...partners, ...chapters],
    contents: [
      { page: addresses.groups, links: groups },
      { page: addresses.partners, links: partners },
      { page: addresses.document, links: contents(model).flatMap(anchors) },
    ],
  };
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
