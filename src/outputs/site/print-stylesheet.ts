import { copyFile, mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Arrangements } from "../../model/model.ts";
import { furtherPartsFor } from "../../text/font-coverage.ts";

/**
 * Reads the style sheet of the printed document as one text: its fonts, pages and typography, and the partnership's colours.
 * @param text all that is printed: letters beyond those of most European languages have font files of their own, which a
 * document without such letters does without
 */
export async function makePrintStylesheet(styles: string, arrangements: Arrangements, text: string): Promise<string> {
  const sheets = await Promise.all(
    ["fonts.css", "print.css", "document.css"].map((name) => readFile(join(styles, name), "utf8")),
  );
  const { colours } = arrangements;
  const own = colours === undefined ? "" : `:root {\n  --accent: ${colours.accent};\n  --warning: ${colours.warning};\n}\n`;
  return [...sheets, own, ...furtherFaces(sheets[0] ?? "", text)].join("\n");
}

/** The rules by which further parts of the fonts are loaded: each like the one for the Latin letters of the same cut. */
function furtherFaces(fonts: string, text: string): string[] {
  const latinFaces = [...fonts.matchAll(/@font-face \{[^}]*-latin-\d[^}]*\}\n/g)].map(([face]) => face);
  return furtherPartsFor(text).flatMap(({ name, unicodeRange }) =>
    latinFaces.map((face) =>
      face.replace(/-latin-(?=\d)/, `-${name}-`).replace(/(unicode-range:\s*)[^;]+/, (_, label: string) => label + unicodeRange),
    ),
  );
}

/** Copies the font files that a style sheet names from their packages into a folder. */
export async function copyFonts(stylesheet: string, folder: string): Promise<void> {
  const names = new Set([...stylesheet.matchAll(/url\("fonts\/([a-z0-9-]+\.woff2)"\)/g)].map((match) => match[1] ?? ""));
  await mkdir(folder, { recursive: true });
  await Promise.all([...names].map((name) => copyFile(fontFile(name), join(folder, basename(name)))));
}

/** The path of a font file in its package: "source-sans-3-latin-400-normal.woff2" belongs to @fontsource/source-sans-3. */
function fontFile(name: string): string {
  const family = /^([a-z0-9-]+?)-(?:latin|latin-ext|vietnamese|greek|cyrillic|cyrillic-ext)-\d/.exec(name)?.[1] ?? name;
  return join(dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`)), "files", name);
}
