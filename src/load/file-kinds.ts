import type { Setting } from "../model/prose/reference-kinds.ts";
import type { RecordKind } from "../model/record-kind.ts";
import type {
  Accepted,
  Aims,
  Arrangements,
  Chapter,
  Clauses,
  Corrections,
  Desk,
  Documents,
  Edition,
  Group,
  News,
  Page,
  Partners,
  People,
  Procedures,
  Proofreading,
  SignOffs,
  Website,
  Words,
} from "./schema/records.gen.ts";

/**
 * What the cross-checks must know about the records of a kind. Paths are those of `fieldsAt` (fields.ts).
 */
export interface CrossReferences {
  /** The lists whose entries have an id each, and the kind of record that such an id names. */
  readonly entryIds?: Readonly<Record<string, RecordKind>>;
  /** The kind of record that the file's name is the id of. */
  readonly fileId?: RecordKind;
  /** The fields that hold the id of another record. */
  readonly idFields?: Readonly<Record<string, readonly RecordKind[]>>;
  /** The fields that may contain references, and what these can refer to there; the body of a Markdown file always may. */
  readonly prose?: Readonly<Record<string, Setting>>;
  /** The fields in which `unknown` may say that nobody knows, in place of a value. */
  readonly mayBeUnknown?: readonly string[];
  /** The fields that mark a text as meeting duties of the law. */
  readonly meets?: readonly string[];
  /** The fields that name a file of the assets folder. */
  readonly assets?: readonly string[];
  /** Nothing in it is part of the printed document. */
  readonly outsideDocument?: true;
  /** The printed document says how many entries it has, and none of their texts. */
  readonly counted?: true;
}

/** A kind of file in the data folder. `Shape` is the record that its schema describes. */
export interface FileKind<Shape = unknown> extends CrossReferences {
  /** The file's path below the data folder. `*` matches the record's id. */
  readonly pattern: string;
  /** The name of its schema in src/schema, without `.schema.json`. */
  readonly schema: string;
  /** Whether a data folder without it is incomplete. */
  readonly required: boolean;
  /** Never set: it only carries the type for `RecordOf`. */
  readonly shape?: Shape;
}

/** What may be unknown of a review; the gate judges it. */
const reviewFields = ["lastReviewed", "nextReview", "owner"] as const;

/** Every kind of file that is read. To read, validate and cross-check another kind, add an entry here. */
export const fileKinds = {
  arrangements: defineRequired<Arrangements>("arrangements.yaml", "arrangements", {
    entryIds: { contacts: "contact", appendices: "appendix", reviews: "review" },
    idFields: {
      "partnership/partner": ["partner"],
      "budget/contributions/*/partner": ["partner"],
      "legalBasis/*": ["document"],
      "foreword/chapter": ["chapter"],
      "foreword/signatories/*/person": ["person"],
      "chapters/*": ["chapter"],
      "appendices/*/groups/*": ["group"],
      "reviews/*/review/owner": ["partner", "group"],
      "reviews/*/review/waiver/owner": ["partner", "group"],
    },
    prose: {
      "appendices/*/title": "title",
      "appendices/*/text": "plain",
      "reviews/*/title": "title",
      "reviews/*/promise": "title",
    },
    mayBeUnknown: reviewFields.map((field) => `reviews/*/review/${field}`),
    meets: ["appendices/*/meets"],
    assets: ["partnership/logo", "foreword/signatories/*/signature"],
  }),
  partners: defineRequired<Partners>("partners.yaml", "partners", {
    entryIds: { partners: "partner" },
    idFields: {
      "partners/*/succeededBy/*": ["partner", "group"],
      "partners/*/cameFrom/*": ["partner", "group"],
    },
    prose: { "partners/*/about": "plain" },
  }),
  people: defineOptional<People>("people.yaml", "people", {
    entryIds: { people: "person" },
    idFields: {
      "people/*/partner": ["partner"],
      "people/*/posts/*/partner": ["partner"],
      "leadSafeguardingPartners/*": ["person"],
      "leadSafeguardingPartners/*/person": ["person"],
      "delegatedSafeguardingPartners/*": ["person"],
      "delegatedSafeguardingPartners/*/person": ["person"],
      "delegatedSafeguardingPartners/*/standsFor/*": ["partner"],
      "independentChair/person": ["person"],
      "independentChair/*/person": ["person"],
      "independentScrutineer/person": ["person"],
      "independentScrutineer/*/person": ["person"],
      "coChairs/group": ["group"],
      "coChairs/standing": ["person"],
      "coChairs/standing/*": ["person"],
      "coChairs/standing/*/person": ["person"],
      "coChairs/rotation/*/person": ["person"],
    },
    mayBeUnknown: [
      "people/*/post",
      "people/*/posts/*/post",
      "leadSafeguardingPartners/*",
      "leadSafeguardingPartners/*/person",
      "delegatedSafeguardingPartners/*",
      "delegatedSafeguardingPartners/*/person",
      "independentChair/person",
      "independentChair/*/person",
      "independentScrutineer/person",
      "independentScrutineer/*/person",
      "coChairs/standing",
      "coChairs/standing/*",
      "coChairs/standing/*/person",
      "coChairs/rotation/*/person",
    ],
    assets: ["people/*/portrait"],
  }),
  groups: defineOptional<Group>("groups/*.yaml", "group", {
    fileId: "group",
    entryIds: { "termsOfReference/annexes": "annex" },
    idFields: {
      "reportsTo/*": ["group", "partner"],
      "reportsTo/*/group": ["group", "partner"],
      "linksTo/*": ["group", "partner"],
      "reports/via": ["group"],
      "reports/to/*": ["group", "partner"],
      "succeededBy/*": ["group", "partner"],
      "cameFrom/*": ["group", "partner"],
      ownedBy: ["partner"],
      "ownedBy/*": ["partner"],
      "chairs/*/person": ["person"],
      "chairs/*/agency": ["partner"],
      "memberships/*/agency": ["partner"],
      "memberships/*/chairOf": ["group"],
      "memberships/*/oneOf/*/agency": ["partner"],
      "memberships/*/seats/*/person": ["person"],
      "memberships/*/seats/*/substitutes/*/person": ["person"],
      "memberships/*/seats/*/chairOf/group": ["group"],
      "quorum/organisations/*/among/*": ["partner"],
      "review/owner": ["partner", "group"],
      "review/waiver/owner": ["partner", "group"],
    },
    mayBeUnknown: [
      "meetings",
      "quorum",
      "chairs/*/person",
      "memberships/*/seats/*/person",
      ...reviewFields.map((field) => `review/${field}`),
    ],
    meets: ["termsOfReference/sections/**/meets"],
    prose: {
      summary: "terms",
      "meetings/words": "words",
      "quorum/words": "words",
      "blanks/*": "blank",
      "termsOfReference/sections/**/text": "terms",
      "termsOfReference/sections/**/blanks/*": "blank",
      "termsOfReference/annexes/*/text": "terms",
      "termsOfReference/title": "title",
    },
  }),
  clauses: defineOptional<Clauses>("clauses.yaml", "clauses", {
    entryIds: { clauses: "clause", "clauses/*/variants": "variant" },
    prose: { "clauses/*/text": "clause", "clauses/*/variants/*/text": "clause" },
    meets: ["clauses/*/meets"],
  }),
  documents: defineOptional<Documents>("documents.yaml", "documents", {
    entryIds: { documents: "document" },
    idFields: { "documents/*/partner": ["partner"], "documents/*/review": ["review"] },
  }),
  aims: defineOptional<Aims>("aims.yaml", "aims", {
    entryIds: { principles: "principle", values: "value", priorities: "priority" },
    idFields: { "priorities/*/document": ["document"] },
    prose: { "purpose/text": "plain", "principles/*/text": "plain", "values/*/text": "plain", "priorities/*/text": "plain" },
  }),
  corrections: defineOptional<Corrections>("corrections.yaml", "corrections", {
    counted: true,
    idFields: { "corrections/*/page": ["page"] },
  }),
  accepted: defineOptional<Accepted>("accepted.yaml", "accepted", { outsideDocument: true }),
  proofreading: defineOptional<Proofreading>("proofreading.yaml", "proofreading", { outsideDocument: true }),
  desk: defineOptional<Desk>("desk.yaml", "desk", {
    outsideDocument: true,
    idFields: { "accounts/*/owner": ["partner", "group"] },
  }),
  chapters: defineOptional<Chapter>("chapters/*.md", "chapter", {
    fileId: "chapter",
    meets: ["meets"],
    prose: { title: "title" },
  }),
  editions: defineOptional<Edition>("editions/*/edition.yaml", "edition", { prose: { summary: "plain" } }),
  signOffs: defineOptional<SignOffs>("sign-offs.yaml", "sign-offs", {
    idFields: { "signOffs/*/partner": ["partner"], "signOffs/*/by": ["person"] },
  }),
  words: defineOptional<Words>("words.yaml", "words", {}),
  website: defineOptional<Website>("website.yaml", "website", {
    outsideDocument: true,
    idFields: { thresholdGuidance: ["chapter"], "accessibility/feedback": ["contact"], "readers/*/pages/*": ["page"] },
    mayBeUnknown: ["accessibility/reviewed"],
  }),
  procedures: defineOptional<Procedures>("procedures.yaml", "procedures", {
    outsideDocument: true,
    entryIds: { areas: "procedureArea" },
    idFields: { page: ["page"] },
    prose: { "areas/*/additions": "plain" },
  }),
  pages: defineOptional<Page>("pages/*.md", "page", {
    outsideDocument: true,
    fileId: "page",
    meets: ["meets"],
  }),
  news: defineOptional<News>("news/*.md", "news", {
    outsideDocument: true,
    fileId: "newsItem",
  }),
};

export type KindName = keyof typeof fileKinds;

/** The type of the record in a file of a kind. */
export type RecordOf<Name extends KindName> = (typeof fileKinds)[Name] extends FileKind<infer Shape> ? Shape : never;

function defineRequired<Shape>(pattern: string, schema: string, crossReferences: CrossReferences): FileKind<Shape> {
  return { pattern, schema, required: true, ...crossReferences };
}

function defineOptional<Shape>(pattern: string, schema: string, crossReferences: CrossReferences): FileKind<Shape> {
  return { pattern, schema, required: false, ...crossReferences };
}
