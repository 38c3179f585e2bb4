import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from "@cantoo/pdf-lib";

/**
 * The page, counted from 0, that each named destination of the PDF is on (ISO 32000-1, 12.3.2.3).
 * Chromium writes a destination for every id that a link on the page leads to.
 */
export function destinationPages(pdf: PDFDocument): Map<string, number> {
  const pageIndex = new Map(pdf.getPages().map((page, index) => [page.ref, index]));
  const destinations = pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const pages = new Map<string, number>();
  for (const [name, value] of destinations?.entries() ?? []) {
    const destination = pdf.context.lookupMaybe(value, PDFArray);
    const page = destination?.get(0);
    const index = page instanceof PDFRef ? pageIndex.get(page) : undefined;
    if (index !== undefined) pages.set(name.decodeText(), index);
  }
  return pages;
}
