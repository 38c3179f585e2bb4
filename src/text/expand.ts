import type { Blanks, Clause, Group, Model } from "../model/model.ts";
import { type Reference, referencesIn } from "../model/references.ts";

/** What `expand` needs to know of where the text stands. */
export interface Setting {
  readonly model: Model;
  readonly group?: Group;
  readonly blanks?: Blanks;
}

/**
 * The text with shared wording filled in: the group's meetings and quorum in words, then clauses with their blanks.
 * Other references are left for the Markdown renderer. A reference that names nothing stays as typed: the loader has
 * already reported it.
 */
export function expand(text: string, setting: Setting): string {
  const withWords = substitute(text, (reference) => {
    if (reference.kind === "meetings") return setting.group?.meetings?.words.text;
    if (reference.kind === "quorum") return setting.group?.quorum?.words.text;
    return undefined;
  });
  return substitute(withWords, (reference) => {
    if (reference.kind !== "clause") return undefined;
    const clause = setting.model.clauses.find(({ id }) => id === reference.id);
    return clause === undefined ? undefined : filled(wordingOf(clause, reference.form), setting.blanks ?? {});
  });
}

/** The wording of a clause or of one of its variants. */
function wordingOf(clause: Clause, variant: string): string {
  return clause.variants.find(({ id }) => id === variant)?.text.text ?? clause.text.text;
}

/** A clause with its blanks filled; a blank that was given no words stays visible as `{blank}`. */
function filled(wording: string, blanks: Blanks): string {
  return wording.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (typed, name: string) => blanks[name] ?? typed);
}

/** Puts words in the place of references; words of several lines keep the indent of the line that they replace. */
function substitute(text: string, wordsFor: (reference: Reference) => string | undefined): string {
  let result = "";
  let from = 0;
  for (const reference of referencesIn(text)) {
    const words = wordsFor(reference);
    if (words === undefined) continue;
    const indent = /(?:^|\n)([ \t]*)$/.exec(text.slice(0, reference.offset))?.[1] ?? "";
    result += text.slice(from, reference.offset) + words.trimEnd().replaceAll("\n", `\n${indent}`);
    from = reference.offset + reference.typed.length;
  }
  return result + text.slice(from);
}
