import { all, anchorOf, first, hasClass, headingLevel, mainOf, rowsOf, span, type TreeNode, textOf } from "./html-tree.ts";

/** Converts the document to AsciiDoc: the same text, headings, lists, tables and links, in the style of Asciidoctor PDF. */
export function asciidoc(html: string): string {
  const main = mainOf(html);
  const title = textOf(first(main, ({ name }) => name === "h1") ?? main);
  const sections = all(main, ({ name }) => name === "section");
  const chapters = sections.filter((section) => !hasClass(section, "cover") && !hasClass(section, "terms-of-reference"));
  const body = chapters.map((chapter) => blocks(chapter)).join("\n");
  return `= ${title}\n:doctype: book\n:toc:\n:toclevels: 2\n:lang: en-GB\n\n${body}`;
}

function blocks(node: TreeNode): string {
  return (node.children ?? []).map((child) => block(child, node)).join("");
}

function block(node: TreeNode, parent: TreeNode): string {
  const level = headingLevel(node);
  if (level !== undefined) {
    const anchor = anchorOf(node, parent);
    const head = `${anchor === undefined ? "" : `[#${anchor}]\n`}${level > 4 ? "[discrete]\n" : ""}`;
    return `\n\n${head}${"=".repeat(Math.max(2, level))} ${inline(node).trim()}\n\n`;
  }
  switch (node.name) {
    case "ul":
      return `\n${list(node, "*", 1)}\n`;
    case "ol":
      return `\n${list(node, ".", 1)}\n`;
    case "table":
      return table(node);
    case "p":
      return `\n${inline(node).trim()}\n`;
    case "svg":
      return `\n${escapeText(node.attribs?.["aria-label"] ?? "")}\n`;
    default:
      return node.type === "text" ? escapeText(node.data ?? "") : blocks(node);
  }
}

function list(node: TreeNode, marker: string, depth: number): string {
  const entries = (node.children ?? []).filter(({ name }) => name === "li");
  return `${entries.map((entry) => item(entry, marker, depth)).join("")}\n`;
}

function item(entry: TreeNode, marker: string, depth: number): string {
  const isList = ({ name }: TreeNode) => name === "ul" || name === "ol";
  const words = (entry.children ?? []).filter((child) => !isList(child));
  const below = (entry.children ?? []).filter(isList);
  const text = words.map(inlineNode).join(" ").replace(/\s+/g, " ").trim();
  return `${marker.repeat(depth)} ${text || "{empty}"}\n${below.map((each) => list(each, each.name === "ol" ? "." : "*", depth + 1)).join("")}`;
}

function table(node: TreeNode): string {
  const { rows, heads, columns } = rowsOf(node);
  const line = (row: TreeNode[]) =>
    row.map((cell) => `${span(cell) > 1 ? `${span(cell)}+` : ""}| ${inline(cell).trim()}`).join("\n");
  const head = heads === 0 ? "" : "%header,";
  return `\n\n[${head}cols="${columns}*"]\n|===\n${rows.map(line).join("\n\n")}\n|===\n\n`;
}

function inline(node: TreeNode): string {
  return (node.children ?? []).map(inlineNode).join("").replace(/\s+/g, " ");
}

function inlineNode(node: TreeNode): string {
  if (node.type === "text") return escapeText(node.data ?? "");
  const text = inline(node);
  const target = node.attribs?.href;
  if (node.name === "strong") return `*${text}*`;
  if (node.name === "em" || node.name === "cite") return `_${text}_`;
  if (node.name !== "a" || target === undefined || text.trim() === "") return text;
  const label = text.replaceAll("]", "\\]");
  return target.startsWith("#") ? `<<${target.slice(1)},${label.replaceAll(",", "&#44;")}>>` : `link:${target}[${label}]`;
}

function escapeText(text: string): string {
  return text.replace(/[*_`#+^~|{}[\]<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
