import type { Body, Group, Membership, Seat, Substitute, Term } from "../../model/model.ts";
import { unknown } from "../../model/unknown.ts";
import { roleName } from "../../text/names.ts";
import { say } from "../../words/say.ts";
import type * as records from "../schema/records.gen.ts";
import { type Directory, lookUp } from "./directory.ts";
import { timesOf } from "./in-force.ts";
import { entriesIn, sourceOf, type ValidRecord, withoutUndefined } from "./sources.ts";

type ChairOf = NonNullable<Seat["chairOf"]>;

export type MembershipRecord = NonNullable<records.Group["memberships"]>[number];

/**
 * The memberships of an entry: one, but for whoever chairs another group, who may be several, and of several organisations,
 * and for a seat of one organisation or another, which is a membership of each.
 */
export function membershipsFrom(entry: ValidRecord<MembershipRecord>, group: Group, directory: Directory): Membership[] {
  const chaired = lookUp(directory.group, entry.record.chairOf);
  if (chaired === undefined) return heldMembershipsFrom(entry, group, directory);
  // A group that is not yet or no more has nobody in its chair.
  if (!exists(chaired)) return [];
  const holders = directory.chairHolders.get(chaired.id) ?? [];
  if (holders.length === 0) return [membershipFrom(entry, group, directory)];
  return holders.map(({ agency, constituency, post, person, role }) =>
    withoutUndefined<Membership>({
      ...sourceOf(entry),
      group,
      agency: lookUp(directory.partner, agency),
      constituency: constituency ?? (agency === undefined ? lookUp(directory.person, person)?.partner?.name : undefined),
      as: entry.record.as ?? "member",
      voting: entry.record.voting,
      condition: entry.record.condition,
      seats: [
        withoutUndefined<Seat>({
          ...sourceOf(entry),
          post,
          ...personFrom(person, directory),
          condition: entry.record.condition,
          substitutes: [],
          exOfficio: { group: chaired, role },
        }),
      ],
    }),
  );
}

/** The memberships of an entry, whatever the day: those of each alternative, and of any other entry one. */
export function heldMembershipsFrom(entry: ValidRecord<MembershipRecord>, group: Group, directory: Directory): Membership[] {
  return entry.record.oneOf === undefined ? [membershipFrom(entry, group, directory)] : alternativesFrom(entry, group, directory);
}

/**
 * A membership with those of its seats that are in force on the day. That of the chair of another group is here for
 * whoever that is, and nobody is known.
 */
function membershipFrom(entry: ValidRecord<MembershipRecord>, group: Group, directory: Directory): Membership {
  const { agency, department, as = "member", voting, condition, seats } = entry.record;
  const chaired = lookUp(directory.group, entry.record.chairOf);
  const constituency =
    chaired === undefined
      ? entry.record.constituency
      : say(directory.words, "seats.chairOfGroup", { role: roleName(directory.words, "chair"), group: chaired.name });
  return withoutUndefined<Membership>({
    ...sourceOf(entry),
    group,
    agency: lookUp(directory.partner, agency),
    constituency,
    department,
    as,
    voting,
    condition,
    // Where no seat is listed, whoever the organisation sends has one, and the membership itself is where it stands.
    seats:
      seats === undefined
        ? [
            {
              ...sourceOf(entry),
              ...(chaired && { personUnknown: true, exOfficio: { group: chaired, role: "chair" } }),
              ...(condition !== undefined && { condition }),
              substitutes: [],
            },
          ]
        : entriesIn(entry, seats, "seats").map((each) => seatFrom(each, entry.record, directory)),
  });
}

/** A membership for each of those of whom one has a seat. */
function alternativesFrom(entry: ValidRecord<MembershipRecord>, group: Group, directory: Directory): Membership[] {
  const { andOr = false, as = "member", voting, condition } = entry.record;
  const memberships: Membership[] = [];
  const oneOf = { memberships, andOr };
  for (const each of entriesIn(entry, entry.record.oneOf, "oneOf")) {
    const { agency, constituency, department, post } = each.record;
    memberships.push(
      withoutUndefined<Membership>({
        ...sourceOf(each),
        group,
        agency: lookUp(directory.partner, agency),
        ...{ constituency, department, as, voting, condition },
        seats: [withoutUndefined<Seat>({ ...sourceOf(each), post, condition, substitutes: [] })],
        oneOf,
      }),
    );
  }
  return memberships;
}

/** A seat of a membership, from the records of both. */
export function seatFrom(entry: ValidRecord<records.Seat>, { agency, condition }: MembershipRecord, directory: Directory): Seat {
  const { person, chairOf, substitutes, term, ...plain } = entry.record;
  const named = lookUp(directory.group, chairOf?.group);
  // The other group says what the seat does in its chair.
  const sameSeat = directory.chairSeats
    .get(chairOf?.group ?? "")
    ?.find((each) => each.agency === agency && each.post === plain.post && each.person === person);
  const chaired = named !== undefined && exists(named) ? named : undefined;
  return withoutUndefined<Seat>({
    condition,
    ...plain,
    ...sourceOf(entry),
    ...personFrom(person, directory),
    substitutes: entriesIn(entry, substitutes, "substitutes").map((each) => substituteFrom(each, directory)),
    term: term && withoutUndefined<Term>({ ...term, served: timesOf(entry).period }),
    chairOf:
      chairOf && chaired && withoutUndefined<ChairOf>({ ...chairOf, group: chaired, role: chairOf.role ?? sameSeat?.role }),
  });
}

type SubstituteRecord = NonNullable<records.Seat["substitutes"]>[number];

function substituteFrom(entry: ValidRecord<SubstituteRecord>, directory: Directory): Substitute {
  const { post, person } = entry.record;
  return withoutUndefined<Substitute>({ ...sourceOf(entry), post, person: lookUp(directory.person, person) });
}

/** Who holds a chair or a seat by name, or that nobody knows who. */
export function personFrom(id: string | undefined, directory: Directory): Pick<Seat, "person" | "personUnknown"> {
  const person = id === unknown ? undefined : lookUp(directory.person, id);
  return { ...(person && { person }), ...(id === unknown && { personUnknown: true }) };
}

/** Whether a body exists on the day: it may have ended by then, or be still to begin. */
export function exists({ time }: Body): boolean {
  return time === "now";
}
