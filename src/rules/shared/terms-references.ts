import { clauseTextOf, findBlanks } from "../../model/clauses.ts";
import { isGroup } from "../../model/group.ts";
import type { Group, Model, Partner, Section } from "../../model/model.ts";
import type { ProseText } from "../../model/prose/prose-text.ts";

/** What the terms of reference of a group name, by reference or in words. */
export interface NamedInTerms {
  names(body: Group | Partner): boolean;
}

/** Looks through the terms of reference of a group, with their shared clauses and what fills the blanks. */
export function namedInTerms(model: Pick<Model, "index" | "partnership">, group: Group): NamedInTerms {
  const { partnership } = model;
  const texts = sectionsOf(group.termsOfReference?.sections ?? []).flatMap((section) => textsOfSection(model, section));
  const ids = new Set(
    texts.flatMap(({ references }) =>
      references.map(({ kind, id }) => (kind === "partnership" ? `partner:${partnership.id}` : `${kind}:${id}`)),
    ),
  );
  return {
    names: (body) =>
      ids.has(`${isGroup(body) ? "group" : "partner"}:${body.id}`) ||
      [body.name, ...body.otherNames].some((name) => texts.some(({ text }) => text.includes(name))),
  };
}

/** The text of a section of terms of reference, with the shared clauses that it uses and what fills their blanks. */
export function textsOfSection({ index }: Pick<Model, "index">, { text, blanks }: Section): ProseText[] {
  if (text === undefined) return [];
  const wordings = [text, ...clauseTexts(index, text)];
  const used = new Set(wordings.flatMap((each) => [...findBlanks(each.text).keys()]));
  return [...wordings, ...Object.entries(blanks).flatMap(([name, words]) => (used.has(name) ? [words] : []))];
}

/** Sections and all sections below them. */
export function sectionsOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

function clauseTexts({ clause }: Model["index"], { references }: ProseText): ProseText[] {
  return references.flatMap(({ kind, id, form }) => {
    const named = kind === "clause" ? clause.get(id) : undefined;
    return (named && clauseTextOf(named, form)) ?? [];
  });
}
