import { PDFHexString, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import type { LabelRange } from "../../page-labels.ts";
import type { Finishing } from "../finishing.ts";

/** Labels the pages as they are numbered in print, so that "go to page 12" goes there (ISO 32000-1, 12.4.2; WCAG PDF17). */
export function pageLabels({ pdf, ranges }: Finishing): void {
  const numbers = ranges.flatMap((range): PDFObject[] => [PDFNumber.of(range.start), labelDict(range, pdf.context)]);
  pdf.catalog.set(PDFName.of("PageLabels"), pdf.context.obj({ Nums: numbers }));
}

function labelDict({ style, name }: LabelRange, context: Finishing["pdf"]["context"]): PDFObject {
  switch (style) {
    case "none":
      return context.obj({ P: PDFHexString.fromText(name ?? "") });
    case "roman":
      return context.obj({ S: "r" });
    case "arabic":
      return context.obj({ S: "D" });
  }
}
