import { inflateSync } from "node:zlib";
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { readText } from "./pdf-tree.ts";

/** What a PDF holds beside its pages. */
export interface PdfHoldings {
  /** What it says of itself: its XMP packet; empty where it has none. */
  readonly metadata: string;
  /** The colour profile of its output intent for PDF/A. */
  readonly colourProfile?: Uint8Array | undefined;
  /** The files that it carries and binds to the document, in their order. */
  readonly files: readonly HeldFile[];
}

/** A file that a PDF carries. */
export interface HeldFile {
  readonly name: string;
  /** What it is to the document: `Source`. */
  readonly relationship: string;
  readonly content: Uint8Array;
}

/** Reads what a PDF holds beside its pages (ISO 32000-1, 14.3.2, 14.11.5 and 7.11.4; ISO 19005-3, 6.8). */
export function readHoldings({ catalog, context }: PDFDocument): PdfHoldings {
  const dictsIn = (name: string) =>
    (catalog.lookupMaybe(PDFName.of(name), PDFArray)?.asArray() ?? [])
      .map((each) => context.lookup(each))
      .filter((each) => each instanceof PDFDict);
  const intent = dictsIn("OutputIntents").find((each) => nameOf(each.lookup(PDFName.of("S"))) === "GTS_PDFA1");
  const profile = intent?.lookup(PDFName.of("DestOutputProfile"));
  return {
    metadata: Buffer.from(contentOf(catalog.lookup(PDFName.of("Metadata"))) ?? []).toString("utf8"),
    colourProfile: contentOf(profile),
    files: dictsIn("AF").map(heldFile),
  };
}

function heldFile(specification: PDFDict): HeldFile {
  const file = specification.lookupMaybe(PDFName.of("EF"), PDFDict)?.lookup(PDFName.of("F"));
  return {
    name: readText(specification.lookup(PDFName.of("UF"))) ?? "",
    relationship: nameOf(specification.lookup(PDFName.of("AFRelationship"))) ?? "",
    content: contentOf(file) ?? new Uint8Array(),
  };
}

function contentOf(stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream)) return undefined;
  return stream.dict.has(PDFName.of("Filter")) ? inflateSync(stream.contents) : stream.contents;
}

function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}
