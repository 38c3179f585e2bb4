import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import { toRomanNumeral } from "../text/roman-numeral.ts";
import { type PdfHoldings, readHoldings } from "./pdf-holdings.ts";
import { type PageText, pageTexts } from "./pdf-text.ts";
import { type PdfElement, readText, readTree } from "./pdf-tree.ts";

/** A bookmark, its level counted from 1, and the page that it leads to, counted from 0. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  readonly page: number | undefined;
}

/** What a finished PDF offers its readers for navigation. Pages are counted from 0. */
export interface ReadPdf {
  readonly pageCount: number;
  /** The height of each page in points. */
  readonly heights: readonly number[];
  /** The label of each page: "i", "1". */
  readonly labels: readonly string[];
  /** The page of each named destination; Chromium names them after the ids of the document. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly outline: readonly Bookmark[];
  readonly language: string | undefined;
  readonly holdings: PdfHoldings;
  /** The structure with all its text; undefined where the PDF has no tags. */
  readonly tree: PdfElement | undefined;
  readonly textOn: (page: number) => PageText;
}

/**
 * Parses a PDF and reads its labels, destinations, bookmarks, language, structure and text.
 * @throws when the bytes are not a PDF
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const textOn = pageTexts(pdf);
  const destinations = destinationsOf(pdf);
  return {
    pageCount: pdf.getPageCount(),
    heights: pdf.getPages().map((page) => page.getHeight()),
    labels: labelsOf(pdf),
    destinations,
    outline: [...bookmarksBelow(pdf.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict), 1, destinations, pdf)],
    language: readText(pdf.catalog.get(PDFName.of("Lang"))),
    holdings: readHoldings(pdf),
    tree: readTree(pdf, textOn),
    textOn,
  };
}

function destinationsOf(pdf: PDFDocument): Map<string, number> {
  const entries = pdf.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict)?.entries() ?? [];
  const pages = new Map<string, number>();
  for (const [name, value] of entries) {
    const page = pageAt(pdf.context.lookup(value), pdf);
    if (page !== undefined) pages.set(name.decodeText(), page);
  }
  return pages;
}

function pageAt(destination: unknown, pdf: PDFDocument): number | undefined {
  const ref = destination instanceof PDFArray ? destination.get(0) : undefined;
  const page = ref instanceof PDFRef ? pdf.getPages().findIndex((each) => each.ref === ref) : -1;
  return page < 0 ? undefined : page;
}

/** The labels of all pages, from the number tree of ISO 32000-1, 12.4.2. */
function labelsOf(pdf: PDFDocument): string[] {
  const numbers = pdf.catalog.lookupMaybe(PDFName.of("PageLabels"), PDFDict)?.lookupMaybe(PDFName.of("Nums"), PDFArray);
  const labels: string[] = [];
  for (let at = 0; at < (numbers?.size() ?? 0); at += 2) {
    const start = numbers?.lookup(at, PDFNumber).asNumber() ?? 0;
    const style = numbers?.lookup(at + 1, PDFDict);
    const kind = style?.lookupMaybe(PDFName.of("S"), PDFName)?.decodeText();
    const prefix = readText(style?.get(PDFName.of("P"))) ?? "";
    for (let page = start; page < pdf.getPageCount(); page += 1) labels[page] = prefix + toNumeral(kind, page - start + 1);
  }
  return labels;
}

function toNumeral(style: string | undefined, number: number): string {
  if (style === "D") return String(number);
  return style === "r" ? toRomanNumeral(number) : "";
}

function* bookmarksBelow(
  parent: PDFDict | undefined,
  level: number,
  destinations: ReadonlyMap<string, number>,
  pdf: PDFDocument,
): Generator<Bookmark> {
  let item = parent?.lookupMaybe(PDFName.of("First"), PDFDict);
  while (item !== undefined) {
    const destination = item.lookup(PDFName.of("Dest")) ?? item.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("D"));
    const page = destination instanceof PDFName ? destinations.get(destination.decodeText()) : pageAt(destination, pdf);
    yield { title: readText(item.get(PDFName.of("Title"))) ?? "", level, page };
    yield* bookmarksBelow(item, level + 1, destinations, pdf);
    item = item.lookupMaybe(PDFName.of("Next"), PDFDict);
  }
}
