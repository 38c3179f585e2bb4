import type { Finishing } from "../finishing.ts";
import { beginReversed, type TextObject } from "../operations.ts";
import { type PageContent, textOfGlyphs } from "../page-content.ts";
import { everyElement } from "../structure.ts";

/** The number that a passage has as its language (in-page.ts). */
const numbered = /^x-(\d+)$/;

/**
 * Gives each passage that is written from right to left its text (ISO 32000-1, 14.9.4: ActualText). In the content its words
 * and signs stand as they are seen, and what belongs first comes last.
 */
export function rightToLeft({ document, rightToLeft: passages, contents }: Finishing): void {
  for (const found of everyElement(document)) {
    const [, number] = numbered.exec(found.lang ?? "") ?? [];
    if (number === undefined) continue;
    found.lang = undefined;
    found.actualText = passages[Number(number)];
  }
  for (const content of contents) {
    for (const operation of content.operations)
      if (operation.kind === "text" && operation.reversed) joinGlyphs(operation, content);
  }
}

/**
 * Gives the glyphs of a run one text together, where Chromium gives each letter one. Readers that go by the places of glyphs
 * turn a run round as it is seen; a letter of several glyphs or a glyph of several letters they would turn round within
 * itself, and break the word there.
 */
function joinGlyphs(run: TextObject, { stream, fonts, splices }: PageContent): void {
  const begin = run.start + stream.slice(run.start, run.end).indexOf(beginReversed) + beginReversed.length;
  const seen = run.glyphs.map((glyphs) => [...textOfGlyphs(glyphs, fonts)].reverse().join("")).join("");
  splices.push({
    start: begin,
    end: begin,
    text: `/Span<</ActualText <FEFF${Buffer.from(seen, "utf16le").swap16().toString("hex")}> >> BDC\n`,
  });
  const marks = [...stream.slice(begin, run.end).matchAll(/\/Span\s*<<(?:\((?:\\[\s\S]|[^\\()])*\)|[^()])*?>>\s*BDC\n|\bEMC\n/g)];
  // The last mark ends the run, and now its text before that.
  for (const { 0: mark, index } of marks.slice(0, -1))
    splices.push({ start: begin + index, end: begin + index + mark.length, text: "" });
  const last = begin + (marks.at(-1)?.index ?? 0);
  splices.push({ start: last, end: last, text: "EMC\n" });
}
