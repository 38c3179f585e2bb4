import type { ChairRole, Membership, Person, Seat, StatedChair } from "../model/model.ts";
import type { Office } from "../model/tenure.ts";
import { quantity } from "./phrases.ts";

const roles: Readonly<Record<ChairRole, string>> = {
  chair: "Chair",
  coChair: "Co-Chair",
  jointChair: "Joint Chair",
  viceChair: "Vice-Chair",
};

const holdings: Readonly<Record<NonNullable<Seat["holding"]>, string>> = { interim: "Interim", acting: "Acting" };

/** The offices as they are printed. */
export const officeNames: Readonly<Record<Office, string>> = {
  leadSafeguardingPartner: "Lead Safeguarding Partner",
  delegatedSafeguardingPartner: "Delegated Safeguarding Partner",
  independentScrutineer: "Independent Scrutineer",
  standingCoChair: "Standing Co-Chair",
};

/** The role as it is printed: "Co-Chair". */
export function roleName(role: ChairRole): string {
  return roles[role];
}

/** How a seat is held for a while, as it is printed: "Acting". */
export function holdingName(holding: NonNullable<Seat["holding"]>): string {
  return holdings[holding];
}

/** A person's name where it is published, otherwise only the post; never an unpublished name. */
export function personName(person: Pick<Person, "published" | "post">): string {
  return person.published?.name ?? person.post ?? "Name not published";
}

/** The name as `personName` has it of whoever holds an office, or that nobody knows who does. */
export function holderName({ person }: { readonly person?: Pick<Person, "published" | "post"> }): string {
  return person === undefined ? notKnown : personName(person);
}

/** "Name, Post, Organisation", as far as each is known and published. */
export function personInFull(person: Person): string {
  return [person.published?.name, person.post, person.partner?.name].filter(Boolean).join(", ");
}

/** "Name, Post", for a page that is already about the organisation. */
export function personAndPost(person: Person): string {
  return [person.published?.name, person.post].filter(Boolean).join(", ");
}

/** "Post, Organisation". */
export function postInFull(person: Person): string {
  return [postInWords(person), person.partner?.name].filter(Boolean).join(", ");
}

/** The post, or that nobody knows it; undefined where nothing is said of it. */
export function postInWords({ post, postUnknown }: Pick<Person, "post" | "postUnknown">): string | undefined {
  return postUnknown ? "Post not known" : post;
}

/** What stands in the place of a value that no document states. */
export const notStated = "Not stated in the document";

/** What stands in the place of a value of which it is said that nobody knows it. */
export const notKnown = "Not known";

/** What stands for a name that nobody knows, before the post where there is one. */
function nameNotKnown(post: string): string {
  return post === "" ? notKnown : "Name not known";
}

/** Whom a membership represents: the organisation with its department, the constituency, or an organisation as part of one. */
export function membershipName(membership: Membership): string {
  const name = [membership.constituency, membership.agency?.name].filter((part) => part !== undefined).join(": ") || notStated;
  return membership.department === undefined ? name : `${name} – ${membership.department}`;
}

/** A seat in words, with everything that the data say about it: "Head of Safeguarding (Acting) – Co-Chair". */
export function seatName(seat: Seat): string {
  const holder = seatHolder(seat);
  const holding = seat.holding === undefined ? "" : holdings[seat.holding];
  const count = seat.number ?? 1;
  const number = holder === "" ? (seat.number === undefined ? "" : quantity(count, "seat")) : count > 1 ? `${count} × ` : "";
  const seatText = [
    seat.team,
    seat.team !== undefined && holder + number !== "" ? ": " : "",
    number,
    holder,
    holding !== "" && seat.role === undefined ? ` (${holding})` : "",
    seat.role === undefined ? "" : ` – ${holding === "" ? "" : `${holding} `}${roleName(seat.role)}`,
    seat.chairOf?.role === undefined ? "" : ` (${roleName(seat.chairOf.role)}, ${seat.chairOf.group.name})`,
  ].join("");
  const remarks = [seat.attends === undefined ? undefined : "As required by agenda", seat.note].filter(Boolean).join(" – ");
  return [seatText, remarks].filter((part) => part !== "").join(" – ");
}

/** Who holds a seat: the published name and the post, as far as either is known. Empty where only a team is named. */
function seatHolder({ person, personUnknown, post }: Seat): string {
  if (personUnknown) return [nameNotKnown(post ?? ""), post].filter(Boolean).join(" – ");
  const known = [person?.published?.name, post ?? person?.post].filter(Boolean).join(" – ");
  return known === "" && person !== undefined ? personName(person) : known;
}

/** A chair as the head of the terms of reference prints it. */
export interface ChairLine {
  readonly role: ChairRole;
  readonly name?: string;
  readonly post: string;
}

/** The line for a chair that the terms of reference state. */
export function statedChairLine(chair: StatedChair): ChairLine {
  const organisation = chair.organisation ?? chair.agency?.name ?? chair.person?.partner?.name;
  const post = [chair.post ?? chair.person?.post, organisation].filter(Boolean).join(", ");
  return { role: chair.role, post, ...nameOfChair(chair, post) };
}

/** The line for a seat that chairs the group, or undefined for any other seat. A vice-chair does not count. */
export function seatChairLine(membership: Membership, seat: Seat): ChairLine | undefined {
  if (seat.role === undefined || seat.role === "viceChair") return undefined;
  const post = [seat.post ?? seat.person?.post, membership.agency?.name ?? membership.constituency].filter(Boolean).join(", ");
  return { role: seat.role, post, ...nameOfChair(seat, post) };
}

function nameOfChair({ person, personUnknown }: Pick<Seat, "person" | "personUnknown">, post: string): Pick<ChairLine, "name"> {
  const name = personUnknown ? nameNotKnown(post) : person?.published?.name;
  return name === undefined ? {} : { name };
}
