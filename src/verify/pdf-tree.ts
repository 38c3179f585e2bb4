import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import type { PageText } from "./pdf-text.ts";

/** An element of a PDF's structure tree, as assistive technology reads it (ISO 32000-1, 14.7). */
export interface PdfElement {
  /** Its structure type, before the RoleMap is applied. */
  readonly role: string;
  /** What it holds; where it has a text of its own (ActualText), that alone. */
  readonly children: readonly (PdfElement | string)[];
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  readonly id?: string | undefined;
  /** For a cell: the rows and columns that it spans, the scope of a header cell, and the ids of a cell's header cells. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly scope?: string | undefined;
  readonly headers: readonly string[];
  /** For a table: a summary for readers who do not see it. */
  readonly summary?: string | undefined;
  /** For a link: `#id` for a target in the PDF, or an address. */
  readonly target?: string | undefined;
  /** For a link: the description of each of its annotations; a link that is broken over two lines has several. */
  readonly descriptions: readonly string[];
  /** The pages, counted from 0, that its content is on. */
  readonly pages: readonly number[];
}

/** Reads the structure tree with the text of every element; undefined if the PDF has none. */
export function readTree(pdf: PDFDocument, textOn: (page: number) => PageText): PdfElement | undefined {
  const root = pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const kid = pdf.context.lookup(root?.get(PDFName.of("K")));
  const first = kid instanceof PDFArray ? kid.lookup(0) : kid;
  const pageOf = new Map(pdf.getPages().map((page, index) => [page.ref, index]));
  return first instanceof PDFDict ? elementOf(first, 0, { pdf, textOn, pageOf }) : undefined;
}

interface Reading {
  readonly pdf: PDFDocument;
  readonly textOn: (page: number) => PageText;
  readonly pageOf: ReadonlyMap<PDFRef, number>;
}

/** What has been read of an element so far, while its kids are being read. */
interface Gathered {
  readonly children: (PdfElement | string)[];
  readonly pages: Set<number>;
  readonly descriptions: string[];
  target?: string | undefined;
}

function elementOf(dict: PDFDict, pageAbove: number, reading: Reading): PdfElement {
  const page = pageOfElement(dict, pageAbove, reading);
  const gathered: Gathered = { children: [], pages: new Set(), descriptions: [] };
  gather(dict.get(PDFName.of("K")), page, gathered, reading);
  const attributes = attributesOf(dict, reading);
  const actualText = readText(dict.get(PDFName.of("ActualText")));
  return {
    role: dict.lookup(PDFName.of("S"), PDFName).decodeText(),
    children: actualText === undefined ? gathered.children : [actualText],
    alt: readText(dict.get(PDFName.of("Alt"))),
    lang: readText(dict.get(PDFName.of("Lang"))),
    id: readText(dict.get(PDFName.of("ID"))),
    rowSpan: readNumber(attributes.get("RowSpan")) ?? 1,
    columnSpan: readNumber(attributes.get("ColSpan")) ?? 1,
    scope: readName(attributes.get("Scope")),
    headers: (attributes.get("Headers") as PDFArray | undefined)?.asArray().map((id) => readText(id) ?? "") ?? [],
    summary: readText(attributes.get("Summary")),
    target: gathered.target,
    descriptions: gathered.descriptions,
    pages: [...gathered.pages],
  };
}

function gather(value: PDFObject | undefined, page: number, gathered: Gathered, reading: Reading): void {
  const kid = reading.pdf.context.lookup(value);
  if (kid instanceof PDFArray) {
    for (const each of kid.asArray()) gather(each, page, gathered, reading);
  } else if (kid instanceof PDFNumber) {
    gathered.pages.add(page);
    gathered.children.push(reading.textOn(page).marked.get(kid.asNumber()) ?? "");
  } else if (kid instanceof PDFDict) {
    const mark = kid.get(PDFName.of("MCID"));
    if (mark !== undefined) gather(mark, pageOfElement(kid, page, reading), gathered, reading);
    else if (kid.has(PDFName.of("Obj"))) readAnnotation(kid.lookup(PDFName.of("Obj"), PDFDict), gathered);
    else addElement(elementOf(kid, page, reading), gathered);
  }
}

function addElement(found: PdfElement, { children, pages }: Gathered): void {
  children.push(found);
  for (const page of found.pages) pages.add(page);
}

function readAnnotation(annotation: PDFDict, gathered: Gathered): void {
  gathered.descriptions.push(readText(annotation.get(PDFName.of("Contents"))) ?? "");
  const destination = annotation.lookup(PDFName.of("Dest"));
  const address = annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  if (destination instanceof PDFName) gathered.target = `#${destination.decodeText()}`;
  else gathered.target = readText(address) ?? gathered.target;
}

function attributesOf(dict: PDFDict, { pdf }: Reading): Map<string, PDFObject | undefined> {
  const value = pdf.context.lookup(dict.get(PDFName.of("A")));
  const owners = value instanceof PDFArray ? value.asArray().map((each) => pdf.context.lookup(each)) : [value];
  return new Map(
    owners.flatMap((owner) =>
      owner instanceof PDFDict
        ? owner.entries().map(([key, each]): [string, PDFObject | undefined] => [key.decodeText(), pdf.context.lookup(each)])
        : [],
    ),
  );
}

function pageOfElement(dict: PDFDict, otherwise: number, { pageOf }: Reading): number {
  const ref = dict.get(PDFName.of("Pg"));
  return ref instanceof PDFRef ? (pageOf.get(ref) ?? otherwise) : otherwise;
}

/** All the text of an element in reading order, with white space reduced to single spaces. */
export function spokenText(found: PdfElement): string {
  const words = (each: PdfElement | string): string => (typeof each === "string" ? each : each.children.map(words).join(""));
  return words(found).replace(/\s+/g, " ").trim();
}

/** An element and all its descendants, in reading order. */
export function* everyElement(root: PdfElement): Generator<PdfElement> {
  yield root;
  for (const child of root.children) if (typeof child !== "string") yield* everyElement(child);
}

/** The elements that have one of some roles, in reading order. */
export function elementsOf(root: PdfElement, ...roles: readonly string[]): PdfElement[] {
  return [...everyElement(root)].filter(({ role }) => roles.includes(role));
}

/** Decodes a text string of a PDF (ISO 32000-1, 7.9.2.2); undefined for any other object. */
export function readText(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function readName(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function readNumber(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
