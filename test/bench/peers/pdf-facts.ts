import { readFile } from "node:fs/promises";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from "@cantoo/pdf-lib";
import { all, first, hasClass, mainOf, textOf } from "./html-tree.ts";

/** Which of the features that the law and readers require a PDF has. */
export interface PdfFacts {
  readonly pages: number;
  /** How many lines of the contents end with a page number, and how many there are. */
  readonly numbered: readonly [number, number];
  readonly tagged: boolean;
  /** Whether it declares itself as PDF/UA. Whether it conforms, only a validator can say. */
  readonly claimsUa: boolean;
  /** How many tables are in its tags, and how many the document has. */
  readonly tables: readonly [number, number];
  readonly bookmarks: boolean;
  readonly kilobytes: number;
}

/**
 * Reads those features from a PDF.
 * @param html the page that the PDF was made from
 */
export async function readPdfFacts(file: string, html: string): Promise<PdfFacts> {
  const bytes = await readFile(file);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const root = catalog.lookup(PDFName.of("StructTreeRoot"));
  const marked = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict)?.get(PDFName.of("Marked"))?.toString() === "true";
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  const xmp = metadata instanceof PDFStream ? metadataText(metadata) : "";
  const dictionaries = context.enumerateIndirectObjects().map(([, each]) => each);
  return {
    pages: pdf.getPageCount(),
    numbered: await countNumberedLines(bytes, html),
    tagged: marked && root instanceof PDFDict,
    claimsUa: /pdfuaid:part(?:>|=")1/.test(xmp),
    tables: [dictionaries.filter(isTable).length, all(mainOf(html), ({ name }) => name === "table").length],
    bookmarks: catalog.lookup(PDFName.of("Outlines")) instanceof PDFDict,
    kilobytes: Math.round(bytes.length / 1024),
  };
}

function isTable(object: PDFObject): boolean {
  if (!(object instanceof PDFDict) || object.get(PDFName.of("S"))?.toString() !== "/Table") return false;
  return object.get(PDFName.of("K")) instanceof PDFArray || object.has(PDFName.of("K"));
}

function metadataText(stream: PDFStream): string {
  const bytes = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
  return Buffer.from(bytes).toString("utf8");
}

/** The contents of such a document are never longer than this. */
const maximumContentsPages = 6;

async function countNumberedLines(bytes: Uint8Array, html: string): Promise<[number, number]> {
  const contents = first(mainOf(html), (node) => hasClass(node, "contents"));
  const titles = contents === undefined ? [] : all(contents, (node) => hasClass(node, "contents-title")).map(textOf);
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  let text = "";
  for (let page = 1; page <= Math.min(maximumContentsPages, pdf.numPages); page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    text += textInVisualOrder(items.filter((item) => "str" in item));
  }
  await pdf.destroy();
  const dense = text.replace(/\s/g, "");
  return [titles.filter((title) => isNumbered(dense, title)).length, titles.length];
}

function isNumbered(dense: string, title: string): boolean {
  const words = title.replace(/\s/g, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${words.replace(/['‘’]/g, ".")}[.…·]*\\d`, "i").test(dense);
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
}

/**
 * Points. Up to this vertical distance two pieces of text are on one line, since a number on the right may be slightly
 * higher or lower.
 */
const lineTolerance = 5;

/** The text of a page in visual order, line by line: a PDF may contain a line's number before its words. */
function textInVisualOrder(items: readonly TextItem[]): string {
  const [x, y] = [(item: TextItem) => item.transform[4] ?? 0, (item: TextItem) => item.transform[5] ?? 0];
  const lines: TextItem[][] = [];
  for (const item of [...items].sort((a, b) => y(b) - y(a))) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && y(line[0]) - y(item) < lineTolerance) line.push(item);
    else lines.push([item]);
  }
  return lines.flatMap((line) => line.sort((a, b) => x(a) - x(b)).map(({ str }) => str)).join("");
}
