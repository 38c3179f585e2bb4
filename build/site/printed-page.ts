import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModelOnDay } from "../../src/model/day.ts";
import { printedPart } from "../../src/outputs/site/printed-mark.ts";
import { addresses } from "../../src/site/addresses.ts";
import type { DocumentState } from "../../src/site/document-state.ts";
import { baseOf } from "../../src/site/site-context.ts";
import { prepareProjectSite } from "./site-of.ts";

/** The page that a document is printed from. */
export interface PrintedPage {
  /** What is printed of it, as HTML. */
  readonly html: string;
  /** The mark on its back cover. */
  readonly mark: string;
}

/**
 * Writes the page that the document of a model is printed from, with all that it needs, into an empty folder.
 * @param redline makes a redline of the page, if it is to be one
 */
export async function writePrintedPage(
  model: ModelOnDay,
  state: DocumentState,
  folder: string,
  redline?: (page: string) => string,
): Promise<PrintedPage> {
  const site = await prepareProjectSite({ model, state, base: baseOf(model.arrangements.website), folder, redline });
  await site.writePrintedPage();
  return {
    html: printedPart(await readFile(join(folder, addresses.document, "index.html"), "utf8")),
    mark: site.context.mark,
  };
}
