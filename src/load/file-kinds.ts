import type {
  Aims,
  Arrangements,
  Chapter,
  Clauses,
  Corrections,
  Documents,
  Group,
  News,
  Page,
  Partners,
  People,
  Procedures,
  Website,
} from "./schema/records.gen.ts";

/** What an id can name. */
export type RecordKind =
  | "partner"
  | "group"
  | "person"
  | "document"
  | "contact"
  | "clause"
  | "variant"
  | "chapter"
  | "appendix"
  | "annex"
  | "principle"
  | "value"
  | "priority"
  | "review"
  | "page"
  | "newsItem"
  | "procedureArea";

/**
 * What the linker must know of a kind's records. Paths are the keys from the top of the record: `*` stands for every
 * entry, `**` for every entry and those of its own list of the same name.
 */
export interface Links {
  /** The lists whose entries have ids of their own. Without one, the file's name is the id of the whole record. */
  readonly names?: Readonly<Record<string, RecordKind>>;
  readonly named?: RecordKind;
  /** The fields that hold the id of another record. */
  readonly idFields?: Readonly<Record<string, readonly RecordKind[]>>;
  /** The fields in which references may stand; the prose of a Markdown file is always one. */
  readonly prose?: readonly string[];
  /** The fields that name a file of the assets folder. */
  readonly assets?: readonly string[];
  /** Nothing of it stands in the printed document, so a change of it leaves printed copies current. */
  readonly websiteAlone?: true;
}

/** A kind of file in the data folder. `Shape` is the record that its schema describes. */
export interface FileKind<Shape = unknown> extends Links {
  /** The file's path below the data folder. A `*` stands for the record's id. */
  readonly pattern: string;
  /** The name of its schema in src/schema, without `.schema.json`. */
  readonly schema: string;
  /** Whether a data folder without it is incomplete. */
  readonly required: boolean;
  /** Never set: it carries the type. */
  readonly shape?: Shape;
}

/** Every kind of file that is read. An entry here is all it takes to read, validate and link another. */
export const fileKinds = {
  arrangements: required<Arrangements>("arrangements.yaml", "arrangements", {
    names: { contacts: "contact", appendices: "appendix", reviews: "review" },
    idFields: {
      "partnership/partner": ["partner"],
      "legalBasis/*": ["document"],
      "foreword/chapter": ["chapter"],
      "foreword/signatories/*/person": ["person"],
      "chapters/*": ["chapter"],
      "appendices/*/groups/*": ["group"],
      "reviews/*/review/owner": ["partner", "group"],
      "reviews/*/review/waiver/owner": ["partner", "group"],
    },
    prose: ["appendices/*/title", "appendices/*/text", "reviews/*/title"],
    assets: ["partnership/logo", "foreword/signatories/*/signature"],
  }),
  partners: required<Partners>("partners.yaml", "partners", { names: { partners: "partner" }, prose: ["partners/*/about"] }),
  people: required<People>("people.yaml", "people", {
    names: { people: "person" },
    idFields: {
      "people/*/partner": ["partner"],
      "leadSafeguardingPartners/*": ["person"],
      "delegatedSafeguardingPartners/*": ["person"],
      "independentScrutineer/person": ["person"],
      "coChairs/group": ["group"],
      "coChairs/standing": ["person"],
      "coChairs/rotation/*/person": ["person"],
    },
    assets: ["people/*/portrait"],
  }),
  groups: optional<Group>("groups/*.yaml", "group", {
    named: "group",
    names: { "termsOfReference/annexes": "annex" },
    idFields: {
      "reportsTo/*": ["group", "partner"],
      "linksTo/*": ["group", "partner"],
      ownedBy: ["partner"],
      "chairs/*/person": ["person"],
      "chairs/*/agency": ["partner"],
      "memberships/*/agency": ["partner"],
      "memberships/*/seats/*/person": ["person"],
      "memberships/*/seats/*/chairOf/group": ["group"],
      "review/owner": ["partner", "group"],
      "review/waiver/owner": ["partner", "group"],
    },
    prose: [
      "summary",
      "meetings/words",
      "quorum/words",
      "blanks/*",
      "termsOfReference/sections/**/text",
      "termsOfReference/sections/**/blanks/*",
      "termsOfReference/annexes/*/text",
      "termsOfReference/title",
    ],
  }),
  clauses: optional<Clauses>("clauses.yaml", "clauses", {
    names: { clauses: "clause", "clauses/*/variants": "variant" },
    prose: ["clauses/*/text", "clauses/*/variants/*/text"],
  }),
  documents: optional<Documents>("documents.yaml", "documents", {
    names: { documents: "document" },
    idFields: { "documents/*/partner": ["partner"] },
  }),
  aims: optional<Aims>("aims.yaml", "aims", {
    names: { principles: "principle", values: "value", priorities: "priority" },
    idFields: { "priorities/*/document": ["document"] },
    prose: ["purpose/text", "principles/*/text", "values/*/text", "priorities/*/text"],
  }),
  corrections: optional<Corrections>("corrections.yaml", "corrections", { websiteAlone: true }),
  chapters: optional<Chapter>("chapters/*.md", "chapter", { named: "chapter", prose: ["title"] }),
  website: optional<Website>("website.yaml", "website", {
    websiteAlone: true,
    idFields: { thresholdGuidance: ["chapter"], "accessibility/feedback": ["contact"] },
  }),
  procedures: optional<Procedures>("procedures.yaml", "procedures", {
    websiteAlone: true,
    names: { areas: "procedureArea" },
    idFields: { page: ["page"] },
    prose: ["areas/*/additions"],
  }),
  pages: optional<Page>("pages/*.md", "page", {
    websiteAlone: true,
    named: "page",
  }),
  news: optional<News>("news/*.md", "news", {
    websiteAlone: true,
    named: "newsItem",
  }),
};

export type KindName = keyof typeof fileKinds;

/** The record that a file of a kind holds. */
export type RecordOf<Name extends KindName> = (typeof fileKinds)[Name] extends FileKind<infer Shape> ? Shape : never;

function required<Shape>(pattern: string, schema: string, links: Links): FileKind<Shape> {
  return { pattern, schema, required: true, ...links };
}

function optional<Shape>(pattern: string, schema: string, links: Links): FileKind<Shape> {
  return { pattern, schema, required: false, ...links };
}
