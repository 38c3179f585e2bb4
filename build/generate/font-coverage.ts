/**
 * Generates src/text/font-coverage.gen.ts, the characters that the document's fonts have, from the font files and from
 * src/styles/fonts.css, which says which of those files every document loads.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create } from "fontkitten";

const stylesheet = new URL("../../src/styles/fonts.css", import.meta.url);

/** The parts of the document's own families that are loaded only where a text needs them, in the order in which they are asked. */
const furtherParts = ["vietnamese", "greek", "cyrillic", "cyrillic-ext", "latin", "latin-ext"];

/** What is used of a family for another script: the parts of its package, and of them the signs in the script's blocks of Unicode. */
interface ScriptFamily {
  /** The name of its package. */
  readonly family: string;
  readonly part: RegExp;
  readonly signs: RegExp;
}

/**
 * Chinese letters and phonetic signs, their punctuation, and the full-width forms of ours. The fonts are divided into about
 * a hundred parts each, which are numbered.
 */
const chinese = {
  part: /^\d+$/,
  signs:
    /[\u2E80-\u2FDF\u3000-\u303F\u3100-\u312F\u31A0-\u31EF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFF}]/u,
};

/** The families for other scripts, in the order in which they are asked. U+200C and U+200D part and join the letters of some; U+25CC is put under a mark that its letter does not take. */
const scriptFamilies: readonly ScriptFamily[] = [
  {
    family: "noto-sans-arabic",
    part: /^arabic$/,
    signs: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC\u200C\u200D]/u,
  },
  { family: "noto-sans-hebrew", part: /^hebrew$/, signs: /[\u0590-\u05FF\u20AA\u25CC\uFB1D-\uFB4F]/u },
  {
    family: "noto-sans-devanagari",
    part: /^devanagari$/,
    signs: /[\u0900-\u097F\u1CD0-\u1CFF\uA8E0-\uA8FF\u{11B00}-\u{11B5F}\u25CC\u200C\u200D]/u,
  },
  {
    family: "noto-sans-gurmukhi",
    part: /^gurmukhi$/,
    signs: /[\u0951\u0952\u0964\u0965\u0A00-\u0A7F\u25CC\u200C\u200D]/u,
  },
  {
    family: "noto-sans-bengali",
    part: /^bengali$/,
    signs: /[\u0951\u0952\u0964\u0965\u0980-\u09FF\u1CD0-\u1CFF\u25CC\u200C\u200D]/u,
  },
  { family: "noto-sans-sc", ...chinese },
  { family: "noto-sans-tc", ...chinese },
];

const banner = `/**
 * The characters that the document's fonts have, in each part into which the fonts are divided.
 * Generated from the font files by \`npm run generate\`: change src/styles/fonts.css or the packages, never this file.
 */
`;

/** Generates the text of src/text/font-coverage.gen.ts from the present fonts. */
export function generateFontCoverage(): string {
  const faces = [
    ...readFileSync(stylesheet, "utf8").matchAll(
      /fonts\/(?<family>[a-z0-9-]+?)-(?<part>latin|latin-ext)-(?<cut>\d+-\w+)\.woff2[^}]*unicode-range:\s*(?<range>[^;]+);/g,
    ),
  ].map(({ groups }) => groups as Record<"family" | "part" | "cut" | "range", string>);
  const cuts = faces.filter(({ part }) => part === "latin");
  const declared = (part: string) => parseRanges(faces.find((face) => face.part === part)?.range ?? "");
  const coverage = (part: string) => intersect(cuts.map(({ family, cut }) => readCharacters(family, part, cut)));
  const always = ["latin", "latin-ext"].map((part) => [part, intersect([coverage(part), declared(part)])] as const);
  const further = furtherParts.map((part) => [part, coverage(part)] as const);
  const upright = new Set(cuts.map(({ cut }) => cut.replace("italic", "normal")));
  return [
    banner,
    "type Part = readonly [part: string, ranges: string];\n",
    "/** The parts that every document has. */",
    `export const everywhere: readonly Part[] = [\n${always.map(toEntry).join("")}];\n`,
    "/** The parts that a document has where its text needs them, in the order in which they are asked. */",
    `export const whereNeeded: readonly Part[] = [\n${further.map(toEntry).join("")}];\n`,
    "/** The families for other scripts, which a document has where its text needs them, in the order in which they are asked. */",
    `export const otherScripts: readonly (readonly [family: string, parts: readonly Part[]])[] = [\n${scriptFamilies.map((each) => toFamily(each, [...upright])).join("")}];\n`,
  ].join("\n");
}

/** The entry of a family, which is called as its package says: "Noto Sans SC". */
function toFamily({ family, part, signs }: ScriptFamily, cuts: readonly string[]): string {
  const { family: name } = JSON.parse(readFileSync(join(folderOf(family), "metadata.json"), "utf8")) as { family: string };
  const files = readdirSync(join(folderOf(family), "files")).map((file) => file.slice(family.length + 1));
  const found = files.flatMap((file) => /^(.+)-400-normal\.woff2$/.exec(file)?.[1] ?? []).filter((each) => part.test(each));
  const entries = found
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .map((each) => [each, intersect(cuts.map((cut) => readCharacters(family, each, cut)))] as const)
    .map(([each, codes]) => [each, new Set([...codes].filter((code) => signs.test(String.fromCodePoint(code))))] as const)
    .filter(([, codes]) => codes.size > 0);
  return `  ["${name}", [\n${entries
    .map(toEntry)
    .join("")
    .replace(/^(?=.)/gm, "  ")}  ]],\n`;
}

function folderOf(family: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
}

/** The characters of a font file. U+FFFF is in the maps of some and is no character. */
function readCharacters(family: string, part: string, cut: string): Set<number> {
  const font = create(readFileSync(join(folderOf(family), "files", `${family}-${part}-${cut}.woff2`)));
  if (font.isCollection) throw new Error(`The font file ${family}-${part}-${cut} holds more than one font.`);
  return new Set(font.characterSet.filter((code) => code !== 0xffff));
}
function parseRanges(text: string): Set<number> {
  const codes = new Set<number>();
  for (const [, from = "", to = from] of text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) codes.add(code);
  }
  return codes;
}

function intersect([first = new Set(), ...others]: readonly Set<number>[]): Set<number> {
  return new Set([...first].filter((code) => others.every((other) => other.has(code))));
}

function toEntry([part, codes]: readonly [string, Set<number>]): string {
  const ranges: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  const text = ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(", ");
  return `  ["${part}", "${text}"],\n`;
}
