/**
 * Generates src/text/font-coverage.gen.ts, the characters that the document's fonts have, from the font files and from
 * src/styles/fonts.css, which says which of those files every document loads.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { codePointsOf } from "./woff2.ts";

const stylesheet = new URL("../../src/styles/fonts.css", import.meta.url);

/** The parts that are loaded only where a text needs them, in the order in which they are asked. */
const furtherParts = ["vietnamese", "greek", "cyrillic", "cyrillic-ext", "latin", "latin-ext"];

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
  const coverage = (part: string) => intersect(cuts.map(({ family, cut }) => new Set(codePointsOf(fontFile(family, part, cut)))));
  const always = ["latin", "latin-ext"].map((part) => [part, intersect([coverage(part), declared(part)])] as const);
  const further = furtherParts.map((part) => [part, coverage(part)] as const);
  return [
    banner,
    "/** The parts that every document has. */",
    `export const everywhere: readonly (readonly [part: string, ranges: string])[] = [\n${always.map(toEntry).join("")}];\n`,
    "/** The parts that a document has where its text needs them, in the order in which they are asked. */",
    `export const whereNeeded: readonly (readonly [part: string, ranges: string])[] = [\n${further.map(toEntry).join("")}];\n`,
  ].join("\n");
}

function fontFile(family: string, part: string, cut: string): Buffer {
  const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource/${family}/package.json`));
  return readFileSync(join(folder, "files", `${family}-${part}-${cut}.woff2`));
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
  return `  [\n    "${part}",\n    "${text}",\n  ],\n`;
}
