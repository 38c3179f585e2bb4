import type { Aim, Aims, Chapter, CitedDocument, Clause, Correction, Partner, Priority } from "../../model/model.ts";
import { bodyPointer } from "../files/markdown-file.ts";
import type * as records from "../schema/records.gen.ts";
import { day, dayOrMonth, entriesOf, filled, maybe, placeOf, proseOf, type Sound, solid } from "./sources.ts";
import type { TitleWords } from "./titles.ts";

/** The shared clauses in their order. */
export function clausesFrom(file: Sound<records.Clauses> | undefined): Clause[] {
  if (file === undefined) return [];
  return entriesOf(file, file.record.clauses, "clauses").map((entry) => {
    const { id, title, text, blanks, variants } = entry.record;
    return {
      ...placeOf(entry),
      id,
      title,
      text: proseOf(entry, text, "text"),
      blanks: { ...blanks },
      variants: entriesOf(entry, variants, "variants").map((variant) => ({
        id: variant.record.id,
        text: proseOf(variant, variant.record.text, "text"),
        why: variant.record.why,
      })),
    };
  });
}

/** The cited documents in their order. */
export function documentsFrom(
  file: Sound<records.Documents> | undefined,
  partners: ReadonlyMap<string, Partner>,
): CitedDocument[] {
  if (file === undefined) return [];
  return entriesOf(file, file.record.documents, "documents").map((entry) => {
    const { partner, published, validFrom, validTo, ...plain } = entry.record;
    return filled<CitedDocument>({
      ...plain,
      ...placeOf(entry),
      partner: maybe(partner, (id) => partners.get(id)),
      published: maybe(published, dayOrMonth),
      validFrom: maybe(validFrom, dayOrMonth),
      validTo: maybe(validTo, dayOrMonth),
    });
  });
}

/** Ambition, purpose, principles, values and priorities. */
export function aimsFrom(file: Sound<records.Aims> | undefined, documents: ReadonlyMap<string, CitedDocument>): Aims {
  if (file === undefined) return { principles: [], values: [], priorities: [] };
  const { ambition, endorsed, purpose, principles, values, priorities } = file.record;
  return filled<Aims>({
    ambition,
    endorsed: maybe(endorsed, day),
    purpose: maybe(purpose, ({ text, by }) => ({ text: proseOf(file, text, "purpose", "text"), by: solid(by) })),
    principles: entriesOf(file, principles, "principles").map(aim),
    values: entriesOf(file, values, "values").map(aim),
    priorities: entriesOf(file, priorities, "priorities").map((entry, index) => {
      const { id, text, document } = entry.record;
      return filled<Priority>({
        id,
        number: index + 1,
        text: proseOf(entry, text, "text"),
        document: maybe(document, (key) => documents.get(key)),
      });
    }),
  });
}

/** What was corrected in the published text. */
export function correctionsFrom(file: Sound<records.Corrections> | undefined): Correction[] {
  return solid(file?.record.corrections).map(({ published, now, why }) => ({ published, now, why }));
}

/** All chapters that have a file, in the order of their ids. */
export function chaptersFrom(files: readonly Sound<records.Chapter>[], words: TitleWords): Chapter[] {
  return files.map((file) => ({
    ...placeOf(file),
    id: file.id,
    title: words(file.record.title),
    runsOn: file.record.runsOn === true,
    text: { text: file.body ?? "", file: file.file, pointer: bodyPointer },
  }));
}

function aim(entry: Sound<NonNullable<records.Aims["principles"]>[number]>): Aim {
  const { id, name, text } = entry.record;
  return filled<Aim>({ id, name, text: maybe(text, (words) => proseOf(entry, words, "text")) });
}
