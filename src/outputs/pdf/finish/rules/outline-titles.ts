import { PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { type Finishing, textOf } from "../finishing.ts";
import { elementsOf } from "../structure.ts";

/**
 * Names each bookmark as its heading reads. Chromium leaves the space out where a title breaks its line, and says some
 * titles twice: "GovernanceArrangements", "ForewordForeword". It makes one bookmark of each heading that has a text.
 */
export function outlineTitles(finishing: Finishing): void {
  const { pdf, document, faults } = finishing;
  const titles = elementsOf(document, "H1", "H2", "H3", "H4", "H5", "H6")
    .map((heading) => textOf(finishing, heading))
    .filter((title) => title !== "");
  const items = [...outlineItems(pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict))];
  if (items.length !== titles.length) faults.push(`The PDF has ${items.length} bookmarks for ${titles.length} headings.`);
  for (const [index, item] of items.entries()) {
    const title = titles[index];
    if (title !== undefined) item.set(PDFName.of("Title"), PDFHexString.fromText(title));
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
