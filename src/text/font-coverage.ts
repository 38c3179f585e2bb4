import { everywhere, otherScripts, whereNeeded } from "./font-coverage.gen.ts";

/** A part of the document's fonts, as their packages divide them, and what a text needs of it. */
export interface FontPart {
  /** The family for another script that it belongs to: "Noto Sans Arabic". None for a part of the document's own families. */
  readonly family?: string;
  /** "vietnamese", "greek"; one of the hundred parts of Chinese: "45". */
  readonly name: string;
  /** The characters that the text needs, as CSS writes them: `U+1EB9, U+301`. */
  readonly unicodeRange: string;
}

interface Coverage {
  readonly name: string;
  readonly codes: ReadonlySet<number>;
}

/** A family for other scripts with all its parts. */
interface Family {
  readonly name: string;
  readonly parts: readonly Coverage[];
}

/** The characters that join and part the letters beside them, U+200D and U+200C. */
const joiners = /[\u200C\u200D]/g;

/** White space and format characters that have a glyph, or that browsers look for in the fonts of the machine. */
const withGlyph = String.raw`\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u1680\u180E\u3000\uFFF9-\uFFFB\u{110BD}\u{110CD}\u{13430}-\u{1343F}`;

/**
 * A letter with its combining marks and joiners, which one font must have together. Other signs that print nothing are left
 * out: white space, control characters (told by other rules) and format characters. Characters for private use, such as the
 * bullets of Word's symbol fonts, and code points that are no character are signs that no font of the document has.
 */
const clusters = new RegExp(String.raw`(?:[^\s\p{Cc}\p{Cf}\p{Cs}]|[${withGlyph}])[\p{M}\u200C\u200D]*`, "gu");

/** The circle that browsers put under a mark that its letter does not take, from the font of the mark. */
const dottedCircle = 0x25cc;

let loaded:
  | { readonly always: readonly Coverage[]; readonly further: readonly Coverage[]; readonly families: readonly Family[] }
  | undefined;

/** The characters of a text that none of the document's fonts has, each with its combining marks, with their offsets. */
export function findSignsWithoutFont(text: string): { readonly sign: string; readonly offset: number }[] {
  if (isPlain(text)) return [];
  const signs = [...new Set(text.match(clusters) ?? [])];
  const missing = new Set(signs.filter((sign) => ownPartFor(sign) === undefined && familiesFor(sign).length === 0));
  return [...text.matchAll(clusters)]
    .filter(([sign]) => missing.has(sign))
    .map((match) => ({ sign: match[0].replace(joiners, ""), offset: match.index }));
}

/** The parts of the fonts that a text needs besides those that every document has, in a fixed order. */
export function furtherPartsFor(text: string): FontPart[] {
  if (isPlain(text)) return [];
  const signs = [...new Set(text.match(clusters) ?? [])].sort();
  const { further, families } = coverages();
  const own = signs.map((sign) => ({ sign, part: ownPartFor(sign) }));
  const foreign = chooseFamilies(own.filter(({ part }) => part === undefined).map(({ sign }) => sign));
  return [
    ...further.flatMap((part) => toFontParts(part, own)),
    ...families.flatMap((family) => {
      const chosen = foreign
        .filter((each) => each.family === family)
        .map(({ sign }) => ({ sign, part: family.parts.find((part) => has(part, sign)) }));
      return family.parts.flatMap((part) => toFontParts(part, chosen, family.name));
    }),
  ];
}

/** The names of the families for other scripts, in the order in which they are asked. */
export function scriptFamilies(): string[] {
  return otherScripts.map(([family]) => family);
}

/**
 * Chooses a family for each sign. What several have, such as the full stop of Hindi, which Bengali has too, is taken from
 * one that is needed anyway, so that a document carries the fonts of its scripts alone.
 */
function chooseFamilies(signs: readonly string[]): { readonly sign: string; readonly family: Family | undefined }[] {
  const possible = signs.map((sign) => ({ sign, families: familiesFor(sign) }));
  const needed = new Set(possible.flatMap(({ families }) => (families.length === 1 ? families : [])));
  return possible.map(({ sign, families }) => ({
    sign,
    family: families.find((family) => needed.has(family)) ?? families[0],
  }));
}

/** What is needed of a part: the characters of the signs that are taken from it, as one entry; no entry if there are none. */
function toFontParts(
  part: Coverage,
  chosen: readonly { readonly sign: string; readonly part: Coverage | undefined }[],
  family?: string,
): FontPart[] {
  const characters = chosen.filter((each) => each.part === part).flatMap(({ sign }) => [...sign]);
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0).filter((code) => part.codes.has(code));
  if (codes.length === 0) return [];
  if (family !== undefined && part.codes.has(dottedCircle) && !codes.includes(dottedCircle)) codes.push(dottedCircle);
  const unicodeRange = codes.map((code) => `U+${code.toString(16).toUpperCase()}`).join(", ");
  return [{ ...(family !== undefined && { family }), name: part.name, unicodeRange }];
}

/** Most texts are plain, and need no closer look. */
function isPlain(text: string): boolean {
  return /^[\t\n\r -~\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/.test(text);
}

/** The part of the document's own families that has a sign. */
function ownPartFor(sign: string): Coverage | undefined {
  const { always, further } = coverages();
  return [...always, ...further].find((part) => has(part, sign));
}

/** The families for other scripts that have a sign; none for a mark without a letter, which has no place to stand. */
function familiesFor(sign: string): Family[] {
  if (/^\p{M}/u.test(sign)) return [];
  return coverages().families.filter(({ parts }) => parts.some((part) => has(part, sign)));
}

/** Whether a part has a sign. Joiners need no glyph. */
function has({ codes }: Coverage, sign: string): boolean {
  return [...sign.replace(joiners, "")].every((character) => codes.has(character.codePointAt(0) ?? 0));
}

function coverages(): NonNullable<typeof loaded> {
  loaded ??= {
    always: everywhere.map(toCoverage),
    further: whereNeeded.map(toCoverage),
    families: otherScripts.map(([name, parts]) => ({ name, parts: parts.map(toCoverage) })),
  };
  return loaded;
}

function toCoverage([name, ranges]: readonly [string, string]): Coverage {
  const codes = new Set<number>();
  for (const [, from = "", to = from] of ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)) {
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) codes.add(code);
  }
  return { name, codes };
}
