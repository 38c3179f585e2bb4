import type { Line, Lines } from "./lines.ts";
import { withoutContents } from "./lines.ts";

/** A node of the structure tree of a page as pdf.js gives it: an element, or a piece of the page's content. */
interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
  readonly type?: string;
  readonly id?: string;
}

/** A piece of a page's text, or the beginning or the end of marked content. */
interface TextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string | null;
}

/** Elements within a line (ISO 32000-1, 14.8.4.4), and those that only part an item of a list from its number. */
const inlineRoles = new Set(["Span", "Link", "Reference", "Quote", "Em", "Strong", "Code", "NonStruct", "Lbl", "LBody"]);

/**
 * The lines of a PDF: by its tags, where it has them, otherwise as they stand on its pages. What the tags say is no content,
 * a table of contents and pictures are left out; without tags, what most pages have at their head or foot.
 * @throws where it is no PDF or cannot be read
 */
export async function linesOfPdf(bytes: Uint8Array): Promise<Lines> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, useSystemFonts: false, verbosity: 0 });
  const pdf = await loading.promise;
  const pages: Lines[] = [];
  let isTagged = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = (await page.getStructTree()) as StructNode | null;
    const { items } = (await page.getTextContent({ includeMarkedContent: true })) as { items: readonly TextItem[] };
    isTagged ||= tree !== null;
    pages.push(tree === null ? linesAsPrinted(items, number) : linesOfTree(tree, items, number));
  }
  await loading.destroy();
  return isTagged ? joined(pages) : withoutContents(withoutRunningHeads(pages.map(({ lines }) => lines)));
}

function joined(parts: readonly Lines[]): Lines {
  return { lines: parts.flatMap(({ lines }) => lines), leftOut: parts.flatMap(({ leftOut }) => leftOut) };
}

function linesOfTree(tree: StructNode, items: readonly TextItem[], page: number): Lines {
  const texts = textsByMark(items);
  const lines: Line[] = [];
  const leftOut: Line[][] = [];
  let text = "";
  const walk = (node: StructNode, above: { inCell: boolean; isNote: boolean; isLeftOut: boolean }) => {
    const { role = "", children = [], type, id = "" } = node;
    if (type !== undefined) {
      text += type === "content" ? (texts.get(id) ?? "") : "";
      return;
    }
    const here = {
      inCell: above.inCell || role === "TD" || role === "TH",
      isNote: above.isNote || role === "Note" || role === "FENote",
      isLeftOut: above.isLeftOut || role === "TOC" || role === "Figure",
    };
    const { inCell, isNote, isLeftOut } = here;
    const settle = (as: typeof above) => {
      const spaced = text.replace(/\s+/g, " ").trim();
      const words = as.isNote ? spaced.replace(/^\[?\d+[\].]*\s+/, "") : spaced;
      text = "";
      if (!/[\p{L}\p{N}]/u.test(words)) return;
      const line = { text: words, place: `page ${page}`, ...(as.inCell && { inCell }), ...(as.isNote && { isNote }) };
      if (as.isLeftOut) leftOut.push([line]);
      else lines.push(line);
    };
    const isInline = inlineRoles.has(role);
    if (!isInline) settle(above);
    if (role === "Lbl") text += labelOf(node, texts, isNote);
    else for (const child of children) walk(child, here);
    if (!isInline) settle({ inCell, isNote, isLeftOut });
  };
  walk(tree, { inCell: false, isNote: false, isLeftOut: false });
  return { lines, leftOut };
}

/** The number of an item of a list; a bullet is no word, nor is the number of a footnote. */
function labelOf(node: StructNode, texts: ReadonlyMap<string, string>, isNote: boolean): string {
  const pieces = (each: StructNode): string =>
    each.type === "content" ? (texts.get(each.id ?? "") ?? "") : (each.children ?? []).map(pieces).join("");
  const label = pieces(node).trim();
  return isNote || !/[\p{L}\p{N}]/u.test(label) ? "" : `${label} `;
}

/** The text of each piece of marked content of a page, by its id. */
function textsByMark(items: readonly TextItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { str, hasEOL, type, id } of items) {
    if (type === "beginMarkedContentProps" || type === "beginMarkedContent") open.push(id ?? undefined);
    else if (type === "endMarkedContent") open.pop();
    else {
      const mark = open.findLast((each) => each !== undefined);
      if (mark !== undefined) texts.set(mark, (texts.get(mark) ?? "") + (str ?? "") + (hasEOL ? " " : ""));
    }
  }
  return texts;
}

function linesAsPrinted(items: readonly TextItem[], page: number): Lines {
  const text = items.map(({ str = "", hasEOL }) => str + (hasEOL ? "\n" : "")).join("");
  const lines = text.split("\n").map((line) => line.replace(/^\s*[-•▪◦●○]\s+/, "").trim());
  return { lines: lines.filter((line) => line !== "").map((line) => ({ text: line, place: `page ${page}` })), leftOut: [] };
}

/** How many lines at the head and at the foot of a page may be its running head. */
const headLines = 3;

/** Takes out what stands at the head or the foot of at least half of the pages, whatever the number in it. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[] {
  const alike = (line: Line) => line.text.replace(/\d+/g, "#");
  const counts = new Map<string, number>();
  const isOuter = (index: number, length: number) => index < headLines || index >= length - headLines;
  for (const page of pages) {
    const outer = new Set(page.filter((_, index) => isOuter(index, page.length)).map(alike));
    for (const each of outer) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  const isRunning = (line: Line) => pages.length > 2 && (counts.get(alike(line)) ?? 0) * 2 >= pages.length;
  return pages.flatMap((page) => page.filter((line, index) => !(isOuter(index, page.length) && isRunning(line))));
}
