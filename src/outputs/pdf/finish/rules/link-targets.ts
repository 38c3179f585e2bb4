import { PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { Finishing } from "../finishing.ts";
import { type Element, rectanglesOf } from "../structure.ts";

/** The annotations of a link: one for each line that it runs over. */
export function annotationsOf({ pdf }: Finishing, link: Element): PDFDict[] {
  return rectanglesOf(link).map(({ annotation }) => pdf.context.lookup(annotation, PDFDict));
}

/** The id within the document that a link leads to; undefined for a link to elsewhere. */
export function targetOf(finishing: Finishing, link: Element): string | undefined {
  for (const annotation of annotationsOf(finishing, link)) {
    const target = annotation.lookup(PDFName.of("Dest"));
    if (target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString) return target.decodeText();
  }
  return undefined;
}
