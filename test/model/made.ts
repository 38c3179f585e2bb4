// A small partnership built by hand, for tests that need a model but no files.
import { dateOrMonth } from "../../src/model/dates.ts";
import type { CalendarDate, DateOrMonth, Group, Model, Partner, Review } from "../../src/model/model.ts";
import { parseProse } from "../../src/model/prose/prose-text.ts";
import { indexById, type RecordIndex } from "../../src/model/record-index.ts";
import type { ReviewPolicy } from "../../src/model/verdict.ts";

/** A date known to be well written. */
export function day(text: string): CalendarDate {
  return when(text).date;
}

/** A date or month known to be well written. */
export function when(text: string): DateOrMonth {
  const made = dateOrMonth(text);
  if (made === undefined) throw new Error(`${text} is not a date`);
  return made;
}

export const partnership: Partner = {
  id: "fenmarsh-partnership",
  name: "Fenmarsh Safeguarding Partnership",
  otherNames: [],
  formerNames: [],
  is: ["partnership"],
  file: "data/partners.yaml",
  pointer: "/partners/0",
};

/** How the made partnership judges its reviews. */
export const policy: ReviewPolicy = { dueSoonDays: 60, longestCycleMonths: 12, edition: { date: day("2024-12-31") } };

/** A group with terms of reference of one section. */
export function madeGroup(id: string, changes: Partial<Group> = {}): Group {
  const source = { file: `data/groups/${id}.yaml`, pointer: "" };
  const name = id.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => (dash && " ") + letter.toUpperCase());
  const section = { heading: "Purpose", text: { ...parseProse("To meet."), ...source }, blanks: {}, sections: [], ...source };
  return {
    id,
    name,
    otherNames: [],
    kind: "subGroup",
    reportsTo: [],
    linksTo: [],
    statedChairs: [],
    memberships: [],
    blanks: {},
    termsOfReference: { title: `${name} Terms of Reference`, sections: [section], annexes: [], ...source },
    ...source,
    ...changes,
  };
}

/** A review that is in time until 31 December 2025 and lacks nothing. */
export function madeReview(changes: Partial<Review> = {}): Review {
  return {
    id: "pond-board",
    kind: "termsOfReference",
    title: "Pond Board",
    owner: partnership,
    lastReviewed: when("2024-12-31"),
    nextReview: when("2025-12-31"),
    cycleMonths: 12,
    reviewedBy: "Pond Board",
    minuteRef: "PB/2024/12/4",
    fingerprint: "0123456789abcdef",
    textFingerprint: "0123456789abcdef",
    file: "data/groups/pond-board.yaml",
    pointer: "/review",
    ...changes,
  };
}

/** The review without the fields named. */
export function without(review: Review, ...fields: (keyof Review)[]): Review {
  return Object.fromEntries(Object.entries(review).filter(([key]) => !fields.includes(key as keyof Review))) as unknown as Review;
}

/** The other promises of review that arrangements carry, all in time. */
const otherReviews: readonly Review[] = (["annualReport"] as const).map((kind, at) =>
  madeReview({
    id: `the-${kind.toLowerCase()}`,
    kind,
    title: kind,
    file: "data/arrangements.yaml",
    pointer: `/reviews/${at}/review`,
  }),
);

/** A partnership of one group whose review is in time. Lines are 1 everywhere: there are no files. */
export function madeModel(changes: Partial<Model> = {}): Model {
  const review = madeReview();
  const group = madeGroup("pond-board", { review });
  const made: Omit<Model, "index"> = {
    arrangements: {
      title: "Governance Arrangements",
      area: "Fenmarsh",
      website: "https://www.example.org",
      timeZone: "Europe/London",
      language: "en-GB",
      wordmark: ["Fenmarsh"],
      legalBasis: [],
      contacts: [],
      chapters: [],
      appendices: [],
      ...policy,
      file: "data/arrangements.yaml",
      pointer: "",
    },
    partnership,
    partners: [partnership],
    people: [],
    leadSafeguardingPartners: [],
    delegatedSafeguardingPartners: [],
    groups: [group],
    clauses: [],
    documents: [],
    aims: { principles: [], values: [], priorities: [] },
    corrections: [],
    chapters: [],
    assets: [],
    reviews: [{ ...review, group }, ...otherReviews],
    fingerprint: "fedcba9876543210",
    files: new Map(),
    ...changes,
  };
  return { ...made, index: indexOf(made) };
}

/** The records of a made model by their ids. */
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
  };
}

/** The partnership with only these reviews, each of terms of reference belonging to a group of its own. */
export function modelOf(...reviews: Review[]): Model {
  const groups = reviews.filter(({ kind }) => kind === "termsOfReference").map((review) => madeGroup(review.id, { review }));
  const linked = reviews.map((review) => {
    const group = groups.find(({ id }) => id === review.id);
    return group === undefined ? review : { ...review, group };
  });
  return madeModel({ groups, reviews: [...linked, ...otherReviews] });
}
