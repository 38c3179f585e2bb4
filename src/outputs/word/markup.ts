import { DomUtils, parseDocument } from "htmlparser2";

const { isTag, isText } = DomUtils;
type ChildNode = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<ChildNode, { readonly attribs: unknown }>;

/** A piece of text with one formatting, as Word's runs have it, and the address that it links to. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly superscript: boolean;
  readonly link?: string;
  /** The id of the note that is referred to here; the text is then empty. */
  readonly note?: string;
  /** Whether it is written from right to left. */
  readonly fromRight?: true;
}

/** How the items of a list are marked. Numbers may continue the number of a section: in 2.1 and 2.2, "2." is `before`. */
export type ListMark = { readonly kind: "bullet" } | { readonly kind: "number"; readonly before: string; readonly start: number };

/** A block of a document. */
export type Block =
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly runs: readonly Run[];
      /** The id of the heading, or of the section that it is the heading of. */
      readonly id?: string;
    }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[]; readonly fromRight?: true }
  | { readonly kind: "list"; readonly mark: ListMark; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "table"; readonly rows: readonly Row[] };

export interface Row {
  /** Whether it is a header row, which Word repeats at the top of each page. */
  readonly isHead: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly isHead: boolean;
  readonly columns: number;
  readonly blocks: readonly Block[];
}

/** What is written in an HTML text. */
export interface Markup {
  readonly blocks: readonly Block[];
  /** The notes at the feet of its sections, by their ids. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
}

/** Reads an HTML text. Hidden elements, table captions, navigation and SVG drawings are left out. */
export function readMarkup(html: string): Markup {
  const { children } = parseDocument(html);
  const items = DomUtils.findAll((element) => hasClass(element, "footnote-item"), children);
  return { blocks: blocksIn(children), notes: new Map(items.map((item) => [item.attribs.id ?? "", blocksIn(item.children)])) };
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
const ignoredElements = ["head", "svg", "script", "style", "nav", "caption"];
const containers = [
  "div",
  "section",
  "article",
  "main",
  "figure",
  "blockquote",
  "dl",
  "dd",
  "header",
  "html",
  "body",
  "li",
  "td",
  "th",
];

/** The blocks among some nodes; inline content between blocks becomes a paragraph. */
function blocksIn(nodes: readonly ChildNode[]): Block[] {
  const blocks: Block[] = [];
  let inline: ChildNode[] = [];
  const endParagraph = () => {
    const runs = runsIn(inline);
    if (runs.length > 0) blocks.push({ kind: "paragraph", runs });
    inline = [];
  };
  for (const node of nodes) {
    const own = isTag(node) ? blockOf(node) : undefined;
    if (own === undefined) inline.push(node);
    else {
      endParagraph();
      blocks.push(...own);
    }
  }
  endParagraph();
  return blocks;
}

/** The blocks that an element consists of, or undefined for an inline element. */
function blockOf(element: Element): Block[] | undefined {
  const { name, children } = element;
  if (ignoredElements.includes(name) || isHidden(element) || hasClass(element, "footnotes")) return [];
  if (name === "hr") return [];
  const level = headings.indexOf(name) + 1;
  if (level > 0) return [{ kind: "heading", level, runs: runsIn(children), ...idOf(element) }];
  if (name === "dt") return [{ kind: "paragraph", runs: runsIn(children, { ...plain, bold: true }) }];
  if (["p", "dd", "figcaption"].includes(name) && !hasBlocks(element))
    return [{ kind: "paragraph", runs: runsIn(children), ...(element.attribs.dir === "rtl" && { fromRight: true as const }) }];
  if (name === "ul" || name === "ol") return [listOf(element)];
  if (name === "table") return [{ kind: "table", rows: rowsIn(element) }];
  return containers.includes(name) ? blocksIn(children) : undefined;
}

/** A heading without an id is that of the section around it. */
function idOf({ attribs, parent }: Element): { readonly id?: string } {
  const id = attribs.id ?? (parent !== null && isTag(parent) ? parent.attribs.id : undefined);
  return id === undefined ? {} : { id };
}

/** Whether a term's description consists of blocks: of a list, not of a line of text. */
function hasBlocks({ name, children }: Element): boolean {
  return name === "dd" && children.some((child) => isTag(child) && ["ul", "ol", "p", "table"].includes(child.name));
}

function listOf(element: Element): Block {
  const items = elementsIn(element, "li");
  const numbers = items.map((item) => numberOf(item));
  const mark: ListMark =
    element.name === "ul"
      ? { kind: "bullet" }
      : { kind: "number", ...(numbers[0] ?? { before: "", start: Number(element.attribs.start ?? 1) }) };
  return { kind: "list", mark, items: items.map((item) => blocksIn(item.children.filter((child) => !isNumber(child)))) };
}

/** The number written in an item, where it continues the number of its section: "2.1" starts at 1 after "2.". */
function numberOf(item: Element): { before: string; start: number } | undefined {
  const number = item.children.find(isNumber);
  const match = number === undefined ? null : /^(.*\.)(\d+)$/.exec(textOf([number]).trim());
  return match === null ? undefined : { before: match[1] ?? "", start: Number(match[2]) };
}

function isNumber(node: ChildNode): boolean {
  return isTag(node) && hasClass(node, "item-number");
}

function rowsIn(table: Element): Row[] {
  return ["thead", "tbody", "tfoot"].flatMap((part) =>
    elementsIn(table, part).flatMap((body) =>
      elementsIn(body, "tr").map((row) => ({
        isHead: part === "thead",
        cells: row.children.filter(isTag).map((cell) => ({
          isHead: cell.name === "th",
          columns: Number(cell.attribs.colspan ?? 1),
          blocks: blocksIn(cell.children),
        })),
      })),
    ),
  );
}

type Style = Omit<Run, "text">;

const plain: Style = { bold: false, italics: false, superscript: false };

/** The text of some nodes with white space collapsed as browsers do: single spaces, and none at either end. */
function runsIn(nodes: readonly ChildNode[], style = plain): Run[] {
  const runs: Run[] = [];
  for (const run of nodes.flatMap((node) => toRuns(node, style))) {
    const before = runs.at(-1)?.text ?? " ";
    const text = /\s$/.test(before) ? run.text.replace(/^[ \t]+/, "") : run.text;
    if (text !== "" || run.note !== undefined) runs.push({ ...run, text });
  }
  const last = runs.pop();
  const trimmed = last?.text.trimEnd() ?? "";
  if (last?.note !== undefined) return [...runs, last];
  return last === undefined || trimmed === "" ? runs : [...runs, { ...last, text: trimmed }];
}

function toRuns(node: ChildNode, style: Style): Run[] {
  if (isText(node)) return [{ ...style, text: node.data.replace(/[ \t\r\n]+/g, " ") }];
  if (!isTag(node) || ignoredElements.includes(node.name) || isHidden(node)) return [];
  if (node.name === "br") return [{ ...style, text: "\n" }];
  // The number of a note, before it and where it is referred to, is Word's own; so is the way back.
  if (hasClass(node, "footnote-number") || hasClass(node, "footnote-backref")) return [];
  const note = hasClass(node, "footnote-ref") ? noteOf(node) : undefined;
  if (note !== undefined) return [{ ...style, text: "", note }];
  const own: Style = {
    ...style,
    bold: style.bold || node.name === "strong" || node.name === "b",
    italics: style.italics || ["em", "i", "cite"].includes(node.name),
    superscript: style.superscript || node.name === "sup",
    ...(node.name === "bdi" && { fromRight: true as const }),
    ...(node.name === "a" && /^(https?|mailto|tel):/.test(node.attribs.href ?? "") && { link: node.attribs.href as string }),
  };
  return node.children.flatMap((child) => toRuns(child, own));
}

/** The id of the note that a reference leads to. */
function noteOf(element: Element): string | undefined {
  return DomUtils.findOne((each) => each.name === "a", element.children)?.attribs.href?.replace(/^#/, "");
}

function elementsIn(parent: Element, name: string): Element[] {
  return parent.children.filter(isTag).filter((child) => child.name === name);
}

function isHidden(element: Element): boolean {
  return hasClass(element, "visually-hidden") || element.attribs.hidden !== undefined;
}

function hasClass(element: Element, name: string): boolean {
  return (element.attribs.class ?? "").split(" ").includes(name);
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node.children) : "")).join("");
}
