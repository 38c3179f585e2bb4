import { referencesIn } from "../model/references.ts";

/** A clause as far as its wording goes. */
export interface Wording {
  readonly id: string;
  readonly text: string;
  readonly variants: ReadonlyMap<string, string>;
}

const blank = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The names of the blanks in a text, each with where its first use begins. */
export function blanksIn(text: string): Map<string, number> {
  return new Map([...text.matchAll(blank)].reverse().map((match) => [match[1] ?? "", match.index] as const));
}

/** The text of a clause, or of its variant where one is asked for; undefined where there is no such variant. */
export function wordingOf(clause: Wording, variant: string): string | undefined {
  return variant === "" ? clause.text : clause.variants.get(variant);
}

/** A text with its clauses filled in, and their blanks. What names nothing stays as typed. */
export function withClauses(
  text: string,
  clauses: ReadonlyMap<string, Wording>,
  blanks: Readonly<Record<string, string>>,
): string {
  let result = "";
  let from = 0;
  for (const { kind, id, form, offset, typed } of referencesIn(text)) {
    const clause = kind === "clause" ? clauses.get(id) : undefined;
    const wording = clause === undefined ? undefined : wordingOf(clause, form);
    if (wording === undefined) continue;
    const filled = wording.replace(blank, (whole, name: string) =>
      Object.hasOwn(blanks, name) ? (blanks[name] ?? whole) : whole,
    );
    result += text.slice(from, offset) + filled;
    from = offset + typed.length;
  }
  return result + text.slice(from);
}
