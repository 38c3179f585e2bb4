import { isJoint, isOwn } from "../model/group.ts";
import type { Capacity, Group, Membership, Model, Partner } from "../model/model.ts";
import { capacitiesInPrintOrder, capacityTitle } from "../text/capacities.ts";
import { type ChairLine, seatChairLine, statedChairLine } from "../text/names.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/** Memberships that share a capacity, in the order in which they are printed. */
export interface MembershipBlock {
  readonly as: Capacity;
  /** The sub-head of the block; full members have none. */
  readonly title?: string;
  readonly memberships: readonly Membership[];
}

/**
 * A group's memberships by capacity: members first, each class of them, then observers, co-opted members, advisors; those
 * of one capacity that have a vote before those that have none.
 */
export function membershipBlocks(words: Words, group: Group): MembershipBlock[] {
  return capacitiesInPrintOrder

    .flatMap((as) => [undefined, true, false].map((voting) => ({ as, voting })))
    .map(({ as, voting }) => {
      const memberships = group.memberships.filter((each) => each.as === as && each.voting === voting);
      const isPlain = as === "member" && voting === undefined;
      return {
        as,
        memberships,
        ...(!isPlain && { title: capacityTitle(words, { as, ...(voting !== undefined && { voting }) }) }),
      };
    })
    .filter(({ memberships }) => memberships.length > 0);
}

/** Who chairs: the chairs that the head of the terms of reference states or, where it states none, the seats marked as chairs. */
export function chairsOf(words: Words, group: Group): ChairLine[] {
  if (group.statedChairs.length > 0) return group.statedChairs.map((chair) => statedChairLine(words, chair));
  return group.memberships.flatMap((membership) =>
    membership.seats.map((seat) => seatChairLine(words, membership, seat)).filter((line) => line !== undefined),
  );
}

/** The heading of a list of chairs: "Chair", "Co-chairs" or "Joint chairs". */
export function chairsTitle(words: Words, chairs: readonly ChairLine[]): string {
  if (chairs.length === 1) return say(words, chairs[0]?.role === "chair" ? "chairsTitles.chair" : "chairsTitles.coChair");
  if (chairs.some(({ role }) => role === "coChair")) return say(words, "chairsTitles.coChairs");
  return say(words, chairs.every(({ role }) => role === "chair") ? "chairsTitles.chairs" : "chairsTitles.jointChairs");
}

/** An organisation's memberships of all groups, from the groups' own lists. */
export function membershipsOf(partner: Partner, model: Model): Membership[] {
  return model.groups.flatMap((group) => group.memberships.filter(({ agency }) => agency === partner));
}

/** The groups that whoever chairs a group sits on for that chair. */
export function groupsOfChair(group: Group, model: Model): Group[] {
  return model.groups.filter(({ memberships }) =>
    memberships.some(({ seats }) => seats.some(({ exOfficio }) => exOfficio?.group === group)),
  );
}

/**
 * Whose group it is, where that is told beside its other facts: of several that own it together, and of a body of the
 * partnership. That another organisation owns it stands at the head of its terms of reference alone.
 */
export function ownersTold(group: Group): readonly Partner[] {
  return isJoint(group) || isOwn(group) ? group.ownedBy : [];
}

/** The groups that a group is accountable for: those whose first line of report it is. */
export function groupsBelow(parent: Group | Partner, model: Model): Group[] {
  return model.groups.filter(({ reportsTo }) => reportsTo[0] === parent);
}
