import { PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { type Finishing, textOf } from "../finishing.ts";
import { elementsOf } from "../structure.ts";

/**
 * Names each bookmark as its heading reads. Chromium leaves the space out where a title breaks its line, so that
 * "Governance" and "Arrangements" become one word.
 */
export function outlineTitles(finishing: Finishing): void {
  const titles = elementsOf(finishing.document, "H1", "H2", "H3", "H4", "H5", "H6").map((heading) => textOf(finishing, heading));
  let next = 0;
  for (const item of outlineItems(finishing.pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict))) {
    const title = item.lookup(PDFName.of("Title"));
    const shown = title instanceof PDFString || title instanceof PDFHexString ? letters(title.decodeText()) : "";
    const found = titles.findIndex((text, index) => index >= next && letters(text) === shown);
    if (found < 0) continue;
    item.set(PDFName.of("Title"), PDFHexString.fromText(titles[found] ?? ""));
    next = found + 1;
  }
}

/** Every bookmark, each before those below it. */
function* outlineItems(parent: PDFDict | undefined): Generator<PDFDict> {
  let item = parent?.lookupMaybe(PDFName.of("First"), PDFDict);
  while (item !== undefined) {
    yield item;
    yield* outlineItems(item);
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
}

function letters(text: string): string {
  return text.replace(/\s+/g, "");
}
