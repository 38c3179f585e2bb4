import type { RecordKind } from "../record-kind.ts";

/** The kinds of field that a text can be in. */
export const settings = ["plain", "title", "terms", "words", "blank", "clause"] as const;

/** The kind of field that a text is in, which decides what it can refer to. */
export type Setting = (typeof settings)[number];

/** A field at the top of a record of which there is only one. */
export interface DataField {
  readonly file: "aims" | "people" | "arrangements";
  readonly field: string;
}

/** What one form of a reference shows. */
export interface Form {
  /** The optional field of the record that it shows. Where the record lacks it, the reference is a fault. */
  readonly field?: string;
  /** Whether it prints a person's name, which must be marked to be published. */
  readonly isName?: true;
  /** What is printed in its place, for docs/writing.md. */
  readonly gives: string;
}

/** A kind of reference: what its id names, what it shows, and where it is allowed. */
export interface ReferenceKind {
  readonly settings: readonly Setting[];
  /** Whether it is rendered as a block and must be alone on its line, instead of within a line of text. */
  readonly block?: true;
  /** The kind of record that its id names. Without this and without `ids` it takes no id. */
  readonly names?: RecordKind;
  /** The ids that it can take and what each shows, where its ids do not name records. */
  readonly ids?: Readonly<Record<string, { readonly from?: DataField; readonly gives: string }>>;
  /** The forms that it can take; "" is the default. The forms of a clause are its variants. */
  readonly forms: Readonly<Record<string, Form>>;
  /** The field of the data that it shows. Where the data lack it, the reference is a fault. */
  readonly from?: DataField;
  /** The field that it shows of the group in whose file it is. */
  readonly groupField?: "meetings" | "quorum" | "memberships" | "review";
}

const everywhere = settings;
const inText: readonly Setting[] = ["plain", "terms", "words", "blank", "clause"];
const asBlock: readonly Setting[] = ["plain", "terms", "words", "clause"];
const inOwnGroup: readonly Setting[] = ["terms", "words", "clause"];

/**
 * Every kind of reference. The check, the rendering and the tables of docs/writing.md all depend on this table. A kind
 * that some part of the program cannot render yet is a type error.
 */
export const referenceKinds = {
  partnership: {
    settings: everywhere,
    forms: { "": { gives: "the partnership's name" }, short: { gives: "its initials" } },
  },
  partner: {
    settings: everywhere,
    names: "partner",
    forms: { "": { gives: "an organisation's name" }, short: { field: "shortName", gives: "its short name" } },
  },
  group: {
    settings: everywhere,
    names: "group",
    forms: {
      "": { gives: "a group's name, linked to its terms of reference" },
      short: { field: "shortName", gives: "its short name, linked likewise" },
    },
  },
  person: {
    settings: inText,
    names: "person",
    forms: {
      "": { isName: true, gives: "a person's name; the post, where the name is not published" },
      post: { field: "post", gives: "post and organisation" },
      full: { isName: true, gives: "name, post and organisation" },
    },
  },
  document: {
    settings: inText,
    names: "document",
    forms: {
      "": { gives: "the title of a cited document, linked where its address is known" },
      short: { field: "shortTitle", gives: "its short title, linked likewise" },
      published: { field: "published", gives: "when it was published" },
    },
  },
  contact: {
    settings: inText,
    names: "contact",
    forms: {
      "": { gives: "the name of a service" },
      short: { field: "shortName", gives: "its short name" },
      phone: { field: "phone", gives: "its telephone number, to be dialled" },
      email: { field: "email", gives: "its email address, to be written to" },
      address: { field: "address", gives: "its address" },
      link: { field: "link", gives: "its name, linked to its page" },
    },
  },
  principle: {
    settings: inText,
    names: "principle",
    forms: { "": { gives: "a principle" }, name: { field: "name", gives: "its name" } },
  },
  appendix: {
    settings: inText,
    names: "appendix",
    forms: { "": { gives: '"Appendix 1" (or "Appendix A", or its title alone), linked' }, title: { gives: "its title, linked" } },
  },
  area: { settings: inText, forms: { "": { gives: "the area served" } } },
  ambition: { settings: inText, from: { file: "aims", field: "ambition" }, forms: { "": { gives: "the ambition" } } },
  edition: { settings: inText, forms: { "": { gives: "the date of the edition" } } },
  endorsed: {
    settings: inText,
    from: { file: "aims", field: "endorsed" },
    forms: { "": { gives: "the day the aims were endorsed" } },
  },
  appointed: {
    settings: inText,
    from: { file: "people", field: "independentScrutineer" },
    forms: { "": { gives: "when the Independent Scrutineer was appointed" } },
  },
  commenced: {
    settings: inText,
    from: { file: "people", field: "coChairs" },
    forms: { "": { gives: "the first day of the first period of the co-chairs" } },
  },
  count: {
    settings: inText,
    ids: {
      boards: { gives: "how many boards there are, in words" },
      assemblies: { gives: "how many assemblies there are" },
      forums: { gives: "how many forums there are" },
      "sub-groups": { gives: "how many sub-groups there are" },
      "task-and-finish-groups": { gives: "how many task and finish groups there are" },
      "statutory-groups": { gives: "how many statutory groups there are" },
      "virtual-groups": { gives: "how many virtual groups there are" },
      "reference-groups": { gives: "how many reference groups there are" },
      networks: { gives: "how many networks there are" },
      "statutory-partners": { gives: "how many statutory partners there are" },
      "lead-safeguarding-partners": { gives: "how many lead for the statutory partners" },
      "delegated-safeguarding-partners": { gives: "to how many those who lead have delegated" },
      "relevant-agencies": { gives: "how many organisations are a `relevantAgency`" },
      "strategic-partnerships": { gives: "how many strategic partnerships there are" },
      principles: { gives: "how many principles there are" },
      values: { gives: "how many values there are" },
      priorities: { gives: "how many priorities there are" },
    },
    forms: {
      "": { gives: "the number in words" },
      capital: { gives: "any of these counts with a capital, for the beginning of a sentence" },
      figures: { gives: "any of these counts in figures" },
    },
  },
  meetings: { settings: ["terms"], groupField: "meetings", forms: { "": { gives: "the group's meetings in words" } } },
  quorum: { settings: ["terms"], groupField: "quorum", forms: { "": { gives: "the group's quorum in words" } } },
  clause: {
    settings: ["plain", "terms", "words"],
    names: "clause",
    forms: { "": { gives: "shared wording from `clauses.yaml`, its blanks filled in" } },
  },
  promise: {
    settings: ["plain"],
    names: "review",
    forms: { "": { field: "promise", gives: "the words in which a review is promised, from `arrangements.yaml`" } },
  },
  list: {
    settings: asBlock,
    block: true,
    forms: {},
    ids: {
      "statutory-partners": { gives: "the statutory partners" },
      "lead-safeguarding-partners": {
        from: { file: "people", field: "leadSafeguardingPartners" },
        gives: "those who lead for the statutory partners, numbered",
      },
      "delegated-safeguarding-partners": {
        from: { file: "people", field: "delegatedSafeguardingPartners" },
        gives: "those to whom they delegate, numbered",
      },
      "independent-chair": { from: { file: "people", field: "independentChair" }, gives: "the independent chair" },
      "independent-scrutineer": {
        from: { file: "people", field: "independentScrutineer" },
        gives: "the independent scrutineer",
      },
      "relevant-agencies": { gives: "the organisations that are a `relevantAgency`" },
      "strategic-partnerships": { gives: "the strategic partnerships" },
      "partnership-bodies": { gives: "the bodies of the partnership beside the one that publishes, each with what it is" },
      purpose: { from: { file: "aims", field: "purpose" }, gives: "the purpose, from `aims.yaml`" },
      principles: { from: { file: "aims", field: "principles" }, gives: "the principles" },
      values: { from: { file: "aims", field: "values" }, gives: "the values" },
      priorities: { from: { file: "aims", field: "priorities" }, gives: "the priorities" },
      "terms-of-reference": { gives: "the groups that have terms of reference" },
    },
  },
  table: {
    settings: asBlock,
    block: true,
    forms: {},
    ids: {
      budget: {
        from: { file: "arrangements", field: "budget" },
        gives: "what each partner gives to the budget of the year, and the total",
      },
      "co-chair-rotation": { from: { file: "people", field: "coChairs" }, gives: "who co-chairs when" },
      duties: { gives: "what the law asks of the arrangements, each point with its source and the passages that meet it" },
    },
  },
  figure: {
    settings: asBlock,
    block: true,
    forms: {},
    ids: {
      "organisation-chart": { gives: "the chart, drawn from what each group reports to, and the same in words" },
      "co-chairs": { from: { file: "people", field: "coChairs" }, gives: "those who share the chair" },
    },
  },
  summary: {
    settings: asBlock,
    block: true,
    names: "group",
    forms: { "": { field: "summary", gives: "a group's own paragraph" } },
  },
  signatures: {
    settings: asBlock,
    block: true,
    from: { file: "arrangements", field: "foreword" },
    forms: { "": { gives: "the signatories of the foreword" } },
  },
  memberships: {
    settings: inOwnGroup,
    block: true,
    groupField: "memberships",
    forms: { "": { gives: "the table of the group's members" } },
  },
  chairs: { settings: inOwnGroup, block: true, forms: { "": { gives: "who chairs the group" } } },
  review: {
    settings: inOwnGroup,
    block: true,
    groupField: "review",
    forms: { "": { gives: "when its terms of reference were last reviewed and are next due" } },
  },
} as const satisfies Readonly<Record<string, ReferenceKind>>;

type Kinds = typeof referenceKinds;

/** The name of a kind of reference. */
export type ReferenceKindName = keyof Kinds;

/** The kinds that insert shared wording, which is filled in before anything is rendered. */
export type WordingKind = "meetings" | "quorum" | "clause" | "promise";

/** The kinds that insert a fact within a line of text. */
export type FactKind = Exclude<
  { [Name in ReferenceKindName]: Kinds[Name] extends { readonly block: true } ? never : Name }[ReferenceKindName],
  WordingKind
>;

/** The name of a block that a reference renders: its kind, or its kind and id, as in `list:values`. */
export type BlockName = {
  [Name in ReferenceKindName]: Kinds[Name] extends { readonly block: true; readonly ids: infer Ids }
    ? `${Name}:${keyof Ids & string}`
    : Kinds[Name] extends { readonly block: true }
      ? Name
      : never;
}[ReferenceKindName];

/** Finds the kind of reference with a name; undefined where there is none. */
export function findReferenceKind(name: string): ReferenceKind | undefined {
  return Object.hasOwn(referenceKinds, name) ? referenceKinds[name as ReferenceKindName] : undefined;
}

/** The name of the block that a reference renders; undefined where it renders none. */
export function blockNameOf({ kind, id }: { readonly kind: string; readonly id: string }): BlockName | undefined {
  const known = findReferenceKind(kind);
  if (known?.block !== true) return undefined;
  if (known.ids === undefined) return kind as BlockName;
  return Object.hasOwn(known.ids, id) ? (`${kind}:${id}` as BlockName) : undefined;
}
