import { createHash } from "node:crypto";
import { type Blanks, type ClauseWording, fillBlanks, fillWording, type Wording } from "../../model/clauses.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { english } from "../../words/english.ts";
import type { Group, Section } from "../schema/records.gen.ts";
import { factsOf } from "./groups.ts";
import { blanksOf, entriesIn, isKnown, partOf, proseOf, type ValidRecord } from "./sources.ts";

type Clauses = ReadonlyMap<string, ClauseWording>;
type Terms = NonNullable<Group["termsOfReference"]>;

/**
 * The fingerprint of each group's current terms of reference, by the group's id: the first 16 hexadecimal digits of
 * SHA-256 over the title, the document that has them, the sections and annexes as they are printed (with their shared wording), the chairs, the
 * memberships, the quorum and the meetings. The review's own block does not count, nor does the order of the fields.
 */
export function textFingerprintsOf(groups: readonly ValidRecord<Group>[], clauses: Clauses): Map<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const { termsOfReference } = group.record;
      if (termsOfReference === undefined) return [];
      return [[group.id, fingerprintOf(contentOf(group, partOf(group, termsOfReference, "termsOfReference"), clauses))] as const];
    }),
  );
}

function contentOf(group: ValidRecord<Group>, terms: ValidRecord<Terms>, clauses: Clauses): unknown {
  const { chairs, memberships, quorum, meetings } = group.record;
  // The fingerprint stays as it is when the facts are said in other words.
  const facts = factsOf(english, group.record);
  const wordsOf = (field: "meetings" | "quorum") => fillBlanks(proseOf(group, field, "words"), facts);
  const wording: Wording = {
    clauses,
    blanks: { ...blanksOf(group), ...facts },
    group: {
      ...(isKnown(meetings) && { meetings: { words: wordsOf("meetings") } }),
      ...(isKnown(quorum) && { quorum: { words: wordsOf("quorum") } }),
    },
  };
  const textOf = (holder: ValidRecord<unknown>, ...steps: string[]) => fillWording(proseOf(holder, ...steps), wording).text;
  return {
    title: terms.record.title,
    document: terms.record.document,
    sections: sectionsOf(terms, wording),
    annexes:
      terms.record.annexes &&
      entriesIn(terms, terms.record.annexes, "annexes").map((annex) => ({ ...annex.record, text: textOf(annex, "text") })),
    chairs,
    memberships,
    quorum: isKnown(quorum) ? { ...quorum, words: fillWording(wordsOf("quorum"), wording).text } : quorum,
    meetings: isKnown(meetings) ? { ...meetings, words: fillWording(wordsOf("meetings"), wording).text } : meetings,
  };
}

function sectionsOf(holder: ValidRecord<{ readonly sections?: readonly Section[] }>, wording: Wording): unknown[] {
  return entriesIn(holder, holder.record.sections, "sections").map((section) => {
    const { heading, number, text } = section.record;
    const blanks: Blanks = { ...wording.blanks, ...blanksOf(section) };
    return {
      heading,
      number,
      text: text === undefined ? undefined : fillWording(proseOf(section, "text"), { ...wording, blanks }).text,
      sections: sectionsOf(section, { ...wording, blanks }),
    };
  });
}

function fingerprintOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(normalise(value)))
    .digest("hex")
    .slice(0, 16);
}

/** The same value with the fields of every record sorted by name, and without white space at the end of texts. */
function normalise(value: unknown): unknown {
  if (typeof value === "string") return value.trimEnd();
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([key, each]) => [key, normalise(each)]),
  );
}
