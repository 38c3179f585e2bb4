import { copyFile, mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Arrangements } from "../../model/model.ts";
import { type FontPart, furtherPartsFor, scriptFamilies } from "../../text/font-coverage.ts";

/** The packages of the families of fonts.css. */
const ownPackages = ["source-sans-3", "source-serif-4"];

/**
 * Reads the style sheet of the printed document as one text: its fonts, pages and typography, and the partnership's colours.
 * @param text all that is printed: letters beyond those of most European languages, and those of other scripts, have font
 * files of their own, which a document without such letters does without
 * @param further the names of style sheets that this document needs and others do not
 */
export async function makePrintStylesheet(
  styles: string,
  arrangements: Arrangements,
  text: string,
  further: readonly string[] = [],
): Promise<string> {
  const sheets = await Promise.all(
    ["fonts.css", "print.css", "document.css", "at-a-glance.css", ...further].map((name) => readFile(join(styles, name), "utf8")),
  );
  const { colours } = arrangements;
  const own = colours === undefined ? "" : `:root {\n  --accent: ${colours.accent};\n  --warning: ${colours.warning};\n}\n`;
  const parts = furtherPartsFor(text);
  const named = sheets.map((sheet) => nameFamilies(sheet, parts));
  return [...named, own, ...furtherFaces(sheets[0] ?? "", parts)].join("\n");
}

/** Names the families for other scripts before the document's own: each is loaded for its own signs alone. */
function nameFamilies(sheet: string, parts: readonly FontPart[]): string {
  const families = new Set(parts.flatMap(({ family }) => (family === undefined ? [] : `"${family}", `)));
  return sheet.replace(/(font-family: )(?="[^"]+",)/g, (_, property: string) => property + [...families].join(""));
}

/** The rules by which further parts of the fonts are loaded: each like the one for the Latin letters of the same cut. */
function furtherFaces(fonts: string, parts: readonly FontPart[]): string[] {
  const latinFaces = [...fonts.matchAll(/@font-face \{[^}]*-latin-\d[^}]*\}\n/g)].map(([face]) => face);
  const faces = parts.flatMap(({ family, name, unicodeRange }) =>
    latinFaces.map((face) => {
      const further = face
        .replace(/-latin-(?=\d)/, `-${name}-`)
        .replace(/(unicode-range:\s*)[^;]+/, (_, label: string) => label + unicodeRange);
      return family === undefined ? further : ofFamily(further, family);
    }),
  );
  return [...new Set(faces)];
}

/** The same rule for a family for another script. It has no italics, and none are made by slanting its letters. */
function ofFamily(face: string, family: string): string {
  return face
    .replace(/(font-family: )"[^"]+"/, `$1"${family}"`)
    .replace(/fonts\/[a-z]+-[a-z]+-\d-(.+)-(?:normal|italic)(?=\.woff2)/, `fonts/${packageOf(family)}-$1-normal`);
}

/** The name of a family in those of its package and its files. */
function packageOf(family: string): string {
  return family.toLowerCase().replaceAll(" ", "-");
}

/**
 * Copies the font files that a style sheet names from their packages into a folder, each family's licence beside them, as
 * the Open Font License asks for (section 2).
 */
export async function copyFonts(stylesheet: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const copies = [...fontPackagesOf(stylesheet)].flatMap(([name, files]) => [
    copyFile(join(folderOf(name), "LICENSE"), join(folder, `LICENSE-${name}.txt`)),
    ...files.map((file) => copyFile(join(folderOf(name), "files", file), join(folder, file))),
  ]);
  await Promise.all(copies);
}

/** The packages of fonts whose files a style sheet names, each with those files. */
function fontPackagesOf(stylesheet: string): Map<string, string[]> {
  const names = new Set([...stylesheet.matchAll(/url\("fonts\/([a-z0-9-]+\.woff2)"\)/g)].map((match) => match[1] ?? ""));
  const packages = [...ownPackages, ...scriptFamilies().map(packageOf)];
  const filesOf = (name: string) => [...names].filter((file) => file.startsWith(`${name}-`));
  return new Map(packages.map((name): [string, string[]] => [name, filesOf(name)]).filter(([, files]) => files.length > 0));
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
}
