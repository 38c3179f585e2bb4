import { parseDocument } from "htmlparser2";
import { escapeXml } from "../../text/xml-text.ts";

/** An element of an HTML text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Tree[];
}

/** An element, or a text between tags. */
export type Tree = string | Element;

/** The elements that have no end tag (HTML Standard, 13.1.2, "void elements"). */
const voidElements = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

type Parsed = ReturnType<typeof parseDocument>["children"][number];

/** Reads an HTML text. Comments are left out. */
export function readTree(html: string): Tree[] {
  return parseDocument(html, { lowerCaseTags: false, lowerCaseAttributeNames: false }).children.flatMap(fromParsed);
}

function fromParsed(node: Parsed): Tree[] {
  if ("attribs" in node) return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(fromParsed) }];
  return node.type === "text" && "data" in node ? [node.data] : [];
}

/** Writes an HTML text. */
export function writeTree(nodes: readonly Tree[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return escapeXml(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
      const start = `<${node.name}${attributes.join("")}>`;
      return voidElements.has(node.name) ? start : `${start}${writeTree(node.children)}</${node.name}>`;
    })
    .join("");
}

export function isElement(node: Tree): node is Element {
  return typeof node !== "string";
}

export function hasClass(node: Tree, name: string): boolean {
  return isElement(node) && (node.attributes.class ?? "").split(" ").includes(name);
}

export function textOf(nodes: readonly Tree[]): string {
  return nodes.map((node) => (isElement(node) ? textOf(node.children) : node)).join("");
}

/** Every element among some nodes and below them, in the order of their start tags. */
export function elementsIn(nodes: readonly Tree[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.children)]);
}

/** Puts something in the place of each element, from the innermost out. */
export function mapElements(nodes: readonly Tree[], change: (element: Element) => readonly Tree[]): Tree[] {
  return nodes.flatMap((node) => (isElement(node) ? change({ ...node, children: mapElements(node.children, change) }) : [node]));
}

/** The element with other attributes; undefined takes one away. */
export function withAttributes(element: Element, attributes: Readonly<Record<string, string | undefined>>): Element {
  const all = Object.entries({ ...element.attributes, ...attributes });
  return { ...element, attributes: Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== undefined)) };
}
