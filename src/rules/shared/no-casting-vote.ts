import type { Group, Model, Section } from "../../model/model.ts";
import { sectionsOf, textsOfSection } from "./terms-references.ts";

const vote = /\bcasting votes?\b/i;

/**
 * The groups whose terms of reference use the shared wording for decisions, in a variant or with words for its blanks that
 * give nobody a casting vote, each with the section that uses it. Shared wording is for decisions where its text, or that of
 * any group that uses it, has a casting vote.
 */
export function withoutCastingVote(model: Model): ReadonlyMap<Group, Section> {
  const used = model.groups.flatMap((group) =>
    sectionsOf(group.termsOfReference?.sections ?? []).map((section) => {
      const tells = textsOfSection(model, section).some(({ text }) => vote.test(text));
      return { group, section, tells, clauses: clausesOf(section) };
    }),
  );
  const forDecisions = new Set([
    ...model.clauses
      .filter(({ text, variants }) => [text, ...variants.map((each) => each.text)].some(hasVote))
      .map(({ id }) => id),
    ...used.flatMap(({ section, tells, clauses }) => (tells && !vote.test(section.text?.text ?? "") ? clauses : [])),
  ]);
  const telling = new Set(used.flatMap(({ group, tells }) => (tells ? [group] : [])));
  return new Map(
    used.flatMap(({ group, section, clauses }) =>
      !telling.has(group) && clauses.some((id) => forDecisions.has(id)) ? [[group, section] as const] : [],
    ),
  );
}

function hasVote({ text }: { readonly text: string }): boolean {
  return vote.test(text);
}

function clausesOf({ text }: Section): string[] {
  return (text?.references ?? []).flatMap(({ kind, id }) => (kind === "clause" ? [id] : []));
}
