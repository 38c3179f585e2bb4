import type { ModelOnDay } from "../../../src/model/day.ts";
import { markToCome, printedPart } from "../../../src/outputs/site/printed-mark.ts";
import { templatesFor } from "../../../src/pages/index.ts";
import { addresses } from "../../../src/site/addresses.ts";
import type { DocumentState } from "../../../src/site/document-state.ts";

/** The document of a model as HTML, with an empty drawing for its chart. */
export function printedDocument(model: ModelOnDay, state: DocumentState): string {
  const assets = { stylesheet: "", icons: "", scripts: {}, printStylesheet: addresses.printStylesheet, partStylesheets: [] };
  const site = { model, base: "/", assets, state, mark: markToCome };
  const chart = '<svg class="chart" role="img" aria-label="Chart"></svg>';
  const inputs = { site, schemas: {}, charts: { site: chart, document: chart } } as unknown as Parameters<typeof templatesFor>[0];
  const [[, page] = []] = templatesFor(inputs, "first");
  return printedPart(page?.render({ path: addresses.document }) ?? "");
}
