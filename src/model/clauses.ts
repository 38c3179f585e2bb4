import type { Prose, Source } from "./base.ts";
import type { Meets } from "./duty.ts";
import { indentProse, type ProseText, type Replacement, replaceInProse, sliceProse } from "./prose/prose-text.ts";
import type { Reference } from "./prose/reference.ts";

/** Wording that several terms of reference share, with blanks for which each gives its own words. */
export interface Clause extends Source {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
  /** Which duties it meets wherever it is used; its variants do not. */
  readonly meets: readonly Meets[];
  /** What belongs into each blank, by its name. */
  readonly blanks: Readonly<Record<string, string>>;
  readonly variants: readonly { readonly id: string; readonly text: Prose; readonly why: string }[];
}

/** Words for the blanks of clauses, by the blank's name. */
export type Blanks = Readonly<Record<string, ProseText>>;

/** The wording of a clause and of its variants. */
export interface ClauseWording {
  readonly text: ProseText;
  readonly variants: readonly { readonly id: string; readonly text: ProseText }[];
}

/** Everything that shared wording is filled in from. */
export interface Wording {
  readonly clauses: ReadonlyMap<string, ClauseWording>;
  /** The group to whose terms of reference the text belongs: its meetings and quorum in words. */
  readonly group?: { readonly meetings?: { readonly words: ProseText }; readonly quorum?: { readonly words: ProseText } };
  readonly blanks?: Blanks;
  /** The words in which reviews are promised, by the review's id. */
  readonly promises?: ReadonlyMap<string, ProseText>;
}

/** The same wording with something done to each of its texts. */
export function mapWording({ clauses, group, blanks, promises }: Wording, change: (text: ProseText) => ProseText): Wording {
  const wordsOf = (field: "meetings" | "quorum") =>
    group?.[field] === undefined ? {} : { [field]: { words: change(group[field].words) } };
  return {
    clauses: new Map(
      [...clauses].map(([id, { text, variants }]) => [
        id,
        { text: change(text), variants: variants.map((variant) => ({ id: variant.id, text: change(variant.text) })) },
      ]),
    ),
    ...(group && { group: { ...wordsOf("meetings"), ...wordsOf("quorum") } }),
    ...(blanks && { blanks: Object.fromEntries(Object.entries(blanks).map(([name, words]) => [name, change(words)])) }),
    ...(promises && { promises: new Map([...promises].map(([id, words]) => [id, change(words)])) }),
  };
}

const blankPattern = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Finds the blanks in a text: by name, the offset at which the first use begins, in UTF-16 code units. */
export function findBlanks(text: string): Map<string, number> {
  return new Map([...text.matchAll(blankPattern)].reverse().map((match) => [match[1] ?? "", match.index] as const));
}

/** The text of a clause, or of one of its variants. `variant` is empty for the clause itself; undefined for an unknown one. */
export function clauseTextOf({ text, variants }: ClauseWording, variant: string): ProseText | undefined {
  return variant === "" ? text : variants.find(({ id }) => id === variant)?.text;
}

/**
 * Fills shared wording into a text: the group's meetings and quorum in words, then promises, and clauses with their blanks. The result
 * is the text that is printed, and the one whose fingerprint is recorded with a review. A reference that names nothing
 * stays as typed, and a blank without words stays as `{blank}`: the check has reported both.
 */
export function fillWording(prose: ProseText, { clauses, group, blanks = {}, promises }: Wording): ProseText {
  const withWords = replaceReferences(prose, ({ kind }) =>
    // Stryker disable next-line ConditionalExpression: no other field of a group has words
    kind === "meetings" || kind === "quorum" ? group?.[kind]?.words : undefined,
  );
  return replaceReferences(withWords, ({ kind, id, form }) => {
    if (kind === "promise") return promises?.get(id);
    const clause = kind === "clause" ? clauses.get(id) : undefined;
    const text = clause && clauseTextOf(clause, form);
    return text && fillBlanks(text, blanks);
  });
}

/** Replaces references by words. Words of several lines are indented like the line that they are inserted in. */
function replaceReferences(prose: ProseText, wordsFor: (reference: Reference) => ProseText | undefined): ProseText {
  const replacements = prose.references.flatMap((reference): Replacement[] => {
    const words = wordsFor(reference);
    if (words === undefined) return [];
    const { offset, typed } = reference;
    const indent = /(?:^|\n)([ \t]*)$/.exec(prose.text.slice(0, offset))?.[1] ?? "";
    const by = indentProse(sliceProse(words, 0, words.text.trimEnd().length), indent);
    return [{ start: offset, end: offset + typed.length, by }];
  });
  return replaceInProse(prose, replacements);
}

/** Fills words into the blanks of a text; a blank without words stays as it is typed. */
export function fillBlanks(prose: ProseText, blanks: Blanks): ProseText {
  const replacements = [...prose.text.matchAll(blankPattern)].flatMap((match): Replacement[] => {
    const name = match[1] ?? "";
    const by = Object.hasOwn(blanks, name) ? blanks[name] : undefined;
    return by === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });
  return replaceInProse(prose, replacements);
}
