import type { Blanks } from "../../model/clauses.ts";
import type { Group, Section, TermsDocument, TermsOfReference } from "../../model/model.ts";
import type * as records from "../schema/records.gen.ts";
import type { Directory } from "./directory.ts";
import {
  blanksOf,
  entriesIn,
  mapDefined,
  meetsOf,
  proseOf,
  sourceOf,
  toDayOrMonth,
  type ValidRecord,
  withoutUndefined,
} from "./sources.ts";

/** The terms of reference of a group, with the words of its blanks. */
export function termsOfReferenceFrom(
  from: ValidRecord<NonNullable<records.Group["termsOfReference"]>>,
  group: Group,
  directory: Directory,
): TermsOfReference {
  const { title, document, sections, annexes } = from.record;
  return withoutUndefined<TermsOfReference>({
    ...sourceOf(from),
    title: title === undefined ? `${group.name} Terms of Reference` : directory.fillTitle(proseOf(from, "title")),
    document: mapDefined(document, ({ date, ...plain }) =>
      withoutUndefined<TermsDocument>({ ...plain, date: mapDefined(date, toDayOrMonth) }),
    ),
    sections: entriesIn(from, sections, "sections").map((entry) => sectionFrom(entry, group.blanks)),
    annexes: entriesIn(from, annexes, "annexes").map((entry) => {
      const { id, title: heading } = entry.record;
      return { ...sourceOf(entry), id, title: heading, text: proseOf(entry, "text") };
    }),
  });
}

function sectionFrom(entry: ValidRecord<records.Section>, inherited: Blanks): Section {
  const { heading, number, text, sections } = entry.record;
  const blanks = { ...inherited, ...blanksOf(entry) };
  return withoutUndefined<Section>({
    ...sourceOf(entry),
    heading,
    number,
    text: mapDefined(text, () => proseOf(entry, "text")),
    blanks,
    sections: entriesIn(entry, sections, "sections").map((each) => sectionFrom(each, blanks)),
    meets: meetsOf(entry),
  });
}
