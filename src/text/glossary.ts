import type { Model } from "../model/model.ts";
import { byCodeUnit } from "../model/text-order.ts";

/** A term, and what it means. */
export interface Explained {
  readonly term: string;
  readonly means: string;
}

/** Initials: two capitals or more, perhaps of several words. */
const initials = /^\p{Lu}[\p{Lu}\d]+(?: \p{Lu}[\p{Lu}\d]+)*$/u;

/**
 * What abbreviations mean, each once and by the alphabet: the terms of the glossary, and the short names of organisations,
 * groups' contacts and documents that are initials.
 */
export function glossaryOf({ arrangements, documents, partners }: Model): Explained[] {
  const named = [
    ...partners.map(({ name, shortName }) => ({ term: shortName, means: name })),
    ...arrangements.contacts.map(({ name, shortName }) => ({ term: shortName, means: name })),
    ...documents.map(({ title, shortTitle }) => ({ term: shortTitle, means: title })),
  ].filter((each): each is Explained => each.term !== undefined && initials.test(each.term));
  const byTerm = new Map<string, Explained>();
  for (const { term, means } of [...arrangements.glossary, ...named]) {
    if (!byTerm.has(term)) byTerm.set(term, { term, means });
  }
  return [...byTerm.values()].sort((a, b) => byCodeUnit(a.term.toLowerCase(), b.term.toLowerCase()));
}
