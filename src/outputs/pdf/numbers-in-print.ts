import { deflateSync } from "node:zlib";
import { decodePDFRawStream, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { fontsOf } from "./finish/fonts.ts";
import { operationsOf } from "./finish/operations.ts";

/**
 * Replaces placeholders in a PDF by page numbers, so that the page need not be printed again. Each number uses the glyphs
 * of the placeholders' digits at the same spacing and is aligned to its placeholder's right edge, so nothing else moves:
 * that needs a font whose digits all have one width.
 * @param pages the pages that the placeholders are on
 * @param numbers the number for each placeholder; no placeholder is part of another
 * @returns whether it could be done; if not, nothing was changed
 */
export function fillInPrint(pdf: PDFDocument, pages: readonly PDFPage[], numbers: ReadonlyMap<string, string>): boolean {
  const read = pages.map((page) => ({ page, texts: findPlaceholders(page, numbers) }));
  const texts = read.flatMap((each) => each.texts);
  const found = new Set(texts.map(({ placeholder }) => placeholder));
  if (found.size !== numbers.size || texts.length !== numbers.size) return false;
  const digits = digitCodesOf(texts);
  const replacements = texts.map((text) => setNumber(text, numbers.get(text.placeholder) ?? "", digits));
  if (replacements.includes(undefined)) return false;
  for (const { page, texts: here } of read) {
    let content = contentOf(page);
    for (const text of [...here].reverse()) {
      content = content.slice(0, text.start) + replacements[texts.indexOf(text)] + content.slice(text.end);
    }
    replaceContent(pdf, page, content);
  }
  return true;
}

/** A placeholder in a page's content stream: a text object that holds nothing else (ISO 32000-1, 9.4). */
interface PlaceholderText {
  readonly placeholder: string;
  /** Where the text object begins and ends in the content stream, in bytes. */
  readonly start: number;
  readonly end: number;
  /** The operators of the text object. */
  readonly body: string;
  /** The codes of its glyphs, in hexadecimal digits. */
  readonly codes: readonly string[];
}

function findPlaceholders(page: PDFPage, numbers: ReadonlyMap<string, string>): PlaceholderText[] {
  const content = contentOf(page);
  const fonts = fontsOf(page, new Map());
  const texts: PlaceholderText[] = [];
  for (const operation of operationsOf(content)) {
    if (operation.kind !== "text" || operation.glyphs.length !== 1) continue;
    const [{ font = "", codes = "" } = {}] = operation.glyphs;
    const placeholder = fonts.get(font)?.decode(codes) ?? "";
    if (!numbers.has(placeholder)) continue;
    const { start, end } = operation;
    const glyphCodes = codes.match(new RegExp(`.{${codes.length / placeholder.length}}`, "g")) ?? [];
    texts.push({ placeholder, start, end, body: content.slice(start, end), codes: glyphCodes });
  }
  return texts;
}

/** The code of each digit's glyph, taken from the placeholders. */
function digitCodesOf(texts: readonly PlaceholderText[]): Map<string, string> {
  return new Map(
    texts.flatMap(({ placeholder, codes }) => [...placeholder].map((digit, at) => [digit, codes[at] ?? ""] as const)),
  );
}

/** A text object as Chromium writes it: a font, a position, and each glyph with its distance from the one before. */
const textObject =
  /^BT\n(\/\S+ \S+ Tf)\n1 0 0 -1 (\S+) (\S+) Tm\n<[\dA-F]+> Tj\n(\S+) 0 Td <[\dA-F]+> Tj(?:\n\S+ 0 Td <[\dA-F]+> Tj)*\nET$/i;

/** The text object with a number instead of its placeholder; undefined if it is not of Chromium's form or lacks a digit. */
function setNumber(
  { body, placeholder }: PlaceholderText,
  number: string,
  digits: ReadonlyMap<string, string>,
): string | undefined {
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
