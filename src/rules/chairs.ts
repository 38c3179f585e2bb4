import type { Finding } from "../model/finding.ts";
import type { ChairRole, Group, Model, Partner, Person, Source } from "../model/model.ts";
import { joinNames } from "../model/phrases.ts";
import { roleName } from "../text/names.ts";
import { type Check, foundAt } from "./found.ts";

/** Somebody in a chair, wherever that is told. */
interface Chair {
  readonly role: ChairRole;
  readonly agency?: Partner | undefined;
  readonly post?: string | undefined;
  readonly person?: Person | undefined;
}

/**
 * Who chairs a group is told in up to three places: at the head of its terms of reference, by the seats marked in its
 * memberships, and by seats of other groups that say what they chair. Where those differ it is for the partnership to
 * decide which holds, so it is a warning.
 */
export const chairs: Check = (model) => [
  ...model.groups.flatMap((group) => [...headAgainstSeats(model, group), ...elsewhere(model, group), ...alone(model, group)]),
  ...rotationAgainstGroup(model),
];

/** Those who co-chair by rotation, against whom the group itself says that it is chaired by. */
function rotationAgainstGroup(model: Model): Finding[] {
  const { group, standing, rotation = [] } = model.coChairs ?? {};
  if (model.coChairs === undefined || group === undefined) return [];
  const known: readonly Chair[] = [...group.statedChairs, ...chairSeats(group)];
  const people = [...new Set([...(standing === undefined ? [] : [standing]), ...rotation.map(({ person }) => person)])];
  const inTurn = people.map((person): Chair => ({ role: "coChair", agency: person.partner, post: person.post, person }));
  if (known.every((chair) => inTurn.some((one) => same(one, chair)))) return [];
  const message = `The rotation has ${joinNames(inTurn.map(who))} co-chair ${group.name}; ${group.name} itself names ${joinNames(known.map(told))}.`;
  return [warning(model, model.coChairs, "/group", message)];
}

function headAgainstSeats(model: Model, group: Group): Finding[] {
  const seats = chairSeats(group);
  const atHead: readonly Chair[] = group.statedChairs;
  if (atHead.length === 0 || seats.length === 0) return [];
  const agree = atHead.length === seats.length && atHead.every((chair) => seats.some((seat) => same(chair, seat)));
  if (agree) return [];
  return [
    warning(
      model,
      group,
      "/chairs",
      `${group.name}: the head of the terms of reference names ${joinNames(atHead.map(told))}, the memberships ${joinNames(seats.map(told))}.`,
    ),
  ];
}

/** Seats of this group that say they chair another one, which does not say so itself. */
function elsewhere(model: Model, group: Group): Finding[] {
  return group.memberships.flatMap((membership) =>
    membership.seats.flatMap((seat, at) => {
      if (seat.chairOf === undefined) return [];
      const other = seat.chairOf.group;
      const chair: Chair = { role: seat.chairOf.role, agency: membership.agency, post: seat.post, person: seat.person };
      const known: readonly Chair[] = [...other.statedChairs, ...chairSeats(other)];
      if (known.length === 0 || known.some((one) => same(one, chair))) return [];
      const message = `${group.name} names ${told(chair)} of ${other.name}; ${other.name} itself names ${joinNames(known.map(told))}.`;
      return [warning(model, membership, `/seats/${at}/chairOf`, message)];
    }),
  );
}

/** One co-chair alone is either the chair, or lacks the other. */
function alone(model: Model, group: Group): Finding[] {
  const atHead: readonly Chair[] = group.statedChairs;
  const known = (atHead.length > 0 ? atHead : chairSeats(group)).filter(({ role }) => rank(role) === "coChair");
  const [only] = known;
  if (only === undefined || known.length > 1) return [];
  return [warning(model, group, "", `${group.name} has one co-chair: ${told(only)}. Who is the other?`)];
}

function chairSeats(group: Group): Chair[] {
  return group.memberships.flatMap((membership) =>
    membership.seats.flatMap((seat) =>
      seat.role === undefined || seat.role === "viceChair"
        ? []
        : [{ role: seat.role, agency: membership.agency, post: seat.post, person: seat.person }],
    ),
  );
}

/** Whether two places can mean the same: nothing that both tell may differ. */
function same(a: Chair, b: Chair): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person;
  return rank(a.role) === rank(b.role) && agreeOn(a.agency, b.agency) && agreeOn(a.post, b.post);
}

/** A joint chair and a co-chair are one thing under two names. */
function rank(role: ChairRole): ChairRole {
  return role === "jointChair" ? "coChair" : role;
}

function agreeOn<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function told(chair: Chair): string {
  return `${who(chair)} as ${roleName(chair.role)}`;
}

/** A published name tells enough; else the post and whose it is. */
function who({ agency, post, person }: Chair): string {
  const name = person?.published?.name;
  const parts = [post, agency?.name].filter((part) => part !== undefined);
  return name ?? (parts.length === 0 ? "somebody" : parts.join(", "));
}

function warning(model: Model, source: Source, field: string, message: string): Finding {
  const help = "It is for the partnership to decide which holds; then write it the same in each place.";
  return foundAt(model, source, field, { rule: "chairs", severity: "warning", message, help });
}
