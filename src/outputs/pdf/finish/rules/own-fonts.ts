import type { Finishing } from "../finishing.ts";
import type { FontText } from "../fonts.ts";
import { textOfGlyphs } from "../page-content.ts";

/**
 * Tells of characters that none of the document's own fonts has: the browser took them from whatever fonts this machine
 * has, and on another they would look different or be missing (PDF/UA-1, 7.21 asks that every glyph be embedded).
 */
export function ownFonts(finishing: Finishing): void {
  const own = finishing.families.map((family) => family.replace(/\s+/g, "").toLowerCase());
  const isOwn = ({ name }: FontText) => own.some((family) => name.toLowerCase().startsWith(family));
  if (finishing.contents.every(({ fonts }) => [...fonts.values()].every(isOwn))) return;
  const covered = new Set<string>();
  for (const { operations, fonts } of finishing.contents) {
    for (const glyphs of operations.flatMap((operation) => (operation.kind === "text" ? operation.glyphs : []))) {
      const font = fonts.get(glyphs.font);
      if (font !== undefined && isOwn(font)) for (const character of textOfGlyphs(glyphs, fonts)) covered.add(character);
    }
  }
  const missing = [...new Set(finishing.words)].filter(
    (character) => /[^\s\p{Cf}\p{Mn}]/u.test(character) && !covered.has(character),
  );
  if (missing.length === 0) {
    finishing.faults.push(
      "A picture of the document holds text in a font that is not the document's. Turn the text of the picture into outlines.",
    );
    return;
  }
  const shown = missing.map((character) => `"${character}"`).join(", ");
  finishing.faults.push(
    `The document's fonts do not have ${shown}, so a font of this machine was used. Write it in another way.`,
  );
}
