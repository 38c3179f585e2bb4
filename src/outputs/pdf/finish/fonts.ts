import { decodePDFRawStream, PDFDict, PDFName, type PDFPage, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";

/** What the codes of a font stand for. */
export interface FontText {
  /** The font's own name, without the mark of its subset. */
  readonly name: string;
  /** The characters of a string of codes, given in hexadecimal digits. */
  decode(hex: string): string;
  /** The code of the space, in hexadecimal digits, if the font has one. */
  readonly space: string | undefined;
  /** The codes that stand for no character, in hexadecimal digits. */
  readonly withoutText: ReadonlySet<string>;
  /** The font's ToUnicode map, and the object that it is. */
  readonly map: { readonly source: string; readonly ref: PDFRef } | undefined;
}

/** The fonts of a page by the names that its content calls them. A font read before is taken from `known`. */
export function fontsOf(page: PDFPage, known: Map<PDFRef, FontText>): Map<string, FontText> {
  const fonts = new Map<string, FontText>();
  const resources = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  for (const [name, ref] of resources?.entries() ?? []) {
    if (!(ref instanceof PDFRef)) continue;
    let font = known.get(ref);
    if (font === undefined) {
      font = readFont(page.doc.context.lookup(ref, PDFDict));
      known.set(ref, font);
    }
    fonts.set(name.decodeText(), font);
  }
  return fonts;
}

function readFont(font: PDFDict): FontText {
  const ref = font.get(PDFName.of("ToUnicode"));
  const map = font.lookup(PDFName.of("ToUnicode"));
  // A font of drawings, such as emoji, may have no name and no map: whatever it shows cannot be read.
  const source = map instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(map).decode()).toString("latin1") : "";
  const characters = readToUnicode(source);
  // Two bytes a code, but for fonts of drawings.
  const digits = [...characters.keys()][0]?.length === 2 ? /../g : /.{4}/g;
  const name = font.lookupMaybe(PDFName.of("BaseFont"), PDFName)?.decodeText() ?? "";
  return {
    name: name.replace(/^[A-Z]{6}\+/, ""),
    decode: (hex) => (hex.match(digits) ?? []).map((code) => characters.get(code.toUpperCase()) ?? "\uFFFD").join(""),
    space: [...characters].find(([, text]) => text === " ")?.[0],
    withoutText: new Set([...characters].filter(([, text]) => text === "\0").map(([code]) => code)),
    map: ref instanceof PDFRef ? { source, ref } : undefined,
  };
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3): `<0003> <0020>` and `<0003> <0005> <0020>`. */
export function readToUnicode(map: string): Map<string, string> {
  const characters = new Map<string, string>();
  for (const [, body = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of body.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g)) {
      characters.set(code.toUpperCase(), utf16(text));
    }
  }
  for (const [, body = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", text = ""] of body.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/g)) {
      const first = Number.parseInt(from, 16);
      const last = Number.parseInt(to, 16);
      const base = Number.parseInt(text.slice(-4), 16);
      for (let code = first; code <= last; code += 1) {
        const hex = text.slice(0, -4) + (base + code - first).toString(16).padStart(4, "0");
        characters.set(code.toString(16).toUpperCase().padStart(from.length, "0"), utf16(hex));
      }
    }
  }
  return characters;
}

/** Text from its UTF-16 units in hexadecimal digits. */
export function utf16(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}
