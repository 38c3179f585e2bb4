import type { Finishing } from "../finishing.ts";
import { elementsOf } from "../structure.ts";

/**
 * Keeps the caption of a table that the page has for the ear alone. What is not painted has no tag, so the caption
 * becomes the table's Summary (ISO 32000-1, 14.8.5.7).
 */
export function tableSummaries({ document, unseenCaptions, faults }: Finishing): void {
  const tables = elementsOf(document, "Table");
  if (tables.length !== unseenCaptions.length) {
    faults.push(`The page has ${unseenCaptions.length} tables and the PDF ${tables.length}.`);
    return;
  }
  for (const [index, table] of tables.entries()) {
    const summary = unseenCaptions[index];
    if (summary !== undefined && summary !== "")
      table.table = { rowSpan: 1, columnSpan: 1, headers: [], ...table.table, summary };
  }
}
