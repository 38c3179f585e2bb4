import type { Finishing } from "../finishing.ts";

/** The combining grapheme joiner, in UTF-16: it is not seen, and letters on its two sides join as without it (Unicode Standard, 23.2). */
const silent = "034F";

/**
 * Says what glyphs stand for that no single letter is written with: conjuncts of Devanagari, the dots of Arabic letters. For
 * these Chromium writes the character 0 (PDF/UA-1, 7.21.7: Unicode values shall be greater than zero). A glyph that was
 * painted for some letters alone stands for them, one that is a piece of a letter for nothing.
 */
export function glyphTexts({ pdf, contents }: Finishing): void {
  const fonts = new Set(contents.flatMap((content) => [...content.fonts.values()]));
  for (const { map, withoutText } of fonts) {
    if (map === undefined || withoutText.size === 0) continue;
    const texts = new Map<string, string>();
    for (const { operations, fonts: named } of contents) {
      for (const { glyphs } of operations.filter((operation) => operation.kind === "text")) {
        for (const [at, { font, codes, actualText = "" }] of glyphs.entries()) {
          const isWhole = actualText !== "" && glyphs[at + 1]?.actualText !== "";
          if (isWhole && withoutText.has(codes) && named.get(font)?.map === map) texts.set(codes, actualText);
        }
      }
    }
    const source = map.source.replace(
      /<([\dA-F]+)> <0000>/gi,
      (_, code: string) => `<${code}> <${texts.get(code.toUpperCase()) ?? silent}>`,
    );
    pdf.context.assign(map.ref, pdf.context.flateStream(Buffer.from(source, "latin1")));
  }
}
