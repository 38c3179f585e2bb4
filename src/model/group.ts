import type { Body, DateOrMonth, Period, Prose, Source } from "./base.ts";
import type { Blanks } from "./clauses.ts";
import type { Meets } from "./duty.ts";
import type { Partner, Person } from "./people.ts";
import type { Review } from "./review.ts";

export type GroupKind =
  | "leadership"
  | "board"
  | "statutoryGroup"
  | "assembly"
  | "forum"
  | "subGroup"
  | "taskAndFinish"
  | "virtualGroup"
  | "referenceGroup"
  | "network";
export type ChairRole = "chair" | "coChair" | "jointChair" | "viceChair";
export type Capacity =
  | "member"
  | "executive"
  | "nonExecutive"
  | "core"
  | "essential"
  | "associate"
  | "participantObserver"
  | "coOpted"
  | "advisor"
  | "advisorOrCoOpted"
  | "byInvitation";

/** What the terms of reference of a group are asked for. */
export type TermsPart = "chair" | "quorum" | "meetings" | "memberships" | "review";

export interface Group extends Body {
  readonly formalName?: string;
  readonly kind: GroupKind;
  /** The bodies that a document makes it accountable to. */
  readonly reportsTo: readonly (Group | Partner)[];
  /** The body above it in the organisation chart; where `reportsTo` does not have it, no document states it. */
  readonly chartParent?: Group | Partner;
  /** Bodies that it is said to be accountable to, and that were dissolved or ended before the day. */
  readonly formerParents: readonly (Group | Partner)[];
  readonly linksTo: readonly (Group | Partner)[];
  readonly reports?: Reports;
  /** Whose group it is, where that is not the partnership alone. */
  readonly ownedBy: readonly Partner[];
  readonly summary?: Prose;
  /** Chairs that the terms of reference state in addition to the seats with a role. */
  readonly statedChairs: readonly StatedChair[];
  readonly meetings?: Meetings;
  readonly quorum?: Quorum;
  /** Which of its facts the data say that nobody knows. */
  readonly unknown: readonly ("meetings" | "quorum")[];
  /** What it is said not to have, each with the reason, which is for the office. */
  readonly none: { readonly [Part in TermsPart]?: string };
  readonly memberships: readonly Membership[];
  readonly atMost: readonly MemberLimit[];
  readonly blanks: Blanks;
  readonly termsOfReference?: TermsOfReference;
  readonly review?: Review;
}

/** How a group's reports go, where that is more than straight to the body that it reports to. */
export interface Reports {
  /** The group by way of which they go. */
  readonly via?: Group;
  /** When it reports directly all the same. */
  readonly directly?: string;
  readonly to: readonly (Group | Partner)[];
  /** Who else receives them, in words. */
  readonly others: readonly string[];
}

/** Whether a body is a group rather than an organisation. */
export function isGroup(body: Body): body is Group {
  return "memberships" in body;
}

/** Whether a group is the partnership's own: nobody is said to own it, or the partnership or a body of it is among those who do. */
export function isOwn({ ownedBy }: Group): boolean {
  return ownedBy.length === 0 || ownedBy.some(({ is }) => is.includes("partnership"));
}

/** Whether several own a group together. */
export function isJoint({ ownedBy }: Group): boolean {
  return ownedBy.length > 1;
}

export interface StatedChair {
  readonly role: ChairRole;
  readonly person?: Person;
  /** Whether it is said that nobody knows who. */
  readonly personUnknown?: true;
  readonly post?: string;
  readonly agency?: Partner;
  readonly organisation?: string;
  /** Why it stands although the memberships say otherwise. */
  readonly asPublished?: string;
}

export interface Meetings {
  readonly timesAYear?: number;
  readonly timesATerm?: number;
  readonly atLeast: boolean;
  /** The months in which it meets each year, where that is stated: it then meets as many times a year, if nothing else is said. */
  readonly months: readonly string[];
  readonly notIn: readonly string[];
  readonly words: Prose;
}

export interface Quorum {
  readonly members: number;
  readonly of: "members" | "coreMembers";
  readonly different?: "organisations" | "agencies" | "areasOfEducation";
  readonly include: readonly { readonly count: number; readonly of: string }[];
  readonly organisations: readonly QuorumOrganisations[];
  readonly substitutes?: Substitutes;
  readonly words: Prose;
}

/** Organisations of which some must be present: so many as `count` says, or each. */
export interface QuorumOrganisations {
  readonly among: readonly Partner[];
  readonly count?: number;
  /** What they are together: "statutory partners". */
  readonly called?: string;
}

/** Whether those who stand in for members count towards a quorum. */
export type Substitutes = "count" | "doNotCount" | "atChairsDiscretion";

/** The greatest number of members of a group, or of those of a class. */
export interface MemberLimit {
  readonly members: number;
  /** The class; absent where all who are members in full or co-opted count. */
  readonly as?: Capacity;
}

/** An organisation's, or a constituency's, place on a group: one or more seats. */
export interface Membership extends Source {
  readonly group: Group;
  readonly agency?: Partner;
  readonly constituency?: string;
  readonly department?: string;
  readonly as: Capacity;
  /** Whether it has a vote, where that is stated. */
  readonly voting?: boolean;
  /** When alone its seats are held; each of them has it too, but for those that have one of their own. */
  readonly condition?: string;
  readonly seats: readonly Seat[];
  /** Whose seat it can be, where it is one of several: each of these has it as its own. */
  readonly oneOf?: Alternatives;
}

/** The memberships of those of whom one has a seat: "A or B". */
export interface Alternatives {
  readonly memberships: readonly Membership[];
  /** Whether both may come: "A and/or B". */
  readonly andOr: boolean;
}

export interface Seat extends Source {
  readonly post?: string;
  readonly person?: Person;
  /** Whether it is said that nobody knows who. */
  readonly personUnknown?: true;
  readonly team?: string;
  readonly role?: ChairRole;
  readonly holding?: "interim" | "acting";
  /** The other group that it chairs; without a role where that group has no such chair. `asPublished` says why it differs. */
  readonly chairOf?: { readonly group: Group; readonly role?: ChairRole; readonly asPublished?: string };
  /** The group for whose chair its holder sits here: organisation, post and person are those of that chair. */
  readonly exOfficio?: { readonly group: Group; readonly role: ChairRole };
  readonly attends?: "asRequired";
  /** When alone it is held, in the words of the terms of reference. Its holder is no standing member. */
  readonly condition?: string;
  readonly substitutes: readonly Substitute[];
  readonly term?: Term;
  /** How many seats of this kind, where that is stated. */
  readonly number?: number;
  readonly note?: string;
}

/** Who stands in for the holder of a seat. */
export interface Substitute extends Source {
  readonly post?: string;
  readonly person?: Person;
}

/** For how long the holder of a seat serves, as the terms say it, and the time that the data state. */
export interface Term {
  readonly years: number;
  /** How often it may be renewed; absent where nothing is said of it. */
  readonly renewals?: number;
  /** Since when, and until when where that is stated. It is for the check where the holder is not published. */
  readonly served: Period;
}

export interface TermsOfReference extends Source {
  readonly title: string;
  /** The document that has them, where they are no text of the data. */
  readonly document?: TermsDocument;
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
}

/** A document outside the data that has a group's terms of reference. */
export interface TermsDocument {
  readonly link: string;
  readonly type?: "pdf" | "word" | "webPage";
  readonly bytes?: number;
  readonly date?: DateOrMonth;
}

export interface Section extends Source {
  readonly heading: string;
  /** Present where the terms of reference number their sections: list items are then numbered 1.1, 1.2 and so on. */
  readonly number?: number;
  /** Absent where the section consists of the sections below it. */
  readonly text?: Prose;
  /** The words for blanks: the group's, overridden by those of the sections above and of the section itself. */
  readonly blanks: Blanks;
  readonly sections: readonly Section[];
  /** The duties that it is marked as meeting. */
  readonly meets: readonly Meets[];
}

export interface Annex extends Source {
  readonly id: string;
  readonly title: string;
  readonly text: Prose;
}
