import { DomUtils, parseDocument } from "htmlparser2";
import type { Block, ListMark, Row, Run, TrackedChange } from "./blocks.ts";

const { isTag, isText } = DomUtils;
type ChildNode = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<ChildNode, { readonly attribs: unknown }>;

/** What is written in an HTML text. */
export interface Markup {
  readonly blocks: readonly Block[];
  /** The notes at the feet of its sections, by their ids. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
}

/**
 * Reads an HTML text. Hidden elements, table captions, navigation, SVG drawings, whom to call, pages at a glance, the annex of abbreviations and what a redline says
 * of itself are left out.
 */
export function readMarkup(html: string): Markup {
  const { children } = parseDocument(html);
  const items = DomUtils.findAll((element) => hasClass(element, "footnote-item"), children);
  return {
    blocks: blocksIn(children),
    notes: new Map(items.map((item) => [item.attribs.id ?? "", blocksIn(item.children, changeOf(item))])),
  };
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];
const ignoredElements = ["head", "svg", "script", "style", "nav", "caption"];

/** Pages for readers that are no text of the arrangements: who comments on a draft does so where a thing is said. */
const ignoredPages = ["concern-panel", "at-a-glance", "who-sits", "abbreviations"];
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

/**
 * The blocks among some nodes; inline content between blocks becomes a paragraph.
 * @param change what was done to the block that they are in
 */
function blocksIn(nodes: readonly ChildNode[], change?: TrackedChange): Block[] {
  const blocks: Block[] = [];
  let inline: ChildNode[] = [];
  const endParagraph = () => {
    const runs = runsIn(inline);
    if (runs.length > 0) blocks.push({ kind: "paragraph", runs, ...changed(change) });
    inline = [];
  };
  for (const node of nodes) {
    const own = isTag(node) ? blockOf(node, changeOf(node) ?? change) : undefined;
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
function blockOf(element: Element, change: TrackedChange | undefined): Block[] | undefined {
  const { name, children } = element;
  // Hidden words in a line do not end it.
  if (name === "span") return undefined;
  if (
    isIgnored(element) ||
    ignoredPages.some((page) => hasClass(element, page)) ||
    hasClass(element, "footnotes") ||
    name === "hr"
  )
    return [];
  const level = headings.indexOf(name) + 1;
  if (level > 0) return [{ kind: "heading", level, runs: runsIn(children), ...idOf(element), ...changed(change) }];
  if (name === "dt") return [{ kind: "paragraph", runs: runsIn(children, { ...plain, bold: true }), ...changed(change) }];
  if (["p", "dd", "figcaption"].includes(name) && !hasBlocks(element)) {
    const direction = element.attribs.dir === "rtl" && { fromRight: true as const };
    return [{ kind: "paragraph", runs: runsIn(children), ...direction, ...changed(change) }];
  }
  if (name === "ul" || name === "ol") return [{ ...listOf(element, change), ...changed(change) }];
  if (name === "table") return [{ kind: "table", rows: rowsIn(element, change), ...changed(change) }];
  return containers.includes(name) ? blocksIn(children, change) : undefined;
}

/** What was done to an element as a whole. */
function changeOf({ attribs }: Element): TrackedChange | undefined {
  const change = attribs["data-change"];
  return change === "inserted" || change === "deleted" ? change : undefined;
}

function changed(change: TrackedChange | undefined): { readonly change?: TrackedChange } {
  return change === undefined ? {} : { change };
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

function listOf(element: Element, change: TrackedChange | undefined): Block {
  const items = elementsIn(element, "li");
  const numbers = items.map((item) => numberOf(item));
  const mark: ListMark =
    element.name === "ul"
      ? { kind: "bullet" }
      : { kind: "number", ...(numbers[0] ?? { before: "", start: Number(element.attribs.start ?? 1) }) };
  return {
    kind: "list",
    mark,
    items: items.map((item) => {
      const own = changeOf(item) ?? change;
      return { blocks: blocksIn(withoutNumber(item), own), ...changed(own) };
    }),
  };
}

/** The number written in an item, where it continues the number of its section: "2.1" starts at 1 after "2.". */
function numberOf(item: Element): { before: string; start: number } | undefined {
  const number = item.children.find(isNumber);
  const match = number === undefined ? null : /^(.*\.)(\d+)$/.exec(textOf([number]).trim());
  return match === null ? undefined : { before: match[1] ?? "", start: Number(match[2]) };
}

function withoutNumber({ children }: Element): ChildNode[] {
  return children.filter((child) => !isNumber(child));
}

function isNumber(node: ChildNode): boolean {
  return isTag(node) && hasClass(node, "item-number");
}

function rowsIn(table: Element, change: TrackedChange | undefined): Row[] {
  return ["thead", "tbody", "tfoot"].flatMap((part) =>
    elementsIn(table, part).flatMap((body) =>
      elementsIn(body, "tr").map((row) => rowOf(row, part === "thead", changeOf(row) ?? changeOf(body) ?? change)),
    ),
  );
}

function rowOf(row: Element, isHead: boolean, change: TrackedChange | undefined): Row {
  const cells = row.children.filter(isTag).map((cell) => ({
    isHead: cell.name === "th",
    columns: Number(cell.attribs.colspan ?? 1),
    blocks: blocksIn(cell.children, change),
  }));
  return { isHead, cells, ...changed(change) };
}

type Style = Omit<Run, "text">;

const plain: Style = { bold: false, italics: false, superscript: false };

/**
 * The text of some nodes with white space collapsed as browsers do: single spaces, and none at either end. Of a redline this
 * holds before and after the change: a space that stands at an end of one of the two texts alone belongs to the other.
 */
function runsIn(nodes: readonly ChildNode[], style = plain): Run[] {
  const endsInSpace = { before: true, after: true };
  const runs: Run[] = [];
  for (const run of nodes.flatMap((node) => toRuns(node, style))) {
    const dropped = sidesOf(run).filter((side) => endsInSpace[side]);
    const [, space = "", text = ""] = /^([ \t]*)(.*)$/s.exec(run.text) ?? [];
    const start = on(run, space, dropped);
    const pieces = start?.change === run.change ? [{ ...run, text: (start?.text ?? "") + text }] : [start, { ...run, text }];
    for (const piece of pieces) {
      if (piece === undefined || (piece.text === "" && piece.note === undefined)) continue;
      runs.push(piece);
      for (const side of sidesOf(piece)) endsInSpace[side] = /\s$/.test(piece.text);
    }
  }
  return trimEnd(runs);
}

type Side = "before" | "after";

/** The texts that a run is part of: of the one before the change, the one after it, or both. */
function sidesOf({ change }: Run): Side[] {
  return change === undefined ? ["before", "after"] : [change === "deleted" ? "before" : "after"];
}

/** A space of a run where it is no part of some of its texts any more; undefined where it is part of none. */
function on(run: Run, text: string, dropped: readonly Side[]): Run | undefined {
  const [left, ...more] = sidesOf(run).filter((side) => !dropped.includes(side));
  if (left === undefined || text === "") return undefined;
  return more.length > 0 ? { ...run, text } : { ...run, text, change: left === "before" ? "deleted" : "inserted" };
}

/** Takes the white space away at the end of the text before a change, and of that after it. */
function trimEnd(runs: readonly Run[]): Run[] {
  const open = new Set<Side>(["before", "after"]);
  return runs
    .toReversed()
    .flatMap((run): Run[] => {
      const dropped = sidesOf(run).filter((side) => open.has(side));
      for (const side of dropped) open.delete(side);
      if (dropped.length === 0 || run.note !== undefined) return [run];
      const text = run.text.trimEnd();
      const space = on(run, run.text.slice(text.length), dropped);
      return [...(space === undefined ? [] : [space]), ...(text === "" ? [] : [{ ...run, text }])];
    })
    .toReversed();
}

function toRuns(node: ChildNode, style: Style): Run[] {
  if (isText(node)) return [{ ...style, text: node.data.replace(/[ \t\r\n]+/g, " ") }];
  if (!isTag(node) || isIgnored(node)) return [];
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
    ...(node.name === "ins" && { change: "inserted" as const }),
    ...(node.name === "del" && { change: "deleted" as const }),
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

function isIgnored(element: Element): boolean {
  const isHidden = hasClass(element, "visually-hidden") || element.attribs.hidden !== undefined;
  return ignoredElements.includes(element.name) || isHidden || hasClass(element, "redline-note");
}

function hasClass(element: Element, name: string): boolean {
  return (element.attribs.class ?? "").split(" ").includes(name);
}

function textOf(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node.children) : "")).join("");
}
