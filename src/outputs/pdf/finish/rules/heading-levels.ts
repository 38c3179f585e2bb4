import type { Finishing } from "../finishing.ts";
import { elementsOf } from "../structure.ts";

/**
 * Lets no heading skip a level on the way down (PDF/UA-1, 7.4.2): a heading is one level below the nearest before it that
 * is of a higher rank. Where the page is sound, this changes nothing.
 */
export function headingLevels({ document }: Finishing): void {
  const above: number[] = [];
  for (const heading of elementsOf(document, "H1", "H2", "H3", "H4", "H5", "H6")) {
    const level = Number(heading.role.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    heading.role = `H${above.length}`;
  }
}
