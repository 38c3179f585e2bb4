// A small partnership built by hand, for tests that need a model but no files.
import { dateOrMonth } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth, Group, HeldReview, Model, PartialDate, Partner, Review } from "../../src/model/model.ts";
import type { Profile } from "../../src/model/profile.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { indexById, type RecordIndex } from "../../src/model/record-index.ts";
import type { ReviewPolicy } from "../../src/model/verdict.ts";
import { profileOf, profileWords } from "../../src/profiles/profiles.ts";
import { wordsFor } from "../../src/words/catalogue.ts";

/** Parses a date that is known to be valid. */
export function day(text: string): CalendarDate {
  return when(text).date;
}

/** Parses a date or a month that is known to be valid. */
export function when(text: string): DateOrMonth {
  const date = dateOrMonth(text);
  if (date === undefined) throw new Error(`${text} is not a date`);
  return date;
}

export const partnership: Partner = {
  id: "fenmarsh-partnership",
  name: "Fenmarsh Safeguarding Partnership",
  formerIds: [],
  otherNames: [],
  formerNames: [],
  laterNames: [],
  period: {},
  time: "now",
  succeededBy: [],
  cameFrom: [],
  is: ["partnership"],
  file: "data/partners.yaml",
  pointer: "/partners/0",
};

/** How that partnership judges its reviews. */
export const policy: ReviewPolicy = { dueSoonDays: 60, longestCycleMonths: 12, edition: { date: day("2024-12-31") } };

/** Makes a group whose terms of reference have one section. */
export function makeGroup(id: string, changes: Partial<Group> = {}): Group {
  const source = { file: `data/groups/${id}.yaml`, pointer: "" };
  const name = id.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash && " ") + letter.toUpperCase());
  const section = {
    heading: "Purpose",
    text: { ...parseProse("To meet."), ...source },
    blanks: {},
    sections: [],
    meets: [],
    ...source,
  };
  return {
    id,
    name,
    formerIds: [],
    otherNames: [],
    formerNames: [],
    laterNames: [],
    kind: "subGroup",
    period: {},
    time: "now",
    succeededBy: [],
    cameFrom: [],
    reportsTo: [],
    formerParents: [],
    linksTo: [],
    ownedBy: [],
    statedChairs: [],
    memberships: [],
    atMost: [],
    blanks: {},
    unknown: [],
    none: { chair: "All take turns.", quorum: "Any number will do.", meetings: "As needed.", memberships: "Whoever comes." },
    termsOfReference: { title: `${name} Terms of Reference`, sections: [section], annexes: [], ...source },
    ...source,
    ...changes,
  };
}

/** A review with what is recorded of the last one in short: its date, who carried it out, where it is minuted, its mark. */
interface ReviewInShort extends Partial<Review> {
  readonly lastReviewed?: PartialDate;
  readonly reviewedBy?: string;
  readonly minuteRef?: string;
  readonly fingerprint?: string;
}

/** Makes a complete review that is due on 31 December 2025. */
export function makeReview({ lastReviewed, reviewedBy, minuteRef, fingerprint, ...changes }: ReviewInShort = {}): Review {
  const source = { file: changes.file ?? "data/groups/pond-board.yaml", pointer: changes.pointer ?? "/review" };
  const last: HeldReview = {
    ...source,
    on: lastReviewed ?? when("2024-12-31"),
    dateField: changes.dateField === undefined || changes.dateField === "expires" ? "lastReviewed" : changes.dateField,
    by: { name: reviewedBy ?? "Pond Board" },
    minute: { ref: minuteRef ?? "PB/2024/12/4" },
    fingerprint: fingerprint ?? "0123456789abcdef",
  };
  return {
    id: "pond-board",
    kind: "termsOfReference",
    title: "Pond Board",
    owner: partnership,
    held: [last],
    toCome: [],
    nextReview: when("2025-12-31"),
    cycleMonths: 12,
    isCycleStated: true,
    assumed: [],
    unknown: [],
    textFingerprint: "0123456789abcdef",
    ...source,
    ...changes,
  };
}

/** A copy of a review without some of its fields, or without some of what is recorded of the last one. */
export function omitFields(review: Review, ...fields: (keyof Review | keyof typeof inHeld)[]): Review {
  const without = <Kind extends object>(record: Kind, names: readonly string[]): Kind =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !names.includes(key))) as Kind;
  const ofHeld = Object.entries(inHeld).flatMap(([name, field]) => (fields.includes(name as keyof Review) ? [field] : []));
  const held = ofHeld.includes("on") ? [] : review.held.map((each) => without(each, ofHeld));
  return { ...without(review, fields), held };
}

const inHeld = { lastReviewed: "on", reviewedBy: "by", minuteRef: "minute", fingerprint: "fingerprint" } as const;

/** The other reviews of the partnership, none of them overdue. */
const otherReviews: readonly Review[] = (["annualReport"] as const).map((kind, at) =>
  makeReview({
    id: `the-${kind.toLowerCase()}`,
    kind,
    title: kind,
    file: "data/arrangements.yaml",
    pointer: `/reviews/${at}/review`,
  }),
);

/** What the law asks of that partnership. */
const profile = profileOf("England", "children") as Profile;

/** Makes a partnership of one group whose review is not overdue. There are no files, so every finding is on line 1. */
export function makeModel(changes: Partial<Model> = {}): Model {
  const review = makeReview();
  const group = makeGroup("pond-board", { review });
  const made: Omit<Model, "index"> = {
    arrangements: {
      title: "Governance Arrangements",
      area: "Fenmarsh",
      website: "https://www.example.org",
      timeZone: "Europe/London",
      language: "en-GB",
      wordmark: ["Fenmarsh"],
      appendixNames: "numbers",
      revisions: [],
      glossary: [],
      legalBasis: [],
      contacts: [
        {
          id: "front-door",
          name: "Front Door",
          purpose: "concern",
          phone: "01632 960000",
          period: {},
          time: "now",
          file: "data/arrangements.yaml",
          pointer: "/contacts/0",
        },
      ],
      chapters: [],
      appendices: [],
      alphabetical: [],
      ...policy,
      unknownReviews: "error",
      file: "data/arrangements.yaml",
      pointer: "",
    },
    partnership,
    partners: [partnership],
    people: [],
    leadSafeguardingPartners: [],
    delegatedSafeguardingPartners: [],
    tenures: [],
    groups: [group],
    formerPartners: [],
    formerGroups: [],
    clauses: [],
    documents: [],
    aims: { principles: [], values: [], priorities: [] },
    corrections: [],
    proofreading: { namesInTexts: [], knownInitials: [], knownBodies: [], superseded: [] },
    accepted: [],
    desk: { publishing: { to: "main" }, accounts: [] },
    editions: [],
    signOffs: [],
    chapters: [],
    assets: [],
    staticFiles: [],
    reviews: [{ ...review, group }, ...otherReviews],
    files: new Map(),
    profile,
    words: wordsFor("en-GB", profileWords(profile, "en-GB")),
    ...changes,
  };
  return { ...made, index: indexOf(made) };
}

/** Indexes the records of such a model by their ids. */
function indexOf({
  partners,
  groups,
  people,
  documents,
  arrangements,
  aims,
  chapters,
  clauses,
}: Omit<Model, "index">): RecordIndex {
  return {
    partner: indexById(partners),
    group: indexById(groups),
    person: indexById(people),
    document: indexById(documents),
    contact: indexById(arrangements.contacts),
    principle: indexById(aims.principles),
    appendix: indexById(arrangements.appendices),
    chapter: indexById(chapters),
    clause: indexById(clauses),
    promise: new Map(),
  };
}

/** The partnership with these reviews alone; each review of terms of reference gets a group of its own. */
export function modelOf(...reviews: Review[]): Model {
  const groups = reviews.filter(({ kind }) => kind === "termsOfReference").map((review) => makeGroup(review.id, { review }));
  const linked = reviews.map((review) => {
    const group = groups.find(({ id }) => id === review.id);
    return group === undefined ? review : { ...review, group };
  });
  return makeModel({ groups, reviews: [...linked, ...otherReviews] });
}
