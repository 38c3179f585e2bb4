import type { Finishing } from "../finishing.ts";
import { type Content, type Element, elementsIn } from "../structure.ts";

/**
 * Takes pieces of content out of an element and marks them on their pages as Artifact (ISO 32000-1, 14.8.2.2).
 * @param type what kind of artifact: repeated by each page, or drawn for the looks
 */
export function becomeArtifacts(
  { contents }: Finishing,
  from: Element,
  pieces: ReadonlySet<Content>,
  type: "Pagination" | "Layout",
): void {
  if (pieces.size === 0) return;
  remove(from, pieces);
  for (const { page, mark } of pieces) {
    const begins = contents[page]?.marks.get(mark);
    if (begins === undefined) throw new Error(`Page ${page + 1} has no content with the mark ${mark}.`);
    contents[page]?.splices.push({ start: begins.start, end: begins.end, text: `/Artifact <</Type /${type}>> BDC` });
  }
}

function remove(from: Element, pieces: ReadonlySet<Content>): void {
  from.children = from.children.filter((child) => child.kind !== "content" || !pieces.has(child));
  for (const child of elementsIn(from)) remove(child, pieces);
}
