import { createHash } from "node:crypto";
import type { Clause } from "../../model/model.ts";
import type { Group, Section } from "../schema/records.gen.ts";
import { type Wording, withClauses } from "../wording-of-clauses.ts";
import type { SoundRecord } from "./sources.ts";

type Clauses = ReadonlyMap<string, Wording>;
type Blanks = Readonly<Record<string, string>>;

/**
 * The mark of each group's terms of reference as they stand now, by the group's id: the first 16 hexadecimal digits of
 * SHA-256 over the title, the sections and annexes with their clauses filled in, the chairs, the memberships, the quorum
 * and the meetings. The review's own block is no part of it, nor is the order in which fields are written.
 */
export function textFingerprints(groups: readonly SoundRecord<Group>[], clauses: readonly Clause[]): Map<string, string> {
  const wordings: Clauses = new Map(clauses.map((clause) => [clause.id, wording(clause)]));
  return new Map(
    groups.flatMap(({ id, record }) =>
      record.termsOfReference === undefined ? [] : [[id, mark(content(record, record.termsOfReference, wordings))] as const],
    ),
  );
}

function content(group: Group, terms: NonNullable<Group["termsOfReference"]>, clauses: Clauses): unknown {
  const { blanks = {}, chairs, memberships, quorum, meetings } = group;
  const words = (text: string) => withClauses(text, clauses, blanks);
  return {
    title: terms.title,
    sections: terms.sections.map((section) => resolved(section, blanks, clauses)),
    annexes: terms.annexes?.map((annex) => annex && { ...annex, text: words(annex.text) }),
    chairs,
    memberships,
    quorum: quorum && { ...quorum, words: words(quorum.words) },
    meetings: meetings && { ...meetings, words: words(meetings.words) },
  };
}

function resolved(section: Section | undefined, inherited: Blanks, clauses: Clauses): unknown {
  if (section === undefined) return null;
  const { heading, number, text, sections = [] } = section;
  const blanks = { ...inherited, ...section.blanks };
  return {
    heading,
    number,
    text: text === undefined ? undefined : withClauses(text, clauses, blanks),
    sections: sections.map((each) => resolved(each, blanks, clauses)),
  };
}

function wording({ id, text, variants }: Clause): Wording {
  return { id, text: text.text, variants: new Map(variants.map((variant) => [variant.id, variant.text.text])) };
}

function mark(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(inOrder(value)))
    .digest("hex")
    .slice(0, 16);
}

/** The same value with the fields of every record in the order of their names, and no space at the end of a text. */
function inOrder(value: unknown): unknown {
  if (typeof value === "string") return value.trimEnd();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]));
}
