import type { Appendix, Arrangements, Contact, Review, Signatory } from "../../model/model.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, look, lookAll } from "./directory.ts";
import { type Reviewed, reviewFrom } from "./reviews.ts";
import { day, entriesOf, filled, maybe, placeOf, proseOf, type Sound, solid } from "./sources.ts";

/** Days before a review's end from which it counts as due soon, where the data do not say. */
const usualDueSoonDays = 60;

/** The longest cycle of terms of reference in months, where the data do not say: they are promised an annual review. */
const usualLongestCycle = 12;

/** The arrangements with their ids turned into what they name. */
export function arrangementsFrom(file: Sound<records.Arrangements>, directory: Directory): Arrangements {
  const { title, partnership, edition, legalBasis, contacts, foreword, chapters, appendices, reviewPolicy } = file.record;
  const { area, website, timeZone, language, logo, wordmark, address, colours } = partnership;
  return filled<Arrangements>({
    ...placeOf(file),
    title,
    area,
    website,
    timeZone,
    language,
    logo: look(directory.assets, logo),
    wordmark: solid(wordmark),
    address,
    colours,
    edition: filled<Arrangements["edition"]>({ date: day(edition.date), name: edition.name }),
    legalBasis: lookAll(directory.documents, legalBasis),
    contacts: entriesOf(file, contacts, "contacts").map((entry): Contact => ({ ...entry.record, ...placeOf(entry) })),
    foreword: maybe(foreword, (each) => forewordFrom(each, directory)),
    chapters: lookAll(directory.chapters, chapters),
    appendices: entriesOf(file, appendices, "appendices").map((entry, index) => appendix(entry, index + 1, directory)),
    dueSoonDays: reviewPolicy?.dueSoonDays ?? usualDueSoonDays,
    longestCycleMonths: reviewPolicy?.longestCycleMonths ?? usualLongestCycle,
  });
}

/** The promises of review that the arrangements make beyond those of the groups. */
export function arrangedReviews(file: Sound<records.Arrangements> | undefined, directory: Directory): Review[] {
  if (file === undefined) return [];
  return entriesOf(file, file.record.reviews, "reviews").map((entry) => {
    const { id, kind, title, promise, review } = entry.record;
    const block = { ...entry, record: review, pointer: `${entry.pointer}/review` };
    return reviewFrom(block, filled<Reviewed>({ id, kind, title: directory.titleWords(title), promise }), directory, undefined);
  });
}

function forewordFrom(foreword: NonNullable<records.Arrangements["foreword"]>, directory: Directory): Arrangements["foreword"] {
  const chapter = look(directory.chapters, foreword.chapter);
  if (chapter === undefined) return undefined;
  const signatories = solid(foreword.signatories).flatMap(({ person: id, signature, description }): Signatory[] => {
    const person = look(directory.people, id);
    return person === undefined ? [] : [filled<Signatory>({ person, signature: look(directory.assets, signature), description })];
  });
  return { chapter, signatories };
}

function appendix(
  entry: Sound<NonNullable<records.Arrangements["appendices"]>[number]>,
  number: number,
  directory: Directory,
): Appendix {
  const { id, title, text, groups } = entry.record;
  return filled<Appendix>({
    ...placeOf(entry),
    id,
    number,
    title: directory.titleWords(title),
    text: maybe(text, (words) => proseOf(entry, words, "text")),
    groups: lookAll(directory.groups, groups),
  });
}
