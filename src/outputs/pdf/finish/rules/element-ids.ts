import type { Finishing } from "../finishing.ts";
import { elementsOf } from "../structure.ts";

/**
 * Numbers the header cells anew, in the order of reading. Chromium names them after its own count of nodes, which depends
 * on what it did before; the same document is to give the same bytes.
 */
export function elementIds({ document }: Finishing): void {
  const names = new Map<string, string>();
  for (const cell of elementsOf(document, "TH")) {
    if (cell.id === undefined) continue;
    const name = `header-${names.size + 1}`;
    names.set(cell.id, name);
    cell.id = name;
  }
  for (const { table } of elementsOf(document, "TH", "TD")) {
    if (table !== undefined) table.headers = table.headers.map((id) => names.get(id) ?? id);
  }
}
