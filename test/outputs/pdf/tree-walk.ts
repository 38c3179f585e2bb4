import { elementsOf, everyElement, type PdfElement, spokenText } from "../../../src/verify/pdf-tree.ts";
import type { CellContent, ReadableContent } from "./page-walk.ts";

/** Reads the content of a PDF from its tags, in the same form as that of its page. */
export function walkTree(tree: PdfElement): ReadableContent {
  const ids = new Map([...everyElement(tree)].filter(({ id }) => id !== undefined).map((found) => [found.id, spokenText(found)]));
  const cell = (found: PdfElement): CellContent => ({
    text: words(found).join(" "),
    isHeader: found.role === "TH",
    rowSpan: found.rowSpan,
    columnSpan: found.columnSpan,
    headers: found.role === "TH" ? [] : [...new Set(found.headers.map((id) => ids.get(id) ?? `no cell ${id}`))].sort(),
  });
  return {
    headings: elementsOf(tree, "H1", "H2", "H3", "H4", "H5", "H6").map((heading) => `${heading.role} ${spokenText(heading)}`),
    captions: elementsOf(tree, "Table").map((table) => children(table, "Caption").map(spokenText)[0] ?? table.summary ?? ""),
    tables: elementsOf(tree, "Table").map((table) => children(table, "TR").map((row) => children(row, "TH", "TD").map(cell))),
    links: elementsOf(tree, "Link").map((link) => `${words(link).join(" ")} → ${link.target}`),
    lists: elementsOf(tree, "L").map((list) => children(list, "LI").map((item) => words(item, new Set(["L"])).join(" "))),
    alternatives: elementsOf(tree, "Figure").map(({ alt }) => alt ?? ""),
    passages: [...everyElement(tree)]
      .filter(({ lang }) => lang !== undefined)
      .slice(1)
      .map((passage) => `${passage.lang}: ${words(passage).join(" ")}`),
    words: words(tree),
  };
}

const blocks = new Set(
  "P H1 H2 H3 H4 H5 H6 L LI LBody Lbl TR TH TD Caption Table BlockQuote Aside Art Sect Div TOC TOCI Note".split(" "),
);

/** The numbers and bullets that the browser generates before list items: they are not in the page's text. */
const generatedLabel = /^(?:\d+|[a-z])\.$|^$/;

/** The words below an element in reading order. A block begins and ends a word; pictures have no words. */
function words(found: PdfElement, without: ReadonlySet<string> = new Set()): string[] {
  const text = (each: PdfElement | string): string => {
    if (typeof each === "string") return each;
    if (each.role === "Figure" || without.has(each.role)) return "";
    if (each.role === "Lbl" && generatedLabel.test(spokenText(each))) return "";
    const inner = each.children.map(text).join("");
    return blocks.has(each.role) ? ` ${inner} ` : inner;
  };
  return found.children
    .map(text)
    .join("")
    .split(/[\s\u00A0]+/)
    .filter((word) => word !== "");
}

function children(found: PdfElement, ...roles: readonly string[]): PdfElement[] {
  return found.children.filter((child): child is PdfElement => typeof child !== "string" && roles.includes(child.role));
}
