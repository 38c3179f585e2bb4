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

/** Where an item stands: how deep, from 0, and whether its list is numbered. */
interface ItemPlace {
  readonly depth: number;
  readonly isNumbered: boolean;
}

/** The blocks of an element, in order. */
export function blocksOf(root: Element): Block[] {
  const counts: number[] = [];
  const blocks: Block[] = [];
  const add = (nodes: readonly Node[], item: ItemPlace | undefined, heading = "") => {
    const text = lineOf(nodes);
    if (text === "") return;
    if (item === undefined) {
      counts.length = 0;
      blocks.push({ kind: "paragraph", text: `${heading}${text}` });
      return;
    }
    counts.length = item.depth + 1;
    const number = (counts[item.depth] ?? 0) + 1;
    counts[item.depth] = number;
    // Four columns for each level are within what Markdown takes for a list in an item of either kind.
    blocks.push({ kind: "item", text: `${"    ".repeat(item.depth)}${item.isNumbered ? `${number}.` : "-"} ${text}` });
  };
  const walk = (parent: Element, item: ItemPlace | undefined, heading = "") => {
    let line: Node[] = [];
    let place = item;
    const flush = () => {
      add(line, place, heading);
      // A further paragraph of an item is no item of its own.
      if (line.some((node) => (node.textContent ?? "").trim() !== "")) place = undefined;
      line = [];
    };
    for (const child of parent.childNodes) {
      if (!(child instanceof Element) || (!hasBlocks(child) && !isLeftOut(child))) line.push(child);
      else if (!isLeftOut(child)) {
        flush();
        walkBlock(child, place);
      }
    }
    flush();
  };
  const walkBlock = (element: Element, item: ItemPlace | undefined) => {
    const { nodeName } = element;
    if (nodeName === "TR") return add(cellsOf(element), undefined);
    if (nodeName === "UL" || nodeName === "OL") return walkList(element, (item?.depth ?? depthAround(element) - 1) + 1);
    if (/^H[1-6]$/.test(nodeName)) return walk(element, undefined, `${"#".repeat(Math.max(2, Number(nodeName[1])))} `);
    walk(element, wordItemOf(element) ?? item);
  };
  const walkList = (list: Element, depth: number) => {
    for (const child of list.children) {
      if (child.nodeName === "UL" || child.nodeName === "OL") walkList(child, depth + 1);
      else if (!isLeftOut(child)) walk(child, { depth, isNumbered: list.nodeName === "OL" });
    }
  };
  walk(root, undefined);
  return blocks;
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
  const [, level] = /mso-list:\s*\w+\s+level(\d+)/i.exec(styleOf(element)) ?? [];
  if (level === undefined) return undefined;
  const sign = [...element.querySelectorAll("[style]")].find((each) => /mso-list:\s*Ignore/i.test(styleOf(each)));
  return { depth: Number(level) - 1, isNumbered: /^\s*\(?[\da-z]{1,5}[.)]/i.test(sign?.textContent ?? "") };
}

/** The cells of a row, with a dash between. */
function cellsOf(row: Element): Node[] {
  return [...row.children].flatMap((cell, at) => [...(at === 0 ? [] : [document.createTextNode(" – ")]), ...cell.childNodes]);
}
