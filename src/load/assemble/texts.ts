import type { Aim, Aims, Chapter, CitedDocument, Clause, Correction, Partner, Priority } from "../../model/model.ts";
import type * as records from "../schema/records.gen.ts";
import {
  bodyOf,
  entriesIn,
  mapDefined,
  meetsOf,
  proseOf,
  sourceOf,
  toDay,
  toDayOrMonth,
  type ValidRecord,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";
import type { FillTitle } from "./titles.ts";

type AimRecord = Pick<NonNullable<records.Aims["principles"]>[number], "id" | "name" | "text">;

/** The shared clauses of the model, in the order of the data. */
export function clausesFrom(file: ValidRecord<records.Clauses> | undefined): Clause[] {
  if (file === undefined) return [];
  return entriesIn(file, file.record.clauses, "clauses").map((entry) => {
    const { id, title, blanks, variants } = entry.record;
    return {
      ...sourceOf(entry),
      id,
      title,
      text: proseOf(entry, "text"),
      meets: meetsOf(entry),
      blanks: { ...blanks },
      variants: entriesIn(entry, variants, "variants").map((variant) => ({
        id: variant.record.id,
        text: proseOf(variant, "text"),
        why: variant.record.why,
      })),
    };
  });
}

/** The cited documents of the model, in the order of the data. */
export function documentsFrom(
  file: ValidRecord<records.Documents> | undefined,
  partners: ReadonlyMap<string, Partner>,
): CitedDocument[] {
  if (file === undefined) return [];
  return entriesIn(file, file.record.documents, "documents").map((entry) => {
    const { partner, published, validFrom, validTo, assumed, ...plain } = entry.record;
    return withoutUndefined<CitedDocument>({
      ...plain,
      ...sourceOf(entry),
      partner: mapDefined(partner, (id) => partners.get(id)),
      published: mapDefined(published, toDayOrMonth),
      validFrom: mapDefined(validFrom, toDayOrMonth),
      validTo: mapDefined(validTo, toDayOrMonth),
      isValidToAssumed: assumed?.validTo === undefined ? undefined : true,
    });
  });
}

/** Ambition, purpose, principles, values and priorities. */
export function aimsFrom(file: ValidRecord<records.Aims> | undefined, documents: ReadonlyMap<string, CitedDocument>): Aims {
  if (file === undefined) return { principles: [], values: [], priorities: [] };
  const { ambition, endorsed, purpose, principles, values, priorities } = file.record;
  return withoutUndefined<Aims>({
    ambition,
    endorsed: mapDefined(endorsed, toDay),
    purpose: mapDefined(purpose, ({ by }) => ({ text: proseOf(file, "purpose", "text"), by: withoutGaps(by) })),
    principles: entriesIn(file, principles, "principles").map(aimFrom),
    values: entriesIn(file, values, "values").map(aimFrom),
    priorities: entriesIn(file, priorities, "priorities").map((entry, index) => {
      const { id, document } = entry.record;
      return withoutUndefined<Priority>({
        id,
        number: index + 1,
        text: proseOf(entry, "text"),
        document: mapDefined(document, (key) => documents.get(key)),
      });
    }),
  });
}

/** The corrections to the published text. */
export function correctionsFrom(file: ValidRecord<records.Corrections> | undefined): Correction[] {
  return withoutGaps(file?.record.corrections).map(({ page, published, now, times = 1, kind, why }) =>
    withoutUndefined<Correction>({ page, published, now, times, kind, why }),
  );
}

/** Every chapter that has a file, in the order of their ids. */
export function chaptersFrom(files: readonly ValidRecord<records.Chapter>[], fillTitle: FillTitle): Chapter[] {
  return files.map((file) => ({
    ...sourceOf(file),
    id: file.id,
    formerIds: withoutGaps(file.record.formerIds),
    title: fillTitle(proseOf(file, "title")),
    runsOn: file.record.runsOn === true,
    text: bodyOf(file),
    meets: meetsOf(file),
  }));
}

/** A principle, a value or a priority. */
export function aimFrom(entry: ValidRecord<AimRecord>): Aim {
  const { id, name, text } = entry.record;
  return withoutUndefined<Aim>({ id, name, text: mapDefined(text, () => proseOf(entry, "text")) });
}
