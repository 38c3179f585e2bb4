import { joinNames } from "../../../../text/phrases.ts";
import { type Finishing, textOf } from "../finishing.ts";
import { type Element, elementsIn, elementsOf } from "../structure.ts";

/**
 * Tells of a table whose rows are not of one length (PDF/UA-1, 7.2; ISO 32000-1, 14.8.4.3.4): a cell that painted nothing
 * is missing from the tags, and readers would find what follows under the wrong heading.
 */
export function tables(finishing: Finishing): void {
  for (const table of elementsOf(finishing.document, "Table")) {
    const lengths = rowLengths(elementsIn(table).filter(({ role }) => role === "TR"));
    if (new Set(lengths).size <= 1) continue;
    const [first] = elementsOf(table, "Caption", "TH", "TD");
    const name = first === undefined ? "" : textOf(finishing, first);
    finishing.faults.push(
      `The table that begins with "${name}" has rows of ${joinNames([...new Set(lengths)].map(String))} cells.`,
    );
  }
}

/** How many columns each row has, with the cells that span into it counted. */
function rowLengths(rows: readonly Element[]): number[] {
  const below: number[] = [];
  return rows.map((row, index) => {
    let length = below[index] ?? 0;
    for (const { table } of elementsIn(row)) {
      const columns = table?.columnSpan ?? 1;
      length += columns;
      for (let next = 1; next < (table?.rowSpan ?? 1); next += 1) below[index + next] = (below[index + next] ?? 0) + columns;
    }
    return length;
  });
}
