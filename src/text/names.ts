import { isFirstOfItsSeat } from "../model/alternatives.ts";
import type { ChairRole, Group, Membership, OfficeHolder, Partner, Person, Seat, StatedChair } from "../model/model.ts";
import type { Office } from "../model/tenure.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { listInWords } from "./in-words.ts";

const roles = {
  chair: "chairRoles.chair",
  coChair: "chairRoles.coChair",
  jointChair: "chairRoles.jointChair",
  viceChair: "chairRoles.viceChair",
} as const satisfies Readonly<Record<ChairRole, TextKey>>;

const officeKeys = {
  leadSafeguardingPartner: "offices.leadSafeguardingPartner",
  delegatedSafeguardingPartner: "offices.delegatedSafeguardingPartner",
  independentChair: "offices.independentChair",
  independentScrutineer: "offices.independentScrutineer",
  standingCoChair: "offices.standingCoChair",
} as const satisfies Readonly<Record<Office, TextKey>>;

/** The offices in the order of print. */
export const offices = Object.keys(officeKeys) as Office[];

/** An office as it is printed: "Lead Safeguarding Partner". */
export function officeName(words: Words, office: Office): string {
  return say(words, officeKeys[office]);
}

/** Those who hold an office together, as they are printed: "Lead Safeguarding Partners". */
export function officeHoldersName(words: Words, office: Office): string {
  return say(words, `officeHolders.${office}`);
}

/** The role as it is printed: "Co-Chair". */
export function roleName(words: Words, role: ChairRole): string {
  return say(words, roles[role]);
}

/**
 * The title of a document within a sentence: "the Constitution". One that is a clause or has a word of its own in the place of
 * the article is unchanged: "How the Board Works", "Our Arrangements".
 */
export function titleInSentence(words: Words, title: string): string {
  const takesNone = /^(?:the|an?|our|your|how|what|when|where|who|why)\b/i.test(title);
  return takesNone ? title : say(words, "common.theTitle", { title });
}

/** A person's name where it is published, otherwise only the post; never an unpublished name. */
export function personName(words: Words, person: Pick<Person, "published" | "post">): string {
  return person.published?.name ?? person.post ?? say(words, "facts.nameNotPublished");
}

/** The name as `personName` has it of whoever holds an office, or that nobody knows who does. */
export function holderName(words: Words, { person }: { readonly person?: Pick<Person, "published" | "post"> }): string {
  return person === undefined ? say(words, "facts.notKnown") : personName(words, person);
}

/** "Name, Post, Organisation", as far as each is known and published. */
export function personInFull(person: Person): string {
  return [person.published?.name, person.post, person.partner?.name].filter(Boolean).join(", ");
}

/** Who holds an office in full, or that nobody knows who; of a delegate also for whom: "…, for North ICB and South ICB". */
export function holderInFull(words: Words, { person, standsFor }: OfficeHolder): string {
  const holder = person === undefined ? say(words, "facts.notKnown") : personInFull(person);
  return standsFor === undefined ? holder : `${holder}, ${standsForInWords(words, standsFor)}`;
}

/** For whom a delegate stands: "for North ICB and South ICB". */
export function standsForInWords(words: Words, standsFor: readonly Partner[]): string {
  return say(words, "offices.standsFor", {
    organisations: listInWords(
      words,
      standsFor.map(({ name }) => name),
    ),
  });
}

/** "Name, Post", for a page that is already about the organisation. */
export function personAndPost(person: Person): string {
  return [person.published?.name, person.post].filter(Boolean).join(", ");
}

/** "Post, Organisation". */
export function postInFull(words: Words, person: Person): string {
  return [postInWords(words, person), person.partner?.name].filter(Boolean).join(", ");
}

/** The post, or that nobody knows it; undefined where nothing is said of it. */
export function postInWords(words: Words, { post, postUnknown }: Pick<Person, "post" | "postUnknown">): string | undefined {
  return postUnknown ? say(words, "facts.postNotKnown") : post;
}

/** What stands for a name that nobody knows, before the post where there is one. */
export function nameNotKnown(words: Words, post: string): string {
  return say(words, post === "" ? "facts.notKnown" : "facts.nameNotKnown");
}

/** Whom a membership represents: the organisation with its department, the constituency, or an organisation as part of one. */
export function membershipName(words: Words, membership: Membership): string {
  const body = [membership.constituency, membership.agency?.name].filter((part) => part !== undefined).join(": ");
  const name = body || say(words, "facts.notStated");
  return membership.department === undefined ? name : `${name} – ${membership.department}`;
}

/**
 * Whom a membership represents as its own row of a table of members names them: behind "or" where it is a further one of
 * those of whom one has the seat.
 */
export function membershipRowName(words: Words, membership: Membership): string {
  return [wordBefore(words, membership), membershipName(words, membership)].filter(Boolean).join(" ");
}

/** What stands before a further one of those of whom one has a seat: "or"; undefined before any other membership. */
export function wordBefore(words: Words, membership: Membership): string | undefined {
  const { oneOf } = membership;
  if (oneOf === undefined || isFirstOfItsSeat(membership)) return undefined;
  return say(words, oneOf.andOr ? "seats.andOr" : "seats.or");
}

/** All those of whom one has the seat of a membership: "A or B"; of any other membership, whom it represents. */
export function holdersName(words: Words, membership: Membership): string {
  const { memberships, andOr } = membership.oneOf ?? { memberships: [membership], andOr: false };
  const names = memberships.map((each) => membershipName(words, each));
  return andOr ? names.join(` ${say(words, "seats.andOr")} `) : listInWords(words, names, "or");
}

/** A chair as the head of the terms of reference prints it. */
export interface ChairLine {
  readonly role: ChairRole;
  readonly name?: string;
  readonly post: string;
}

/** The line for a chair that the terms of reference state. */
export function statedChairLine(words: Words, chair: StatedChair): ChairLine {
  const organisation = chair.organisation ?? chair.agency?.name ?? chair.person?.partner?.name;
  const post = [chair.post ?? chair.person?.post, organisation].filter(Boolean).join(", ");
  return { role: chair.role, post, ...nameOfChair(words, chair, post) };
}

/** "(owned together by the Board and the Partnership)", behind the name of a group that several own. */
export function ownedTogetherInWords(words: Words, { ownedBy }: Group): string {
  const owners = listInWords(
    words,
    ownedBy.map(({ name }) => name),
  );
  return say(words, "organisationChart.ownedTogether", { owners });
}

/** The line for a seat that chairs the group, or undefined for any other seat. A vice-chair does not count. */
export function seatChairLine(words: Words, membership: Membership, seat: Seat): ChairLine | undefined {
  if (seat.role === undefined || seat.role === "viceChair") return undefined;
  const post = [seat.post ?? seat.person?.post, membership.agency?.name ?? membership.constituency].filter(Boolean).join(", ");
  return { role: seat.role, post, ...nameOfChair(words, seat, post) };
}

function nameOfChair(
  words: Words,
  { person, personUnknown }: Pick<Seat, "person" | "personUnknown">,
  post: string,
): Pick<ChairLine, "name"> {
  const name = personUnknown ? nameNotKnown(words, post) : person?.published?.name;
  return name === undefined ? {} : { name };
}
