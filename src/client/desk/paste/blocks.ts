import { isLeftOut, lineOf, styleOf } from "./inline.ts";

/** A paragraph, a heading, a row of a table, or an item of a list, as Markdown. */
export interface Block {
  readonly kind: "paragraph" | "item";
  readonly text: string;
}

/** Elements that begin a new line. */
const blockNames = new Set(
  [
    "ADDRESS",
    "ARTICLE",
    "ASIDE",
    "BLOCKQUOTE",
    "BODY",
    "CENTER",
    "DD",
    "DIV",
    "DL",
    "DT",
    "FIGURE",
    "FOOTER",
    "FORM",
    "H1",
    "H2",
  ].concat(["H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "TR", "UL"]),
);

/** Where an item stands: in which list, how deep, from 0, and whether it is numbered. */
interface ItemPlace {
  readonly list: unknown;
  readonly depth: number;
  readonly isNumbered: boolean;
}

/** The blocks of an element, in order. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  new Walk(blocks).through(root, undefined);
  return blocks;
}

class Walk {
  readonly #blocks: Block[];
  /** The list that is being written at each depth, and the number of its last item. */
  readonly #lists: { readonly list: unknown; number: number }[] = [];

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  /**
   * Adds what is in an element.
   * @param item where its first paragraph stands, if it is an item of a list; a further paragraph of an item is none
   * @returns whether it had any text
   */
  through(parent: Element, item: ItemPlace | undefined, heading = ""): boolean {
    let line: Node[] = [];
    let hasText = false;
    const flush = () => {
      hasText = this.#add(line, hasText ? undefined : item, heading) || hasText;
      line = [];
    };
    for (const child of parent.childNodes) {
      if (child instanceof Element && isLeftOut(child)) continue;
      if (child instanceof Element && hasBlocks(child)) {
        flush();
        hasText = this.#block(child, hasText ? undefined : item) || hasText;
      } else line.push(child);
    }
    flush();
    return hasText;
  }

  #block(element: Element, item: ItemPlace | undefined): boolean {
    const { nodeName } = element;
    if (nodeName === "TR") return this.#add(cellsOf(element), undefined, "");
    if (nodeName === "UL" || nodeName === "OL") return this.#list(element);
    if (/^H[1-6]$/.test(nodeName)) return this.through(element, undefined, `${"#".repeat(Math.max(2, Number(nodeName[1])))} `);
    return this.through(element, wordItemOf(element) ?? item);
  }

  #list(list: Element): boolean {
    const item = { list, depth: depthAround(list), isNumbered: list.nodeName === "OL" };
    const added = [...list.children].map((child) =>
      /^[UO]L$/.test(child.nodeName) ? this.#list(child) : this.through(child, item),
    );
    return added.includes(true);
  }

  #add(nodes: readonly Node[], item: ItemPlace | undefined, heading: string): boolean {
    const text = lineOf(nodes);
    if (text === "") return false;
    if (item === undefined) this.#blocks.push({ kind: "paragraph", text: `${heading}${text}` });
    else {
      // Four columns for each level are within what Markdown takes for a list in an item of either kind.
      const sign = item.isNumbered ? `${this.#numberOf(item)}.` : "-";
      this.#blocks.push({ kind: "item", text: `${"    ".repeat(item.depth)}${sign} ${text}` });
    }
    return true;
  }

  #numberOf({ list, depth }: ItemPlace): number {
    this.#lists.length = depth + 1;
    const before = this.#lists[depth];
    const number = before !== undefined && before.list === list ? before.number + 1 : 1;
    this.#lists[depth] = { list, number };
    return number;
  }
}

function hasBlocks(element: Element): boolean {
  return blockNames.has(element.nodeName) || [...element.children].some(hasBlocks);
}

function depthAround(list: Element): number {
  let depth = 0;
  for (let at = list.parentElement; at; at = at.parentElement) if (/^[UO]L$/.test(at.nodeName)) depth += 1;
  return depth;
}

/** Word writes an item of a list as a paragraph that names its level, with its sign as text that is to be ignored. */
function wordItemOf(element: Element): ItemPlace | undefined {
  const [, list, level] = /mso-list:\s*(\w+)\s+level(\d+)/i.exec(styleOf(element)) ?? [];
  if (level === undefined) return undefined;
  const sign = [...element.querySelectorAll("[style]")].find((each) => /mso-list:\s*Ignore/i.test(styleOf(each)));
  return { list, depth: Number(level) - 1, isNumbered: /^\s*\(?[\da-z]{1,5}[.)]/i.test(sign?.textContent ?? "") };
}

/** The cells of a row, with a dash between. */
function cellsOf(row: Element): Node[] {
  return [...row.children].flatMap((cell, at) => [...(at === 0 ? [] : [document.createTextNode(" – ")]), ...cell.childNodes]);
}
