import type { Group, Membership, Seat } from "../../model/model.ts";
import { membershipName, seatName } from "../../text/names.ts";
import { numberInWords } from "../../text/numbers.ts";
import { capacityName as nameOfCapacity } from "../../views/group.ts";
import { english } from "../../words/english.ts";
import { type About, about, type Change } from "../change.ts";
import { changedFields, type Fields, field } from "../shared/fields.ts";
import { matchByEach, type Pair } from "../shared/records.ts";
import { sinceOf, the, whenInWords } from "../shared/sentences.ts";
import type { Models } from "../states.ts";
import { changedSeat, matchSeats, seatKey } from "./seats.ts";
import { begunTimeOf, endedTimeOf } from "./times.ts";

/** Who gains and loses a seat on a group that exists in both states, and what changes of the seats that stay. */
export function changesOfMembers(models: Models, { before, after }: Pair<Group>): Change[] {
  const { both, gone, come } = matchByEach(
    before.memberships,
    after.memberships,
    (membership) => fullKey(models, membership),
    holderKey,
    ({ agency }) => agency?.id ?? "",
  );
  return [
    ...both.flatMap((pair) => changesOfMembership(models, pair)),
    ...come.flatMap((membership) => gained(models, membership, membership.seats, true)),
    ...gone.flatMap((membership) => lost(models, membership, membership.seats, after, true)),
  ];
}

function fullKey(models: Models, membership: Membership): string {
  return JSON.stringify([holderKey(membership), membership.as, membership.seats.map((seat) => seatKey(models, seat))]);
}

/** Whom a membership represents, by id, so that a new name makes no new member. */
function holderKey({ agency, constituency, department }: Membership): string {
  return JSON.stringify([agency?.id, constituency, department]);
}

function changesOfMembership(models: Models, pair: Pair<Membership>): Change[] {
  const { before, after } = pair;
  const { both, gone, come } = matchSeats(models, before.seats, after.seats);
  const place = `${membershipName(english, after)} on ${the(after.group.name)}`;
  return [
    ...changedFields(membershipFields, place, pair).map((sentence) => change(sentence, aboutMembership(after))),
    ...both.flatMap((seats) =>
      changedSeat(models, seats, place).map((sentence) => change(sentence, aboutMembership(after, seats.before, seats.after))),
    ),
    ...gained(models, after, come, false),
    ...lost(models, before, gone, after.group, false),
  ];
}

const membershipFields: Fields<Membership> = {
  agency: "names the record",
  constituency: field("constituency", ({ constituency }) => constituency),
  department: field("department", ({ department }) => department),
  as: field("capacity", (membership) => capacityName(membership)),
  group: "names the record",
  seats: "told by a sentence of its own",
  file: "is about the files, not the facts",
  pointer: "is about the files, not the facts",
};

function gained(models: Models, membership: Membership, seats: readonly Seat[], isWhole: boolean): Change[] {
  if (seats.length === 0) return [];
  const { group, as } = membership;
  const period = begunTimeOf(models.after, membership, seats, isWhole);
  const role = as === "member" ? "" : ` as ${capacityName(membership)}`;
  const what = `gains ${seatsInWords(seats)} on ${the(group.name)}${role}${whenInWords(period)}: ${namesOf(seats)}.`;
  return [change(`${membershipName(english, membership)} ${what}`, aboutMembership(membership, ...seats), sinceOf(period.from))];
}

function lost(models: Models, membership: Membership, seats: readonly Seat[], group: Group, isWhole: boolean): Change[] {
  if (seats.length === 0) return [];
  const period = endedTimeOf(models, membership, seats, isWhole);
  const what = `loses ${seatsInWords(seats)} on ${the(group.name)}${whenInWords(period)}: ${namesOf(seats)}.`;
  return [change(`${membershipName(english, membership)} ${what}`, aboutMembership(membership, ...seats), sinceOf(period.until))];
}

function seatsInWords(seats: readonly Seat[]): string {
  const count = seats.reduce((sum, { number = 1 }) => sum + number, 0);
  return count === 1 ? "a seat" : `${numberInWords(count)} seats`;
}

function namesOf(seats: readonly Seat[]): string {
  return seats.map((each) => seatName(english, each)).join("; ");
}

function capacityName({ as }: Membership): string {
  return nameOfCapacity(english, as).toLowerCase();
}

function aboutMembership({ group, agency }: Membership, ...seats: readonly Seat[]): About {
  return about({
    groups: [group.id, ...seats.map(({ chairOf }) => chairOf?.group.id)],
    organisations: [agency?.id],
    people: seats.map(({ person }) => person?.published && person.id),
  });
}

function change(sentence: string, ids: About, since: { since?: string } = {}): Change {
  return { topic: "members", about: ids, sentence, ...since };
}
