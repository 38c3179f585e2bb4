import type {
  Appendix,
  Arrangements,
  Budget,
  Contact,
  Contribution,
  Edition,
  Emergency,
  Prose,
  Review,
  Revision,
  Signatory,
} from "../../model/model.ts";
import { withRefresh } from "../../model/review.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUp, lookUpAll } from "./directory.ts";
import { presentEdition } from "./editions.ts";
import { reviewerName } from "./held-reviews.ts";
import { hasTakenPlace, timesOf } from "./in-force.ts";
import { type ReviewSubject, reviewFrom } from "./reviews.ts";
import {
  entriesIn,
  entriesOfAllTime,
  mapDefined,
  meetsOf,
  partOf,
  proseOf,
  sourceOf,
  toPartialDate,
  type ValidRecord,
  withoutGaps,
  withoutUndefined,
} from "./sources.ts";

/** Days before a review is due from which it is due soon, where the data do not say. */
const defaultDueSoonDays = 60;

/** The longest cycle of terms of reference in months, where the data do not say: an annual review. */
const defaultLongestCycleMonths = 12;

/** The arrangements of the model, with each id replaced by the record that it names. */
export function arrangementsFrom(
  file: ValidRecord<records.Arrangements>,
  directory: Directory,
  editions: readonly Edition[],
): Arrangements {
  const {
    title,
    partnership,
    edition,
    legalBasis,
    foreword,
    chapters,
    appendices,
    appendixNames = "numbers",
    alphabetical,
    reviewPolicy,
  } = file.record;
  const { area, website, timeZone, language, logo, wordmark, address, colours } = partnership;
  return withoutUndefined<Arrangements>({
    ...sourceOf(file),
    title,
    area,
    website,
    timeZone,
    language,
    logo: lookUp(directory.assets, logo),
    wordmark: withoutGaps(wordmark),
    address,
    colours,
    edition: presentEdition(edition, editions),
    budget: budgetFrom(file, directory),
    revisions: revisionsFrom(file, directory),
    glossary: entriesIn(file, file.record.glossary, "glossary").map((entry) => ({ ...entry.record, ...sourceOf(entry) })),
    legalBasis: lookUpAll(directory.document, legalBasis),
    contacts: contactsFrom(file).filter(({ time }) => time === "now"),
    foreword: mapDefined(foreword, (each) => forewordFrom(each, directory)),
    chapters: lookUpAll(directory.chapter, chapters),
    appendices: entriesIn(file, appendices, "appendices").map((entry, index) =>
      appendixFrom(entry, index + 1, appendixNames, directory),
    ),
    appendixNames,
    alphabetical: withoutGaps(alphabetical),
    dueSoonDays: reviewPolicy?.dueSoonDays ?? defaultDueSoonDays,
    longestCycleMonths: reviewPolicy?.longestCycleMonths ?? defaultLongestCycleMonths,
    unknownReviews: reviewPolicy?.unknown ?? "error",
  });
}

function budgetFrom(file: ValidRecord<records.Arrangements>, directory: Directory): Budget | undefined {
  const { budget } = file.record;
  if (budget === undefined) return undefined;
  const from = partOf(file, budget, "budget");
  const { year, currency = "GBP", total, contributions } = budget;
  return withoutUndefined<Budget>({
    ...sourceOf(from),
    year,
    currency,
    total,
    contributions: entriesIn(from, contributions, "contributions").map((entry) => {
      const { partner, contributor, amount, note } = entry.record;
      return withoutUndefined<Contribution>({
        ...sourceOf(entry),
        partner: lookUp(directory.partner, partner),
        contributor,
        amount,
        note,
      });
    }),
  });
}

/** The versions of the document that there were by the day of the model. */
function revisionsFrom(file: ValidRecord<records.Arrangements>, directory: Directory): Revision[] {
  return entriesIn(file, file.record.revisions, "revisions").flatMap((entry) => {
    const { version, changed, by } = entry.record;
    const date = toPartialDate(entry.record.date);
    if (!hasTakenPlace(date, file.day)) return [];
    return [
      withoutUndefined<Revision>({
        ...sourceOf(entry),
        version,
        date,
        changed,
        by: mapDefined(by, (typed) => reviewerName(typed, date.date, directory)),
      }),
    ];
  });
}

/** The contacts of every time, in the order of the data. */
export function contactsFrom(file: ValidRecord<records.Arrangements>): Contact[] {
  return entriesOfAllTime(file, file.record.contacts, "contacts").map((entry): Contact => {
    const { from, until, ...contact } = entry.record;
    return { ...contact, ...sourceOf(entry), ...timesOf(entry) };
  });
}

/**
 * Whom to call in an emergency: the partnership's own contact for emergencies that has a telephone number, or else the number
 * of the country. How to reach the country's number without speaking holds for it whoever names it.
 */
export function emergencyFrom(contacts: readonly Contact[], ofCountry: Emergency | undefined): Emergency | undefined {
  const own = contacts.find(({ purpose, phone }) => purpose === "emergency" && phone !== undefined);
  if (own?.phone === undefined) return ofCountry;
  return { name: own.name, phone: own.phone, otherWays: own.phone === ofCountry?.phone ? ofCountry.otherWays : [] };
}

/** The reviews that the arrangements promise in addition to those of the groups. */
export function arrangementReviewsFrom(file: ValidRecord<records.Arrangements>, directory: Directory): Review[] {
  return entriesIn(file, file.record.reviews, "reviews").flatMap((entry) => {
    const { id, kind, promise } = entry.record;
    const block = { ...entry, record: entry.record.review, pointer: `${entry.pointer}/review` };
    const review = reviewFrom(
      block,
      withoutUndefined<ReviewSubject>({
        id,
        kind,
        title: directory.fillTitle(proseOf(entry, "title")),
        promise: mapDefined(promise, () => directory.fillTitle(proseOf(entry, "promise"))),
      }),
      directory,
      undefined,
    );
    return withRefresh(review);
  });
}

/** The words in which those reviews are promised, by their ids. */
export function promisesFrom(file: ValidRecord<records.Arrangements>): Map<string, Prose> {
  const entries = entriesIn(file, file.record.reviews, "reviews").filter(({ record }) => record.promise !== undefined);
  return new Map(entries.map((entry) => [entry.record.id, proseOf(entry, "promise")]));
}

function forewordFrom(foreword: NonNullable<records.Arrangements["foreword"]>, directory: Directory): Arrangements["foreword"] {
  const chapter = lookUp(directory.chapter, foreword.chapter);
  if (chapter === undefined) return undefined;
  const signatories = withoutGaps(foreword.signatories).flatMap(({ person: id, signature, description }): Signatory[] => {
    const person = lookUp(directory.person, id);
    if (person === undefined) return [];
    // A signature tells who signed, in its picture and in its words.
    if (person.published === undefined) return [{ person }];
    return [withoutUndefined<Signatory>({ person, signature: lookUp(directory.assets, signature), description })];
  });
  return { chapter, signatories };
}

function appendixFrom(
  entry: ValidRecord<NonNullable<records.Arrangements["appendices"]>[number]>,
  number: number,
  names: Arrangements["appendixNames"],
  directory: Directory,
): Appendix {
  const { id, text, groups } = entry.record;
  return withoutUndefined<Appendix>({
    ...sourceOf(entry),
    id,
    number,
    label: labelOf(number, names),
    title: directory.fillTitle(proseOf(entry, "title")),
    text: mapDefined(text, () => proseOf(entry, "text")),
    groups: lookUpAll(directory.group, groups).filter(({ time }) => time === "now"),
    meets: meetsOf(entry),
  });
}

/** The number or letter of an appendix as it is printed: after Z comes AA. */
function labelOf(number: number, names: Arrangements["appendixNames"]): string | undefined {
  if (names === "none") return undefined;
  if (names === "numbers") return String(number);
  const before = Math.floor((number - 1) / 26);
  return `${before === 0 ? "" : labelOf(before, names)}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
