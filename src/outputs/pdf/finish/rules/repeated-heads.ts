import type { Finishing } from "../finishing.ts";
import { contentOf, type Element, elementsIn, elementsOf, is } from "../structure.ts";
import { becomeArtifacts } from "./become-artifacts.ts";

/**
 * Takes a table's head out of the tags on every page but its first. Chromium repeats it at the head of each page, which
 * is good to see and tedious to hear: what a page repeats is an Artifact (ISO 32000-1, 14.8.2.2).
 */
export function repeatedHeads(finishing: Finishing): void {
  for (const table of elementsOf(finishing.document, "Table")) {
    for (const row of elementsIn(table)) {
      if (!isHeadRow(row)) break;
      for (const cell of elementsIn(row)) keepFirstPage(cell, finishing);
    }
  }
}

/** Whether a row, or a caption above it, belongs to what is repeated. */
function isHeadRow(row: Element): boolean {
  if (row.role === "Caption") return true;
  const cells = elementsIn(row);
  return cells.length > 0 && cells.every((cell) => is(cell, "TH") && cell.table?.scope === "Column");
}

function keepFirstPage(cell: Element, finishing: Finishing): void {
  const pieces = contentOf(cell);
  const first = Math.min(...pieces.map(({ page }) => page));
  becomeArtifacts(finishing, cell, new Set(pieces.filter(({ page }) => page > first)), "Pagination");
}
