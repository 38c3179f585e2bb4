import type { Capacity, Group, Membership, Model, Partner } from "../model/model.ts";
import { type ChairLine, seatChairLine, statedChairLine } from "../text/names.ts";

/** Memberships that share a capacity, in the order in which they are printed. */
export interface MembershipBlock {
  readonly as: Capacity;
  /** The sub-head of the block; full members have none. */
  readonly title?: string;
  readonly memberships: readonly Membership[];
}

const capacities: readonly { as: Capacity; title?: string }[] = [
  { as: "member" },
  { as: "participantObserver", title: "Participant observers" },
  { as: "coOpted", title: "Co-opted members" },
  { as: "advisor", title: "Advisors" },
];

/** A group's memberships by capacity: members first, then observers, co-opted members and advisors. */
export function membershipBlocks(group: Group): MembershipBlock[] {
  return capacities
    .map((capacity) => ({ ...capacity, memberships: group.memberships.filter(({ as }) => as === capacity.as) }))
    .filter(({ memberships }) => memberships.length > 0);
}

/** Who chairs, as the head of the terms of reference states it, else the seats that are marked so. */
export function chairsOf(group: Group): ChairLine[] {
  if (group.statedChairs.length > 0) return group.statedChairs.map(statedChairLine);
  return group.memberships.flatMap((membership) =>
    membership.seats.map((seat) => seatChairLine(membership, seat)).filter((line) => line !== undefined),
  );
}

/** The heading over those who chair: "Chair", "Co-chairs" or "Joint chairs". */
export function chairsTitle(chairs: readonly ChairLine[]): string {
  if (chairs.length === 1) return chairs[0]?.role === "chair" ? "Chair" : "Co-chair";
  return chairs.some(({ role }) => role === "coChair")
    ? "Co-chairs"
    : chairs.every(({ role }) => role === "chair")
      ? "Chairs"
      : "Joint chairs";
}

/** Every place an organisation has on a group, from the groups' own lists. */
export function membershipsOf(partner: Partner, model: Model): Membership[] {
  return model.groups.flatMap((group) => group.memberships.filter(({ agency }) => agency === partner));
}

/** The groups that a group is accountable for: those whose first line of report it is. */
export function groupsBelow(parent: Group | Partner, model: Model): Group[] {
  return model.groups.filter(({ reportsTo }) => reportsTo[0] === parent);
}
