import { all, anchorOf, first, hasClass, headingLevel, mainOf, rowsOf, span, type TreeNode, textOf } from "./html-tree.ts";

/** Converts the document to Typst's markup: the same text, headings, lists, tables and links, in Typst's own style. */
export function typst(html: string): string {
  const main = mainOf(html);
  const known = new Set<string>();
  for (const parent of [main, ...all(main, ({ children }) => children !== undefined)]) {
    for (const child of parent.children ?? []) {
      const anchor = headingLevel(child) === undefined ? undefined : anchorOf(child, parent);
      if (anchor !== undefined) known.add(anchor);
    }
  }
  const title = textOf(first(main, ({ name }) => name === "h1") ?? main);
  const head = `#set document(title: ${quote(title)}, date: none)\n#set text(lang: "en", region: "GB")\n#set page(numbering: "1")\n`;
  return `${head}\n${blocks(main, known)}`;
}

function blocks(node: TreeNode, known: ReadonlySet<string>): string {
  return (node.children ?? []).map((child) => block(child, node, known)).join("");
}

function block(node: TreeNode, parent: TreeNode, known: ReadonlySet<string>): string {
  const level = headingLevel(node);
  if (level === 1) return `\n#align(center, text(size: 24pt)[${inline(node, known)}])\n#pagebreak()\n`;
  if (level !== undefined) {
    const anchor = anchorOf(node, parent);
    return `\n#heading(level: ${level - 1})[${inline(node, known)}]${anchor === undefined ? "" : ` <${anchor}>`}\n`;
  }
  if (hasClass(node, "contents")) return "\n#outline(depth: 2)\n#pagebreak()\n";
  switch (node.name) {
    case "ul":
      return `\n#list(${items(node, known)})\n`;
    case "ol":
      return `\n#enum(${items(node, known)})\n`;
    case "table":
      return table(node, known);
    case "p":
      return `\n${inline(node, known)}\n`;
    case "svg":
      return `\n${escapeText(node.attribs?.["aria-label"] ?? "")}\n`;
    case "section":
      return `${hasClass(node, "terms-of-reference") ? "\n#pagebreak(weak: true)\n" : ""}${blocks(node, known)}`;
    case "div":
    case "figure":
    case "blockquote":
      return blocks(node, known);
    default:
      return isInline(node) ? inlineNode(node, known) : blocks(node, known);
  }
}

function isInline({ type, name }: TreeNode): boolean {
  return type === "text" || ["span", "a", "strong", "em", "cite", "time", "sup"].includes(name ?? "");
}

function items(list: TreeNode, known: ReadonlySet<string>): string {
  const entries = (list.children ?? []).filter(({ name }) => name === "li");
  return entries.map((entry) => `[${blocks(entry, known)}],`).join("\n");
}

function table(node: TreeNode, known: ReadonlySet<string>): string {
  const { rows, heads, columns } = rowsOf(node);
  const cell = (each: TreeNode) => `table.cell(colspan: ${span(each)})[${blocks(each, known)}],`;
  const cells = (some: TreeNode[][]) => some.flat().map(cell).join("\n");
  const head = heads === 0 ? "" : `table.header(${cells(rows.slice(0, heads))}),`;
  return `\n#table(columns: ${columns}, ${head}\n${cells(rows.slice(heads))})\n`;
}

function inline(node: TreeNode, known: ReadonlySet<string>): string {
  return (node.children ?? []).map((child) => inlineNode(child, known)).join("");
}

function inlineNode(node: TreeNode, known: ReadonlySet<string>): string {
  if (node.type === "text") return escapeText((node.data ?? "").replace(/\s+/g, " "));
  const text = inline(node, known);
  const target = node.attribs?.href;
  if (node.name === "strong") return `#strong[${text}]`;
  if (node.name === "em" || node.name === "cite") return `#emph[${text}]`;
  if (node.name === "sup") return `#super[${text}]`;
  if (node.name !== "a" || target === undefined || text === "") return text;
  if (!target.startsWith("#")) return `#link(${quote(target)})[${text}]`;
  return known.has(target.slice(1)) ? `#link(label(${quote(target.slice(1))}))[${text}]` : text;
}

function escapeText(text: string): string {
  return text.replace(/[\\#$*_`@<>~[\]=+\-/'"]/g, "\\$&");
}

function quote(text: string): string {
  return JSON.stringify(text);
}
