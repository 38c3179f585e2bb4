import type { Prose, Source } from "./base.ts";
import { indentProse, type ProseText, type Replacement, replaceInProse, sliceProse } from "./prose/prose-text.ts";
import type { Reference } from "./prose/reference.ts";

/** Wording that several terms of reference share, with blanks that each fills in. */
export interface Clause extends Source {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
  /** What belongs into each blank, by its name. */
  readonly blanks: Readonly<Record<string, string>>;
  readonly variants: readonly { readonly id: string; readonly text: Prose; readonly why: string }[];
}

/** Words for the blanks of clauses, by the blank's name. */
export type Blanks = Readonly<Record<string, ProseText>>;

/** A clause as far as its wording goes. */
export interface ClauseWording {
  readonly text: ProseText;
  readonly variants: readonly { readonly id: string; readonly text: ProseText }[];
}

/** What shared wording is filled in from. */
export interface Wording {
  readonly clauses: ReadonlyMap<string, ClauseWording>;
  /** The group in whose terms of reference the text stands: its meetings and quorum in words. */
  readonly group?: { readonly meetings?: { readonly words: ProseText }; readonly quorum?: { readonly words: ProseText } };
  readonly blanks?: Blanks;
}

const blankPattern = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names of the blanks in a text, each with the offset at which its first use begins. */
export function findBlanks(text: string): Map<string, number> {
  return new Map([...text.matchAll(blankPattern)].reverse().map((match) => [match[1] ?? "", match.index] as const));
}

/** The text of a clause, or of its variant where one is asked for; undefined where there is no such variant. */
export function clauseTextOf({ text, variants }: ClauseWording, variant: string): ProseText | undefined {
  return variant === "" ? text : variants.find(({ id }) => id === variant)?.text;
}

/**
 * A text with shared wording filled in: the group's meetings and quorum in words, then clauses with their blanks. This is
 * the text that is printed and the text whose fingerprint a review keeps. A reference that names nothing stays as typed, a
 * blank that was given no words stays as `{blank}`: the check has told of both.
 */
export function fillWording(prose: ProseText, { clauses, group, blanks = {} }: Wording): ProseText {
  const withWords = replaceReferences(prose, ({ kind }) =>
    kind === "meetings" || kind === "quorum" ? group?.[kind]?.words : undefined,
  );
  return replaceReferences(withWords, ({ kind, id, form }) => {
    const clause = kind === "clause" ? clauses.get(id) : undefined;
    const text = clause && clauseTextOf(clause, form);
    return text && fillBlanks(text, blanks);
  });
}

/** Words of several lines keep the indent of the line that they are put in. */
function replaceReferences(prose: ProseText, wordsFor: (reference: Reference) => ProseText | undefined): ProseText {
  const replacements = prose.references.flatMap((reference): Replacement[] => {
    const words = wordsFor(reference);
    if (words === undefined) return [];
    const { offset, typed } = reference;
    const indent = /(?:^|\n)([ \t]*)$/.exec(prose.text.slice(0, offset))?.[1] ?? "";
    const by = indentProse(sliceProse(words, 0, words.text.trimEnd().length), indent);
    return [{ start: offset, end: offset + typed.length, by }];
  });
  return replacements.length === 0 ? prose : replaceInProse(prose, replacements);
}

function fillBlanks(prose: ProseText, blanks: Blanks): ProseText {
  const replacements = [...prose.text.matchAll(blankPattern)].flatMap((match): Replacement[] => {
    const name = match[1] ?? "";
    const by = Object.hasOwn(blanks, name) ? blanks[name] : undefined;
    return by === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });
  return replaceInProse(prose, replacements);
}
