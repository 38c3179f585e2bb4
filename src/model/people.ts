import type { Asset, Body, CalendarDate, DateOrMonth, Period, Prose, Source, TimeOfFact } from "./base.ts";
import { isWithin } from "./dates.ts";

export type PartnerIs =
  | "partnership"
  | "statutoryPartner"
  | "delegatedPartner"
  | "relevantAgency"
  | "seatHolder"
  | "strategicPartnership"
  | "connectedBody";

export interface Partner extends Body {
  readonly is: readonly PartnerIs[];
  readonly statutoryRole?: "localAuthority" | "integratedCareBoard" | "police";
  /** What a further body of the partnership is within it: "Safeguarding Adults Board". */
  readonly partnershipRole?: string;
  /** Whether it is a body of the partnership beside the one that publishes the arrangements. */
  readonly besidePublisher?: true;
  readonly listedAs?: string;
  readonly link?: string;
  readonly about?: Prose;
}

/**
 * A person, and what may be published about them. Details for the office alone are not part of the model, so that no
 * template can publish them.
 */
export interface Person extends Source {
  readonly id: string;
  /** Absent unless the record says `publish: true`. */
  readonly published?: {
    readonly name: string;
    readonly portrait?: Asset;
  };
  /** Whether no name is known: whoever holds the post is meant. */
  readonly nameless?: true;
  /** The post held on the day of the model, and where; absent where none is held or none is known. */
  readonly post?: string;
  /** Whether it is said of that post that nobody knows which it is. */
  readonly postUnknown?: true;
  readonly partner?: Partner;
  /** Every post of every time, in the order of the data. */
  readonly posts: readonly Post[];
}

/** Who holds an office. Without a person where it is said that nobody knows who. */
export interface OfficeHolder {
  readonly person?: Person;
  /** The organisations for whose leads a delegate stands, where that is said. */
  readonly standsFor?: readonly Partner[];
}

/** Who is appointed to an office that is for one. */
export interface Appointment extends OfficeHolder {
  readonly appointed?: DateOrMonth;
}

/** A post, and when it was or will be held. */
export interface Post extends Source {
  readonly post?: string;
  readonly postUnknown?: true;
  readonly partner?: Partner;
  readonly period: Period;
  /** Where the day of the model stands to it. */
  readonly time: TimeOfFact;
}

/** The post that a person holds on a day: of several the first. */
export function postOn({ posts }: Person, day: CalendarDate): Post | undefined {
  return posts.find(({ period }) => isWithin(period, day));
}

/** Whether a person held posts, all of which are over on the day of the model. */
export function hasLeft({ posts }: Person): boolean {
  return posts.length > 0 && posts.every(({ time }) => time === "over");
}
