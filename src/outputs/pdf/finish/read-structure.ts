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
import type { Child, Element, TableAttributes } from "./structure.ts";

/** What was read: the root of the tree, and the objects that it was made of. */
export interface ReadStructure {
  readonly document: Element;
  /** The objects that a new tree replaces. */
  readonly refs: readonly PDFRef[];
}

/**
 * Reads the structure tree that Chromium wrote.
 * @throws when the PDF has none, or one of another form than Chromium's: a single Document at the root
 */
export function readStructure(pdf: PDFDocument): ReadStructure {
  const root = pdf.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  const refs: PDFRef[] = [];
  const pageIndex = new Map(pdf.getPages().map((page, index) => [page.ref, index]));
  const [document, ...more] = childrenOf(root.get(PDFName.of("K")), { pdf, refs, pageIndex, page: 0 });
  if (document?.kind !== "element" || more.length > 0) throw new Error("The PDF's structure has no single root.");
  for (const key of ["ParentTree", "IDTree"]) {
    const ref = root.get(PDFName.of(key));
    if (ref instanceof PDFRef) collectTree(pdf, ref, refs);
  }
  return { document, refs };
}

interface Reading {
  readonly pdf: PDFDocument;
  readonly refs: PDFRef[];
  readonly pageIndex: ReadonlyMap<PDFRef, number>;
  /** The page that a bare number is a mark of. */
  readonly page: number;
}

function childrenOf(value: PDFObject | undefined, reading: Reading): Child[] {
  if (value === undefined) return [];
  if (value instanceof PDFNumber) return [{ kind: "content", page: reading.page, mark: value.asNumber() }];
  const found = reading.pdf.context.lookup(value);
  if (found instanceof PDFArray) return found.asArray().flatMap((item) => childrenOf(item, reading));
  if (found instanceof PDFNumber) return childrenOf(found, reading);
  if (!(found instanceof PDFDict)) return [];
  const page = pageOf(found, reading);
  const annotation = found.get(PDFName.of("Obj"));
  if (annotation instanceof PDFRef) return [{ kind: "rectangle", page, annotation }];
  const mark = found.get(PDFName.of("MCID"));
  if (mark instanceof PDFNumber) return [{ kind: "content", page, mark: mark.asNumber() }];
  if (value instanceof PDFRef) reading.refs.push(value);
  return [elementOf(found, { ...reading, page })];
}

function pageOf(dict: PDFDict, { pageIndex, page }: Reading): number {
  const ref = dict.get(PDFName.of("Pg"));
  return ref instanceof PDFRef ? (pageIndex.get(ref) ?? page) : page;
}

function elementOf(dict: PDFDict, reading: Reading): Element {
  const { table, numbering, other } = attributesOf(dict.get(PDFName.of("A")), reading.pdf);
  return {
    kind: "element",
    role: nameOf(dict.lookup(PDFName.of("S"))) ?? "NonStruct",
    children: childrenOf(dict.get(PDFName.of("K")), reading),
    alt: textOf(dict.get(PDFName.of("Alt"))),
    lang: textOf(dict.get(PDFName.of("Lang"))),
    id: textOf(dict.get(PDFName.of("ID"))),
    table,
    numbering,
    other,
  };
}

function attributesOf(value: PDFObject | undefined, pdf: PDFDocument): Pick<Element, "table" | "numbering" | "other"> {
  const found = pdf.context.lookup(value);
  const list = found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [found];
  let table: TableAttributes | undefined;
  let numbering: string | undefined;
  const other: PDFObject[] = [];
  for (const item of list) {
    const dict = pdf.context.lookup(item);
    const owner = dict instanceof PDFDict ? nameOf(dict.get(PDFName.of("O"))) : undefined;
    if (dict instanceof PDFDict && owner === "Table") {
      table ??= { rowSpan: 1, columnSpan: 1, headers: [] };
      readTable(dict, table);
    } else if (dict instanceof PDFDict && owner === "List") {
      numbering = nameOf(dict.get(PDFName.of("ListNumbering")));
    } else {
      other.push(item);
    }
  }
  return { table, numbering, other: other.length === 0 ? undefined : other };
}

function readTable(dict: PDFDict, table: TableAttributes): void {
  const scope = nameOf(dict.get(PDFName.of("Scope")));
  if (scope !== undefined) table.scope = scope as NonNullable<TableAttributes["scope"]>;
  const rows = dict.get(PDFName.of("RowSpan"));
  if (rows instanceof PDFNumber) table.rowSpan = rows.asNumber();
  const columns = dict.get(PDFName.of("ColSpan"));
  if (columns instanceof PDFNumber) table.columnSpan = columns.asNumber();
  const headers = dict.lookupMaybe(PDFName.of("Headers"), PDFArray);
  table.headers.push(...(headers?.asArray() ?? []).map((id) => textOf(id) ?? ""));
}

function collectTree(pdf: PDFDocument, ref: PDFRef, refs: PDFRef[]): void {
  const node = pdf.context.lookup(ref);
  if (!(node instanceof PDFDict)) return;
  refs.push(ref);
  for (const kid of node.lookupMaybe(PDFName.of("Kids"), PDFArray)?.asArray() ?? []) {
    if (kid instanceof PDFRef) collectTree(pdf, kid, refs);
  }
}

function nameOf(value: PDFObject | undefined): string | undefined {
  // Names of the standard hold no character that would be written in another way.
  return value instanceof PDFName ? value.asString().slice(1) : undefined;
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
