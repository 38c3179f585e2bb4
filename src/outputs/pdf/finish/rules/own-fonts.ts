import type { Finishing } from "../finishing.ts";
import { textOfGlyphs } from "../page-content.ts";

/**
 * Tells of characters that none of the document's own fonts has: the browser took them from whatever fonts this machine
 * has, and on another they would look different or be missing (PDF/UA-1, 7.21 asks that every glyph be embedded).
 */
export function ownFonts({ contents, families, faults }: Finishing): void {
  const own = families.map((family) => family.replace(/\s+/g, "").toLowerCase());
  const strange = new Set<string>();
  for (const { operations, fonts } of contents) {
    const names = [...fonts].filter(([, { name }]) => !own.some((family) => name.toLowerCase().startsWith(family)));
    if (names.length === 0) continue;
    const others = new Set(names.map(([name]) => name));
    const glyphs = operations.flatMap((operation) => (operation.kind === "text" ? operation.glyphs : []));
    for (const each of glyphs) if (others.has(each.font)) strange.add(textOfGlyphs(each, fonts));
  }
  if (strange.size === 0) return;
  const shown = [...strange].map((text) => `"${text}"`).join(", ");
  faults.push(`The document's fonts do not have every character of ${shown}, so a font of this machine was used for it.`);
}
