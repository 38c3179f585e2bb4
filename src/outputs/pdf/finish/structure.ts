import type { PDFObject, PDFRef } from "@cantoo/pdf-lib";

/** The structure tree of a tagged PDF (ISO 32000-1, 14.7), as plain objects that a rule can rearrange. */
export interface Element {
  readonly kind: "element";
  /** The structure type: `P`, `H1`, `Table`. */
  role: string;
  children: Child[];
  /** What stands for a figure, in words. */
  alt?: string | undefined;
  /** What is read in place of what the element holds. */
  actualText?: string | undefined;
  /** BCP 47. */
  lang?: string | undefined;
  id?: string | undefined;
  table?: TableAttributes | undefined;
  /** ListNumbering: `Decimal`, `Disc`, `None`. */
  numbering?: string | undefined;
  /** Attributes that no rule looks into. */
  other?: PDFObject[] | undefined;
}

export interface TableAttributes {
  scope?: "Row" | "Column" | "Both" | undefined;
  rowSpan: number;
  columnSpan: number;
  /** The ids of the header cells that a cell belongs to. */
  headers: string[];
  /** Of a whole table: what it holds, for those who do not see it. */
  summary?: string | undefined;
}

/** A piece of a page's content, by its page (counted from 0) and its mark within the page. */
export interface Content {
  readonly kind: "content";
  readonly page: number;
  readonly mark: number;
}

/** A link's rectangle on a page: an annotation. */
export interface Rectangle {
  readonly kind: "rectangle";
  readonly page: number;
  readonly annotation: PDFRef;
}

export type Child = Element | Content | Rectangle;

/** A new element, for what the page had no tag for. */
export function element(
  role: string,
  children: Child[],
  more: Partial<Omit<Element, "kind" | "role" | "children">> = {},
): Element {
  return { kind: "element", role, children, ...more };
}

function isElement(child: Child): child is Element {
  return child.kind === "element";
}

/** Whether a child is an element of one of some roles. */
export function is(child: Child | undefined, ...roles: readonly string[]): child is Element {
  return child !== undefined && child.kind === "element" && roles.includes(child.role);
}

/** The elements among the children. */
export function elementsIn(parent: Element): Element[] {
  return parent.children.filter(isElement);
}

/** An element and all below it, each before its children: the order of reading. */
export function* everyElement(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) {
    if (child.kind === "element") yield* everyElement(child);
  }
}

/** All elements of some roles, in the order of reading. */
export function elementsOf(root: Element, ...roles: readonly string[]): Element[] {
  return [...everyElement(root)].filter((found) => roles.includes(found.role));
}

/** The pieces of content below an element, in the order of reading. */
export function contentOf(root: Element): Content[] {
  return root.children.flatMap((child) =>
    child.kind === "content" ? [child] : child.kind === "element" ? contentOf(child) : [],
  );
}

/** The rectangles below an element. */
export function rectanglesOf(root: Element): Rectangle[] {
  return root.children.flatMap((child) =>
    child.kind === "rectangle" ? [child] : child.kind === "element" ? rectanglesOf(child) : [],
  );
}

/** Whether an element says nothing but its role: no text of its own, no language, no attributes. */
export function isBare({ alt, actualText, lang, id, table, numbering, other }: Element): boolean {
  return [alt, actualText, lang, id, table, numbering, other].every((value) => value === undefined);
}
