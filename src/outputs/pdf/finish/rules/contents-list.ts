import type { Finishing } from "../finishing.ts";
import { type Child, contentOf, type Element, element, elementsIn, elementsOf, is } from "../structure.ts";

/**
 * Tags the contents as what they are: TOC, with a TOCI for each line and a Reference around its link
 * (ISO 32000-1, 14.8.4.2, table 333). They are the lists on the pages that bear roman numbers.
 */
export function contentsList({ document, ranges }: Finishing): void {
  const start = ranges.find(({ style }) => style === "roman")?.start;
  const end = ranges.find(({ style }) => style === "arabic")?.start;
  if (start === undefined || end === undefined) return;
  for (const list of elementsOf(document, "L")) {
    const [first] = contentOf(list);
    if (first !== undefined && first.page >= start && first.page < end && isContents(list)) retag(list);
  }
}

/** Whether every item of a list, and of the lists in it, is a link. */
function isContents(list: Element): boolean {
  return elementsIn(list).every(
    (item) =>
      is(item, "LI") &&
      item.children.some((child) => is(child, "Link")) &&
      elementsIn(item).every((child) => is(child, "Lbl", "Link") || (is(child, "L") && isContents(child))),
  );
}

function retag(list: Element): void {
  list.role = "TOC";
  list.numbering = undefined;
  for (const item of elementsIn(list)) {
    item.role = "TOCI";
    item.children = item.children.map(referenced);
    for (const below of elementsIn(item)) if (below.role === "L") retag(below);
  }
}

function referenced(child: Child): Child {
  return is(child, "Link") ? element("Reference", [child]) : child;
}
