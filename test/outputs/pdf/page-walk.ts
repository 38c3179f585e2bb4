/**
 * Reads the content of a page in the browser that shows it. The function is sent to the browser as text, so it uses
 * nothing from outside itself.
 */

export interface CellContent {
  readonly text: string;
  readonly isHeader: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The texts of the header cells above and beside a data cell. */
  readonly headers: readonly string[];
}

export interface ReadableContent {
  readonly headings: readonly string[];
  /** The caption of each table, visible or for screen readers alone. */
  readonly captions: readonly string[];
  readonly tables: readonly (readonly (readonly CellContent[])[])[];
  /** `text → target`. */
  readonly links: readonly string[];
  /** Each list as the texts of its own items, without those of nested lists. */
  readonly lists: readonly (readonly string[])[];
  readonly alternatives: readonly string[];
  /** Passages in another language than the text around them: `cy: text`. */
  readonly passages: readonly string[];
  /** All words, in the order of the document. */
  readonly words: readonly string[];
}

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<Node>;
  readonly textContent: string | null;
}

interface PageElement extends Node {
  readonly rows: Iterable<PageElement & { readonly cells: Iterable<PageElement> }>;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly cellIndex: number;
  readonly href: string;
  checkVisibility(options: object): boolean;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

declare const document: PageElement & { readonly body: PageElement };
declare const location: { readonly href: string };
declare function getComputedStyle(element: Node): { readonly display: string };

export function walkPage(): ReadableContent {
  const root = document.querySelector(".document") ?? document.body;
  const shown = (selector: string, within: PageElement = root) =>
    [...within.querySelectorAll(selector)].filter(
      (found) => found.checkVisibility({}) && found.closest("svg svg, svg title") === null,
    );
  const blocks = /^(block|list-item|flex|grid|table|table-row|table-cell|table-caption|inline-block)$/;
  /** The text of a node, with a space where a block begins or ends; pictures have no text. */
  const textOf = (node: Node, without = ""): string => {
    if (node.nodeType === 3) return node.textContent ?? "";
    if (node.nodeType !== 1 || node.nodeName.toLowerCase() === "svg") return "";
    const found = node as PageElement;
    if (found.nodeName === "BR") return " ";
    if (found.matches("caption .visually-hidden, caption.visually-hidden")) return "";
    if (!found.checkVisibility({}) || (without !== "" && found.matches(without))) return "";
    const inner = [...found.childNodes].map((child) => textOf(child, without)).join("");
    return blocks.test(getComputedStyle(found).display) && !found.matches("[data-page-of]") ? ` ${inner} ` : inner;
  };
  const plain = (node: Node, without?: string) => textOf(node, without).replace(/\s+/g, " ").trim();
  const here = location.href.replace(/#.*/, "");

  const tableOf = (table: PageElement): CellContent[][] => {
    const rows = [...table.rows];
    // The grid, with each cell in every position that it spans.
    const grid: PageElement[][] = rows.map(() => []);
    for (const [y, row] of rows.entries()) {
      for (const cell of row.cells) {
        let x = 0;
        while (grid[y]?.[x] !== undefined) x += 1;
        for (let dy = 0; dy < cell.rowSpan; dy += 1) {
          for (let dx = 0; dx < cell.colSpan; dx += 1) (grid[y + dy] as PageElement[])[x + dx] = cell;
        }
      }
    }
    const headersOf = (cell: PageElement): string[] => {
      if (cell.nodeName === "TH") return [];
      const found = new Set<PageElement>();
      for (const [y, row] of grid.entries()) {
        for (const [x, each] of row.entries()) {
          if (each !== cell) continue;
          for (const above of grid) if (above[x]?.matches("thead th[scope=col]")) found.add(above[x] as PageElement);
          for (const beside of grid[y] ?? []) if (beside.matches("th[scope=row]")) found.add(beside);
        }
      }
      return [...found].map((header) => plain(header)).sort();
    };
    return rows.map((row) =>
      [...row.cells].map((cell) => ({
        text: plain(cell),
        isHeader: cell.nodeName === "TH",
        rowSpan: cell.rowSpan,
        columnSpan: cell.colSpan,
        headers: headersOf(cell),
      })),
    );
  };

  return {
    headings: shown("h1, h2, h3, h4, h5, h6").map((heading) => `${heading.nodeName} ${plain(heading)}`),
    captions: shown("table").map((table) => (table.querySelector("caption")?.textContent ?? "").replace(/\s+/g, " ").trim()),
    tables: shown("table").map(tableOf),
    links: shown("a[href]").map(
      (link) => `${plain(link)} → ${link.href.startsWith(`${here}#`) ? link.href.slice(here.length) : link.href}`,
    ),
    lists: shown("ul, ol")
      .filter((list) => list.closest("nav.contents") === null)
      .map((list) => [...list.querySelectorAll(":scope > li")].map((item) => plain(item, "li ul, li ol"))),
    alternatives: shown("img[alt]:not([alt='']), svg[role=img]").map((picture) =>
      (
        picture.getAttribute("alt") ??
        picture.querySelector("title")?.textContent ??
        picture.getAttribute("aria-label") ??
        ""
      ).trim(),
    ),
    passages: shown("[lang]").map((passage) => `${passage.getAttribute("lang")}: ${plain(passage)}`),
    words: plain(root).split(" "),
  };
}
