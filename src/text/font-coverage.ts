import { everywhere, whereNeeded } from "./font-coverage.gen.ts";

/** A part of the document's fonts, as their packages divide them, and what a text needs of it. */
export interface FontPart {
  /** "vietnamese", "greek". */
  readonly name: string;
  /** The characters that the text needs, as CSS writes them: `U+1EB9, U+301`. */
  readonly unicodeRange: string;
}

interface Coverage {
  readonly name: string;
  readonly codes: ReadonlySet<number>;
}

/**
 * A letter with its combining marks, which one font must have together. Signs that print nothing are left out: white
 * space, control characters (told by other rules) and format characters.
 */
const clusters = /[^\p{M}\s\p{C}]\p{M}*/gu;

let loaded: { readonly always: readonly Coverage[]; readonly further: readonly Coverage[] } | undefined;

/** The characters of a text that none of the document's fonts has, each with its combining marks, with their offsets. */
export function findSignsWithoutFont(text: string): { readonly sign: string; readonly offset: number }[] {
  if (isPlain(text)) return [];
  return [...text.matchAll(clusters)]
    .filter(([sign]) => partFor(sign) === undefined)
    .map((match) => ({ sign: match[0], offset: match.index }));
}

/** The parts of the fonts that a text needs besides those that every document has, in a fixed order. */
export function furtherPartsFor(text: string): FontPart[] {
  if (isPlain(text)) return [];
  const signs = [...new Set(text.match(clusters) ?? [])].sort();
  return coverages().further.flatMap((part) => {
    const characters = signs.filter((sign) => partFor(sign) === part).flatMap((sign) => [...sign]);
    const codes = [...new Set(characters)].map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`);
    return codes.length === 0 ? [] : [{ name: part.name, unicodeRange: codes.join(", ") }];
  });
}

/** Most texts are plain, and need no closer look. */
function isPlain(text: string): boolean {
  return /^[\t\n\r -~\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/.test(text);
}

function partFor(sign: string): Coverage | undefined {
  const codes = [...sign].map((character) => character.codePointAt(0) ?? 0);
  const { always, further } = coverages();
  return [...always, ...further].find((part) => codes.every((code) => part.codes.has(code)));
}

function coverages(): NonNullable<typeof loaded> {
  loaded ??= { always: everywhere.map(toCoverage), further: whereNeeded.map(toCoverage) };
  return loaded;
}

function toCoverage([name, ranges]: readonly [string, string]): Coverage {
  const codes = new Set<number>();
  for (const [, from = "", to = from] of ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) codes.add(code);
  }
  return { name, codes };
}
