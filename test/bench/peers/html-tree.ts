import { parseDocument } from "htmlparser2";

/** The parts of a parsed page that the converters read. */
export interface TreeNode {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly TreeNode[];
}

/** Parses a page and finds the printed document in it. */
export function mainOf(html: string): TreeNode {
  const main = first(parseDocument(html) as unknown as TreeNode, ({ name }) => name === "main");
  if (main === undefined) throw new Error("The page has no main part.");
  return main;
}

export function first(node: TreeNode, matches: (node: TreeNode) => boolean): TreeNode | undefined {
  return all(node, matches)[0];
}

/** Every descendant that matches, in document order. */
export function all(node: TreeNode, matches: (node: TreeNode) => boolean): TreeNode[] {
  return (node.children ?? []).flatMap((child) => [...(matches(child) ? [child] : []), ...all(child, matches)]);
}

export function textOf(node: TreeNode): string {
  if (node.type === "text") return node.data ?? "";
  return (node.children ?? []).map(textOf).join("");
}

export function hasClass(node: TreeNode, name: string): boolean {
  return (node.attribs?.class ?? "").split(" ").includes(name);
}

/** The cells of a table by row, the number of rows in its head, and the number of its columns. */
export function rowsOf(table: TreeNode): { rows: TreeNode[][]; heads: number; columns: number } {
  const head = first(table, ({ name }) => name === "thead");
  const rows = all(table, ({ name }) => name === "tr").map((row) => all(row, ({ name }) => name === "td" || name === "th"));
  const heads = head === undefined ? 0 : all(head, ({ name }) => name === "tr").length;
  const columns = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + span(cell), 0)));
  return { rows, heads, columns };
}

export function span(cell: TreeNode): number {
  return Number(cell.attribs?.colspan ?? 1);
}

/** The level of a heading element; undefined of any other. */
export function headingLevel({ name }: TreeNode): number | undefined {
  const level = /^h([1-6])$/.exec(name ?? "")?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The id that links to a heading use: its own, or that of the section that it begins. */
export function anchorOf(heading: TreeNode, parent: TreeNode): string | undefined {
  return heading.attribs?.id ?? (parent.name === "section" ? parent.attribs?.id : undefined);
}
