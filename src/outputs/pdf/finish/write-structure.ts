import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { byCodeUnit } from "../../../model/text-order.ts";
import type { ReadStructure } from "./read-structure.ts";
import { type Child, contentOf, type Element, everyElement, type TableAttributes } from "./structure.ts";

/**
 * Puts the tree back into the PDF, with the two indexes that lead into it: from a page's marks and from a link's
 * rectangle to their elements (ISO 32000-1, 14.7.4.4), and from an id to its element.
 */
export function writeStructure(pdf: PDFDocument, { document, refs }: ReadStructure): void {
  const { context } = pdf;
  for (const ref of refs) context.delete(ref);
  const writing: Writing = { context, pages: pdf.getPages().map(({ ref }) => ref), elements: new Map(), ids: [], marks: [] };
  for (const found of everyElement(document)) writing.elements.set(found, context.nextRef());
  const root = pdf.catalog.get(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFRef)) throw new Error("The PDF's structure is not an object of its own.");
  writeElement(document, root, writing);

  const tree = context.lookup(root, PDFDict);
  tree.set(PDFName.of("K"), refOf(document, writing));
  const { index, next } = parentTree(pdf, document, writing);
  tree.set(PDFName.of("ParentTree"), context.register(context.obj({ Nums: index })));
  tree.set(PDFName.of("ParentTreeNextKey"), PDFNumber.of(next));
  tree.delete(PDFName.of("IDTree"));
  if (writing.ids.length > 0) tree.set(PDFName.of("IDTree"), context.register(idTree(writing)));
}

interface Writing {
  readonly context: PDFContext;
  readonly pages: readonly PDFRef[];
  readonly elements: Map<Element, PDFRef>;
  readonly ids: { readonly id: string; readonly ref: PDFRef }[];
  /** For each page, the element that each of its marks belongs to. */
  readonly marks: PDFRef[][];
}

function refOf(found: Element, { elements }: Writing): PDFRef {
  const ref = elements.get(found);
  if (ref === undefined) throw new Error(`A ${found.role} stands outside the structure.`);
  return ref;
}

function writeElement(found: Element, parent: PDFRef, writing: Writing): void {
  const { context } = writing;
  const ref = refOf(found, writing);
  const page = mainPage(found);
  const dict = new Map<PDFName, PDFObject>([
    [PDFName.of("Type"), PDFName.of("StructElem")],
    [PDFName.of("S"), PDFName.of(found.role)],
    [PDFName.of("P"), parent],
  ]);
  const pageRef = page === undefined ? undefined : writing.pages[page];
  if (pageRef !== undefined) dict.set(PDFName.of("Pg"), pageRef);
  const children = found.children.map((child) => childObject(child, page, ref, writing));
  const [only] = children;
  if (only !== undefined) dict.set(PDFName.of("K"), children.length === 1 ? only : context.obj(children));
  if (found.alt !== undefined) dict.set(PDFName.of("Alt"), PDFHexString.fromText(found.alt));
  if (found.actualText !== undefined) dict.set(PDFName.of("ActualText"), PDFHexString.fromText(found.actualText));
  if (found.lang !== undefined) dict.set(PDFName.of("Lang"), PDFString.of(found.lang));
  if (found.id !== undefined) {
    dict.set(PDFName.of("ID"), PDFString.of(found.id));
    writing.ids.push({ id: found.id, ref });
  }
  const attributes = attributeObjects(found, context);
  const [first] = attributes;
  if (first !== undefined) dict.set(PDFName.of("A"), attributes.length === 1 ? first : context.obj(attributes));
  context.assign(ref, PDFDict.fromMapWithContext(dict, context));
}

/** The page of most use to name once: that of the element's first own content. */
function mainPage(found: Element): number | undefined {
  const own = found.children.find((child) => child.kind !== "element");
  return own?.kind === "content" || own?.kind === "rectangle" ? own.page : contentOf(found)[0]?.page;
}

function childObject(child: Child, page: number | undefined, parent: PDFRef, writing: Writing): PDFObject {
  const { context, pages } = writing;
  switch (child.kind) {
    case "element":
      writeElement(child, parent, writing);
      return refOf(child, writing);
    case "rectangle":
      return context.obj({ Type: "OBJR", Pg: pages[child.page] ?? null, Obj: child.annotation });
    case "content": {
      const marks = writing.marks[child.page] ?? [];
      marks[child.mark] = parent;
      writing.marks[child.page] = marks;
      if (child.page === page) return PDFNumber.of(child.mark);
      return context.obj({ Type: "MCR", Pg: pages[child.page] ?? null, MCID: child.mark });
    }
  }
}

function attributeObjects(found: Element, context: PDFContext): PDFObject[] {
  const attributes: PDFObject[] = [...(found.other ?? [])];
  if (found.table !== undefined) attributes.push(tableObject(found.table, context));
  if (found.numbering !== undefined) attributes.push(context.obj({ O: "List", ListNumbering: found.numbering }));
  return attributes;
}

function tableObject({ scope, rowSpan, columnSpan, headers, summary }: TableAttributes, context: PDFContext): PDFObject {
  const attributes: Record<string, PDFObject> = { O: PDFName.of("Table") };
  if (summary !== undefined) attributes.Summary = PDFHexString.fromText(summary);
  if (scope !== undefined) attributes.Scope = PDFName.of(scope);
  if (rowSpan !== 1) attributes.RowSpan = PDFNumber.of(rowSpan);
  if (columnSpan !== 1) attributes.ColSpan = PDFNumber.of(columnSpan);
  if (headers.length > 0) attributes.Headers = context.obj(headers.map((id) => PDFString.of(id)));
  return context.obj(attributes);
}

/** From the number that a page or an annotation bears to the element, or the elements, of its content. */
function parentTree(pdf: PDFDocument, document: Element, writing: Writing): { index: PDFObject[]; next: number } {
  const entries: [number, PDFObject][] = [];
  for (const [page, { node }] of pdf.getPages().entries()) {
    const key = node.lookupMaybe(PDFName.of("StructParents"), PDFNumber)?.asNumber();
    const marks = Array.from(writing.marks[page] ?? [], (ref) => ref ?? null);
    if (key !== undefined) entries.push([key, writing.context.register(writing.context.obj(marks))]);
  }
  for (const owner of everyElement(document)) {
    for (const child of owner.children) {
      if (child.kind !== "rectangle") continue;
      const annotation = writing.context.lookup(child.annotation, PDFDict);
      entries.push([annotation.lookup(PDFName.of("StructParent"), PDFNumber).asNumber(), refOf(owner, writing)]);
    }
  }
  entries.sort(([a], [b]) => a - b);
  const next = (entries.at(-1)?.[0] ?? -1) + 1;
  return { index: entries.flatMap(([key, value]) => [PDFNumber.of(key), value]), next };
}

function idTree({ context, ids }: Writing): PDFObject {
  const sorted = [...ids].sort((a, b) => byCodeUnit(a.id, b.id));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const limits = [PDFString.of(first?.id ?? ""), PDFString.of(last?.id ?? "")];
  return context.obj({
    Kids: [context.register(context.obj({ Names: sorted.flatMap(({ id, ref }) => [PDFString.of(id), ref]), Limits: limits }))],
  });
}
