import type { Capacity, Group, Membership, Model, Partner } from "../model/model.ts";
import { type ChairLine, seatChairLine, statedChairLine } from "../text/names.ts";

/** Memberships that share a capacity, in the order in which they are printed. */
export interface MembershipBlock {
  readonly as: Capacity;
  /** The sub-head of the block; full members have none. */
  readonly title?: string;
  readonly memberships: readonly Membership[];
}

/** What a membership can be, in the order of print: the word for one, and the sub-head over several. */
export const capacities: Readonly<Record<Capacity, { readonly one: string; readonly title?: string }>> = {
  member: { one: "Member" },
  participantObserver: { one: "Participant observer", title: "Participant observers" },
  coOpted: { one: "Co-opted", title: "Co-opted members" },
  advisor: { one: "Advisor", title: "Advisors" },
  advisorOrCoOpted: { one: "Advisor or co-opted member", title: "Advisors / Co-opted Members" },
};

/** A group's memberships by capacity: members first, then observers, co-opted members, advisors. */
export function membershipBlocks(group: Group): MembershipBlock[] {
  return (Object.keys(capacities) as Capacity[])
    .map((as) => ({ ...capacities[as], as, memberships: group.memberships.filter((each) => each.as === as) }))
    .filter(({ memberships }) => memberships.length > 0);
}

/** Who chairs: the chairs that the head of the terms of reference states or, where it states none, the seats marked as chairs. */
export function chairsOf(group: Group): ChairLine[] {
  if (group.statedChairs.length > 0) return group.statedChairs.map(statedChairLine);
  return group.memberships.flatMap((membership) =>
    membership.seats.map((seat) => seatChairLine(membership, seat)).filter((line) => line !== undefined),
  );
}

/** The heading of a list of chairs: "Chair", "Co-chairs" or "Joint chairs". */
export function chairsTitle(chairs: readonly ChairLine[]): string {
  if (chairs.length === 1) return chairs[0]?.role === "chair" ? "Chair" : "Co-chair";
  return chairs.some(({ role }) => role === "coChair")
    ? "Co-chairs"
    : chairs.every(({ role }) => role === "chair")
      ? "Chairs"
      : "Joint chairs";
}

/** An organisation's memberships of all groups, from the groups' own lists. */
export function membershipsOf(partner: Partner, model: Model): Membership[] {
  return model.groups.flatMap((group) => group.memberships.filter(({ agency }) => agency === partner));
}

/** The groups that a group is accountable for: those whose first line of report it is. */
export function groupsBelow(parent: Group | Partner, model: Model): Group[] {
  return model.groups.filter(({ reportsTo }) => reportsTo[0] === parent);
}
