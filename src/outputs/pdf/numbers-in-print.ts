import { deflateSync } from "node:zlib";
import { decodePDFRawStream, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { fontsOf } from "./finish/fonts.ts";
import { operationsOf } from "./finish/operations.ts";

/**
 * Writes numbers into a PDF in the places that placeholders keep for them, so that the page need not be printed again. A
 * number is set with the placeholders' own digits, as wide as theirs, and ends where its placeholder ended: what is set
 * with figures of one width moves nothing.
 * @param pages those that the placeholders are on
 * @param numbers by placeholder; no placeholder is part of another
 * @returns whether it could be done; if not, nothing was changed
 */
export function fillInPrint(pdf: PDFDocument, pages: readonly PDFPage[], numbers: ReadonlyMap<string, string>): boolean {
  const read = pages.map((page) => ({ page, places: placesOn(page, numbers) }));
  const places = read.flatMap((each) => each.places);
  const found = new Set(places.map(({ placeholder }) => placeholder));
  if (found.size !== numbers.size || places.length !== numbers.size) return false;
  const digits = digitsOf(places);
  const filled = places.map((place) => filledIn(place, numbers.get(place.placeholder) ?? "", digits));
  if (filled.includes(undefined)) return false;
  for (const { page, places: here } of read) {
    let content = contentOf(page);
    for (const place of [...here].reverse()) {
      content = content.slice(0, place.start) + filled[places.indexOf(place)] + content.slice(place.end);
    }
    replaceContent(pdf, page, content);
  }
  return true;
}

/** A placeholder in a page's content: a text object of its own. */
interface Place {
  readonly placeholder: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
  /** The codes of its glyphs, in hexadecimal digits. */
  readonly codes: readonly string[];
}

function placesOn(page: PDFPage, numbers: ReadonlyMap<string, string>): Place[] {
  const content = contentOf(page);
  const fonts = fontsOf(page, new Map());
  const places: Place[] = [];
  for (const operation of operationsOf(content)) {
    if (operation.kind !== "text" || operation.glyphs.length !== 1) continue;
    const [{ font = "", codes = "" } = {}] = operation.glyphs;
    const placeholder = fonts.get(font)?.decode(codes) ?? "";
    if (!numbers.has(placeholder)) continue;
    const { start, end } = operation;
    const each = codes.match(new RegExp(`.{${codes.length / placeholder.length}}`, "g")) ?? [];
    places.push({ placeholder, start, end, body: content.slice(start, end), codes: each });
  }
  return places;
}

/** The code of each digit, as the placeholders show it. */
function digitsOf(places: readonly Place[]): Map<string, string> {
  return new Map(
    places.flatMap(({ placeholder, codes }) => [...placeholder].map((digit, at) => [digit, codes[at] ?? ""] as const)),
  );
}

/** A text object as Chromium writes it: a font, a place, and each glyph with its way from the one before. */
const textObject =
  /^BT\n(\/\S+ \S+ Tf)\n1 0 0 -1 (\S+) (\S+) Tm\n<[\dA-F]+> Tj\n(\S+) 0 Td <[\dA-F]+> Tj(?:\n\S+ 0 Td <[\dA-F]+> Tj)*\nET$/i;

function filledIn({ body, placeholder }: Place, number: string, digits: ReadonlyMap<string, string>): string | undefined {
  const [, font, x = "", y, width = ""] = textObject.exec(body) ?? [];
  const codes = [...number].map((digit) => digits.get(digit));
  if (font === undefined || codes.includes(undefined) || codes.length > placeholder.length) return undefined;
  const begin = Number(x) + Number(width) * (placeholder.length - codes.length);
  const glyphs = codes.map((code, at) => `${at === 0 ? "" : `${width} 0 Td `}<${code}> Tj`);
  return ["BT", font, `1 0 0 -1 ${Number(begin.toFixed(4))} ${y} Tm`, ...glyphs, "ET"].join("\n");
}

function contentOf(page: PDFPage): string {
  const contents = page.node.lookup(PDFName.of("Contents"));
  if (!(contents instanceof PDFRawStream)) throw new Error("The content of a page is not one stream.");
  return Buffer.from(decodePDFRawStream(contents).decode()).toString("latin1");
}

function replaceContent(pdf: PDFDocument, page: PDFPage, content: string): void {
  const ref = page.node.get(PDFName.of("Contents"));
  if (!(ref instanceof PDFRef)) throw new Error("The content of a page is not an object of its own.");
  const bytes = deflateSync(Buffer.from(content, "latin1"));
  pdf.context.assign(ref, pdf.context.stream(bytes, { Filter: "FlateDecode" }));
}
