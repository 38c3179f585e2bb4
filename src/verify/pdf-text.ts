import { inflateSync } from "node:zlib";
import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";

/** A page's text in the order of painting: that of each marked-content sequence, and that outside them (header and footer). */
export interface PageText {
  /** By marked-content identifier (MCID; ISO 32000-1, 14.7.4.3). */
  readonly marked: ReadonlyMap<number, string>;
  /** One entry for each text object. */
  readonly outside: readonly string[];
  /** How far down the marked text and the pictures reach, in points from the lower edge; undefined where there are none. */
  readonly lowest: number | undefined;
}

/**
 * Reads the text of pages by the ToUnicode maps of their fonts.
 * @returns a function from a page, counted from 0, to its text, which reads each page only once
 */
export function pageTexts(pdf: PDFDocument): (page: number) => PageText {
  const pages = pdf.getPages();
  const fonts = new Map<PDFDict, ReadonlyMap<string, string>>();
  const read = new Map<number, PageText>();
  return (number) => {
    const known = read.get(number);
    const page = pages[number];
    if (known !== undefined || page === undefined) return known ?? { marked: new Map(), outside: [], lowest: undefined };
    const text = textOf(contentOf(page), fontsOf(page, fonts));
    read.set(number, text);
    return text;
  };
}

const token =
  /<<((?:[^<>]|<[^<>]*>|<<[^<>]*>>)*)>>\s*BDC|\b(BMC)\b|\b(EMC)\b|\b(BT)\b|\b(ET)\b|\/(\S+)\s+\S+\s+Tf|<([\dA-Fa-f\s]*)>(?!>)|(?:^|\s)(q|Q|Do|(?:[-\d.]+\s+){6}(?:cm|Tm))(?=\s|$)/g;

/** A marked-content sequence that is open. */
interface Mark {
  /** Its own identifier, or that of the sequence around it. */
  readonly mcid: number | undefined;
  actual: string | undefined;
}

/** Reads a content stream: text belongs to the innermost marked-content sequence that has an identifier. */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): PageText {
  const marked = new Map<number, string>();
  const outside: string[] = [];
  const marks: Mark[] = [];
  let font: ReadonlyMap<string, string> | undefined;
  let inText = false;
  // What has been shown since the last mark began or ended: a page holds thousands of strings of one glyph each.
  let shown = "";
  let unmarked = "";
  const heights = new Heights();
  const assign = () => {
    const mcid = marks.at(-1)?.mcid;
    if (mcid === undefined) unmarked += shown;
    else if (shown !== "") marked.set(mcid, (marked.get(mcid) ?? "") + shown);
    shown = "";
  };
  for (const [, properties, beginsMark, endsMark, beginsText, endsText, fontName, codes, placing] of content.matchAll(token)) {
    if (codes !== undefined) {
      if (inText) shown += textOfGlyphs(codes, font, marks.at(-1));
    } else if (placing !== undefined) {
      heights.read(placing, marks.at(-1)?.mcid !== undefined);
    } else if (properties !== undefined || beginsMark !== undefined) {
      assign();
      const mcid = /\/MCID\s+(\d+)/.exec(properties ?? "")?.[1];
      const actual = /\/ActualText\s*<FEFF([\dA-Fa-f]*)>/i.exec(properties ?? "")?.[1];
      marks.push({ mcid: mcid === undefined ? marks.at(-1)?.mcid : Number(mcid), actual });
    } else if (endsMark !== undefined) {
      assign();
      marks.pop();
    } else if (beginsText !== undefined) inText = true;
    else if (endsText !== undefined) {
      inText = false;
      assign();
      if (unmarked !== "") outside.push(unmarked);
      unmarked = "";
    } else if (fontName !== undefined) font = fonts.get(fontName);
  }
  return { marked, outside, lowest: heights.lowest };
}

/** a b c d e f of a transformation (ISO 32000-1, 8.3.4). */
type Matrix = readonly number[];

/** Follows through a content stream how far down what is marked reaches. */
class Heights {
  #matrix: Matrix = [1, 0, 0, 1, 0, 0];
  readonly #kept: Matrix[] = [];
  lowest: number | undefined;

  read(operator: string, isMarked: boolean): void {
    const numbers = operator.split(/\s+/).slice(0, -1).map(Number);
    if (operator === "q") this.#kept.push(this.#matrix);
    else if (operator === "Q") this.#matrix = this.#kept.pop() ?? this.#matrix;
    else if (operator.endsWith("cm")) this.#matrix = multiply(numbers, this.#matrix);
    else if (isMarked) {
      // A picture is drawn in a square of one unit, and text from its origin on.
      const corners = operator === "Do" ? [0, 1].flatMap((x) => [0, 1].map((y) => [x, y])) : [numbers.slice(-2)];
      const [, b = 0, , d = 1, , f = 0] = this.#matrix;
      const lowest = Math.min(...corners.map(([x = 0, y = 0]) => b * x + d * y + f));
      this.lowest = Math.min(this.lowest ?? lowest, lowest);
    }
  }
}

function multiply(
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix,
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
): Matrix {
  return [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
}

/** The characters of a string of glyphs. If its mark has an ActualText, that is given once, for the first of its strings. */
function textOfGlyphs(codes: string, font: ReadonlyMap<string, string> | undefined, mark: Mark | undefined): string {
  if (mark?.actual !== undefined) {
    const words = utf16(mark.actual);
    mark.actual = "";
    return words;
  }
  let shown = "";
  for (let at = 0; at + 4 <= codes.length; at += 4) {
    const code = codes.slice(at, at + 4);
    shown += font?.get(code) ?? font?.get(code.toUpperCase()) ?? "\uFFFD";
  }
  return shown;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams.map((stream) => (stream instanceof PDFRawStream ? inflate(stream) : "")).join("\n");
}

function inflate(stream: PDFRawStream): string {
  const packed = stream.dict.get(PDFName.of("Filter")) !== undefined;
  return Buffer.from(packed ? inflateSync(stream.contents) : stream.contents).toString("latin1");
}

function fontsOf(page: PDFPage, known: Map<PDFDict, ReadonlyMap<string, string>>): Map<string, ReadonlyMap<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return new Map(
    [...(fonts?.entries() ?? [])].map(([name, value]) => {
      const font = page.doc.context.lookup(value, PDFDict);
      const characters = known.get(font) ?? charactersOf(font);
      known.set(font, characters);
      return [name.decodeText(), characters];
    }),
  );
}

/** The characters of a font by the hexadecimal codes of their glyphs, from its ToUnicode map (ISO 32000-1, 9.10.3). */
function charactersOf(font: PDFDict): ReadonlyMap<string, string> {
  const stream = font.lookup(PDFName.of("ToUnicode"));
  const map = stream instanceof PDFRawStream ? inflate(stream) : "";
  const characters = new Map<string, string>();
  for (const [, kind, body = ""] of map.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    const numbers = (body.match(/[\dA-Fa-f]+/g) ?? []).map((number) => number.toUpperCase());
    const step = kind === "char" ? 2 : 3;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const [from = "", to = from, text = ""] =
        step === 2 ? [numbers[at], numbers[at], numbers[at + 1]] : numbers.slice(at, at + 3);
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let code = first; code <= last; code += 1) characters.set(hex(code), characterAfter(text, code - first));
    }
  }
  return characters;
}

/** A text in UTF-16BE, given as hexadecimal digits, with its last code unit increased: ranges of a ToUnicode map count up. */
function characterAfter(text: string, steps: number): string {
  return utf16(text.slice(0, -4) + hex(Number.parseInt(text.slice(-4), 16) + steps));
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}

function utf16(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
}
