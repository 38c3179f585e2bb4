import type { Finishing } from "../finishing.ts";
import { markOf, type PageContent } from "../page-content.ts";
import { type Content, contentOf, type Element, elementsIn, elementsOf, is } from "../structure.ts";

/**
 * Takes a table's head out of the tags on every page but its first. Chromium repeats it at the head of each page, which
 * is good to see and tedious to hear: what a page repeats is an Artifact (ISO 32000-1, 14.8.2.2).
 */
export function repeatedHeads({ document, contents }: Finishing): void {
  for (const table of elementsOf(document, "Table")) {
    for (const row of elementsIn(table)) {
      if (!isHeadRow(row)) break;
      for (const cell of elementsIn(row)) keepFirstPage(cell, contents);
    }
  }
}

/** Whether a row, or a caption above it, belongs to what is repeated. */
function isHeadRow(row: Element): boolean {
  if (row.role === "Caption") return true;
  const cells = elementsIn(row);
  return cells.length > 0 && cells.every((cell) => is(cell, "TH") && cell.table?.scope === "Column");
}

function keepFirstPage(cell: Element, contents: readonly PageContent[]): void {
  const pieces = contentOf(cell);
  const first = Math.min(...pieces.map(({ page }) => page));
  const repeated = new Set(pieces.filter(({ page }) => page > first));
  if (repeated.size === 0) return;
  remove(cell, repeated);
  for (const { page, mark } of repeated) becomeArtifact(contents[page], mark);
}

function remove(from: Element, pieces: ReadonlySet<Content>): void {
  from.children = from.children.filter((child) => child.kind !== "content" || !pieces.has(child));
  for (const child of elementsIn(from)) remove(child, pieces);
}

function becomeArtifact(content: PageContent | undefined, mark: number): void {
  for (const operation of content?.operations ?? []) {
    if (operation.kind !== "operator" || operation.name !== "BDC" || markOf(operation.operands[1]) !== mark) continue;
    content?.splices.push({ start: operation.start, end: operation.end, text: "/Artifact <</Type /Pagination>> BDC" });
  }
}
