import { isFirstOfItsSeat } from "../../model/alternatives.ts";
import type { Group, Membership, Seat } from "../../model/model.ts";
import { capacityName as nameOfCapacity } from "../../text/capacities.ts";
import { listInWords, numberInWords } from "../../text/in-words.ts";
import { holdersName, membershipName } from "../../text/names.ts";
import { isDescribed, seatName } from "../../text/seats.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import { type About, about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchByEach, type Pair } from "../shared/records.ts";
import { orNone, sinceOf, the, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { changedSeat, matchSeats, seatKey } from "./seats.ts";
import { begunTimeOf, endedTimeOf } from "./times.ts";

/** Who gains and loses a seat on a group that exists in both states, and what changes of the seats that stay. */
export function changesOfMembers(models: Models, { before, after }: Pair<Group>): Change[] {
  const { both, gone, come } = matchByEach(
    membershipsBySeat(models, before),
    membershipsBySeat(models, after),
    (membership) => fullKey(models, membership),
    holderKey,
    ({ agency, oneOf }) => (oneOf?.memberships[0] ?? { agency }).agency?.id ?? "",
  );
  return [
    ...both.flatMap((pair) => changesOfMembership(models, pair)),
    ...come.flatMap((membership) => gained(models, membership, membership.seats, true)),
    ...gone.flatMap((membership) => lost(models, membership, membership.seats, after, true)),
  ];
}

/** The memberships of a group, with those of whom one has a seat as one: theirs is one seat, which comes and goes as one. */
function membershipsBySeat({ after: { words } }: Models, { memberships }: Group): Membership[] {
  return memberships.filter(isFirstOfItsSeat).map((membership) => {
    const all = membership.oneOf?.memberships;
    if (all === undefined) return membership;
    const { agency: _, department: __, ...rest } = membership;
    const posts = all.flatMap(({ seats }) => seats.flatMap(({ post }) => post ?? []));
    const post = posts.length === 0 ? {} : { post: listInWords(words, posts, "or") };
    return { ...rest, constituency: holdersName(words, membership), seats: rest.seats.map((seat) => ({ ...seat, ...post })) };
  });
}

function fullKey(models: Models, membership: Membership): string {
  return JSON.stringify([
    holderKey(membership),
    membership.as,
    membership.voting,
    membership.seats.map((seat) => seatKey(models, seat)),
  ]);
}

/** Whom a membership represents, by id, so that a new name makes no new member. */
function holderKey({ agency, constituency, department, oneOf }: Membership): string {
  const whose = oneOf && [oneOf.andOr, ...oneOf.memberships.map((each) => [each.agency?.id, each.constituency, each.department])];
  return JSON.stringify(whose ?? [agency?.id, constituency, department]);
}

function changesOfMembership(models: Models, pair: Pair<Membership>): Change[] {
  const { before, after } = pair;
  const { both, gone, come } = matchSeats(models, before.seats, after.seats);
  const { words } = models.after;
  const isOneOfSeveral = before.oneOf !== undefined || after.oneOf !== undefined;
  const place = say(words, "changes.members.place", { holder: membershipName(words, after), group: the(after.group.name) });
  const told = [
    ...(isOneOfSeveral ? changedHolders(words, pair) : []),
    ...changedFields(words, isOneOfSeveral ? fieldsOfOneOf : membershipFields, place, pair),
  ];
  return [
    ...told.map((sentence) => change(sentence, aboutMembership(after))),
    ...both.flatMap((seats) =>
      changedSeat(models, seats, place).map((sentence) => change(sentence, aboutMembership(after, seats.before, seats.after))),
    ),
    ...gained(models, after, come, false),
    ...lost(models, before, gone, after.group, false),
  ];
}

const membershipFields: Fields<Membership> = {
  agency: "names the record",
  constituency: field("changes.fields.constituency", ({ constituency }) => constituency),
  department: field("changes.fields.department", ({ department }) => department),
  as: field("changes.fields.capacity", (membership, words) => capacityName(words, membership)),
  voting: "told by a sentence of its own",
  group: "names the record",
  condition: "told by a sentence of its own",
  seats: "told by a sentence of its own",
  oneOf: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

/** Of a seat that one of several has, whose it is stands in a sentence. */
const fieldsOfOneOf: Fields<Membership> = {
  ...membershipFields,
  constituency: "told by a sentence of its own",
  department: "told by a sentence of its own",
};

/** Who has a seat instead that one of several had, or that one of several has now. */
function changedHolders(words: Words, { before, after }: Pair<Membership>): string[] {
  if (holderKey(before) === holderKey(after)) return [];
  const [was, is] = [holdersName(words, before), holdersName(words, after)];
  return was === is ? [] : [say(words, "changes.members.whose", { group: the(after.group.name), after: is, before: was })];
}

function gained(models: Models, membership: Membership, seats: readonly Seat[], isWhole: boolean): Change[] {
  if (seats.length === 0) return [];
  const { group, as, voting } = membership;
  const period = begunTimeOf(models.after, membership, seats, isWhole);
  const sentence = say(models.after.words, "changes.members.gains", {
    ...seatsOn(models, membership, seats, group),
    capacity: orNone(as === "member" && voting === undefined ? undefined : capacityName(models.after.words, membership)),
    when: whenInWords(models.after.words, period),
  });
  return [change(sentence, aboutMembership(membership, ...seats), sinceOf(period.from))];
}

function lost(models: Models, membership: Membership, seats: readonly Seat[], group: Group, isWhole: boolean): Change[] {
  if (seats.length === 0) return [];
  const period = endedTimeOf(models, membership, seats, isWhole);
  const what = { ...seatsOn(models, membership, seats, group), when: whenInWords(models.after.words, period) };
  return [
    change(say(models.after.words, "changes.members.loses", what), aboutMembership(membership, ...seats), sinceOf(period.until)),
  ];
}

/** Whose seats they are and where, how many, and each in words. */
function seatsOn(models: Models, membership: Membership, seats: readonly Seat[], group: Group) {
  const count = seats.reduce((sum, { number = 1 }) => sum + number, 0);
  const { words } = models.after;
  return {
    holder: membershipName(words, membership),
    count,
    number: numberInWords(words, count),
    group: the(group.name),
    seats: orNone(
      seats.some((each) => isDescribed(words, each)) ? seats.map((each) => seatName(words, each)).join("; ") : undefined,
    ),
  };
}

function capacityName(words: Words, membership: Membership): string {
  return nameOfCapacity(words, membership).toLowerCase();
}

function aboutMembership({ group, agency, oneOf }: Membership, ...seats: readonly Seat[]): About {
  return about({
    groups: [group.id, ...seats.map(({ chairOf }) => chairOf?.group.id)],
    organisations: [agency?.id, ...(oneOf?.memberships ?? []).map((each) => each.agency?.id)],
    people: seats.flatMap(({ person, substitutes }) =>
      [person, ...substitutes.map((each) => each.person)].map((each) => each?.published && each.id),
    ),
  });
}

function change(sentence: string, ids: About, since: { since?: string } = {}): Change {
  return { topic: "members", about: ids, sentence, ...since };
}
