import type { Body, CitedDocument, Model, Person } from "../../model/model.ts";
import { wordsOf } from "../reading/characters.ts";
import { normaliseWord } from "../reading/words.ts";

/** What has a name. */
export type Named =
  | { readonly kind: "group" | "partner"; readonly record: Body }
  | { readonly kind: "person"; readonly record: Person }
  | { readonly kind: "document"; readonly record: CitedDocument };

/** How a name stands to what has it: its name, its short name, another that it goes by, or one of another time. */
export type Standing = "name" | "shortName" | "otherName" | "formerName" | "laterName";

/** A registered name. */
export interface Name {
  readonly name: string;
  readonly standing: Standing;
  readonly named: Named;
  /** Its words for comparison, as `wordsOfName` gives them. */
  readonly words: readonly string[];
  /** The registered name that this is the end of, or the initials of: nothing else that is registered is called so. */
  readonly shortFor?: string;
}

/** The registered names by their first word; of one first word the longest first. */
export type NameTable = ReadonlyMap<string, readonly Name[]>;

/** Every name that the data register on the day: of groups, organisations, documents and of people who are published. */
export function namesOf(model: Model): Name[] {
  const { groups, formerGroups, partners, formerPartners, people, documents } = model;
  return [
    ...[...groups, ...formerGroups].flatMap((record) => namesOfBody({ kind: "group", record }, record.formalName)),
    ...[...partners, ...formerPartners].flatMap((record) => namesOfBody({ kind: "partner", record })),
    ...people.flatMap((record) =>
      record.published === undefined ? [] : nameOf(record.published.name, "name", { kind: "person", record }),
    ),
    ...documents.flatMap((record) => [
      ...nameOf(record.title, "name", { kind: "document", record }),
      ...nameOf(record.shortTitle, "shortName", { kind: "document", record }),
    ]),
  ];
}

/** Puts names into a table in which a text can be looked up word by word. */
export function tableOf(names: readonly Name[]): NameTable {
  const table = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0];
    if (first === undefined) continue;
    table.set(first, [...(table.get(first) ?? []), name]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Whether a comma within a name may be one of its spellings: it has one, or several things stand in it. */
export function mayHaveComma({ name, words }: Pick<Name, "name" | "words">): boolean {
  return name.includes(",") || words.length > 3;
}

/** The words of a name for comparison: without "the" before it; "&" is "and", and hyphens count for nothing. */
export function wordsOfName(name: string): string[] {
  const norms = wordsOf(name.replaceAll("&", " and ")).map(normaliseWord);
  return norms[0] === "the" && norms.length > 1 ? norms.slice(1) : norms;
}

function namesOfBody(named: Named & { readonly record: Body }, formalName?: string): Name[] {
  const { name, shortName, otherNames, formerNames, laterNames } = named.record;
  return [
    ...nameOf(name, "name", named),
    ...nameOf(formalName, "name", named),
    ...nameOf(shortName, "shortName", named),
    ...otherNames.flatMap((other) => nameOf(other, "otherName", named)),
    ...formerNames.flatMap((former) => nameOf(former.name, "formerName", named)),
    ...laterNames.flatMap((later) => nameOf(later.name, "laterName", named)),
  ];
}

function nameOf(name: string | undefined, standing: Standing, named: Named): Name[] {
  return name === undefined ? [] : [{ name, standing, named, words: wordsOfName(name) }];
}
