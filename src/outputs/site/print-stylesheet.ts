import { copyFile, mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Arrangements } from "../../model/model.ts";

/** Reads the style sheet of the printed document as one text: its fonts, pages and typography, and the partnership's colours. */
export async function makePrintStylesheet(styles: string, arrangements: Arrangements): Promise<string> {
  const sheets = await Promise.all(
    ["fonts.css", "print.css", "document.css"].map((name) => readFile(join(styles, name), "utf8")),
  );
  const { colours } = arrangements;
  const own = colours === undefined ? "" : `:root {\n  --accent: ${colours.accent};\n  --warning: ${colours.warning};\n}\n`;
  return [...sheets, own].join("\n");
}

/** Copies the font files that a style sheet names from their packages into a folder. */
export async function copyFonts(stylesheet: string, folder: string): Promise<void> {
  const names = new Set([...stylesheet.matchAll(/url\("fonts\/([a-z0-9-]+\.woff2)"\)/g)].map((match) => match[1] ?? ""));
  await mkdir(folder, { recursive: true });
  await Promise.all([...names].map((name) => copyFile(fontFile(name), join(folder, basename(name)))));
}

/** The path of a font file in its package: "source-sans-3-latin-400-normal.woff2" belongs to @fontsource/source-sans-3. */
function fontFile(name: string): string {
  const family = /^([a-z0-9-]+?)-(?:latin|latin-ext)-\d/.exec(name)?.[1] ?? name;
  return join(dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`)), "files", name);
}
