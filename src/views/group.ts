import { isJoint, isOwn } from "../model/group.ts";
import type { Capacity, Group, MemberLimit, Membership, Model, Partner } from "../model/model.ts";
import { numberInWords } from "../text/in-words.ts";
import { type ChairLine, seatChairLine, statedChairLine } from "../text/names.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";

/** Memberships that share a capacity, in the order in which they are printed. */
export interface MembershipBlock {
  readonly as: Capacity;
  /** The sub-head of the block; full members have none. */
  readonly title?: string;
  readonly memberships: readonly Membership[];
}

/** What a membership can be, in the order of print: the word for one, and that over several. */
const capacities = {
  member: { one: "capacities.member", several: "capacityTitles.member" },
  executive: { one: "capacities.executive", several: "capacityTitles.executive" },
  nonExecutive: { one: "capacities.nonExecutive", several: "capacityTitles.nonExecutive" },
  core: { one: "capacities.core", several: "capacityTitles.core" },
  essential: { one: "capacities.essential", several: "capacityTitles.essential" },
  associate: { one: "capacities.associate", several: "capacityTitles.associate" },
  participantObserver: { one: "capacities.participantObserver", several: "capacityTitles.participantObserver" },
  coOpted: { one: "capacities.coOpted", several: "capacityTitles.coOpted" },
  advisor: { one: "capacities.advisor", several: "capacityTitles.advisor" },
  advisorOrCoOpted: { one: "capacities.advisorOrCoOpted", several: "capacityTitles.advisorOrCoOpted" },
  byInvitation: { one: "capacities.byInvitation", several: "capacityTitles.byInvitation" },
} as const satisfies Readonly<Record<Capacity, { readonly one: TextKey; readonly several: TextKey }>>;

/** What a member is, and whether it has a vote where that is stated: "Member", "Advisor, without a vote". */
export function capacityName(words: Words, { as, voting }: Pick<Membership, "as" | "voting">): string {
  return withVote(words, say(words, capacities[as].one), voting);
}

function withVote(words: Words, members: string, voting: boolean | undefined): string {
  if (voting === undefined) return members;
  return say(words, voting ? "capacityTitles.voting" : "capacityTitles.notVoting", { members });
}

/**
 * A group's memberships by capacity: members first, each class of them, then observers, co-opted members, advisors; those
 * of one capacity that have a vote before those that have none.
 */
export function membershipBlocks(words: Words, group: Group): MembershipBlock[] {
  return (Object.keys(capacities) as Capacity[])
    .flatMap((as) => [undefined, true, false].map((voting) => ({ as, voting })))
    .map(({ as, voting }) => {
      const memberships = group.memberships.filter((each) => each.as === as && each.voting === voting);
      const isPlain = as === "member" && voting === undefined;
      return { as, memberships, ...(!isPlain && { title: withVote(words, say(words, capacities[as].several), voting) }) };
    })
    .filter(({ memberships }) => memberships.length > 0);
}

/** The greatest numbers of members in words: "At most 12 members. Co-opted members: at most two."; empty where none is stated. */
export function memberLimitsInWords(words: Words, { atMost }: Group): string {
  return atMost.map((limit) => memberLimitInWords(words, limit)).join(" ");
}

function memberLimitInWords(words: Words, { members, as }: MemberLimit): string {
  const most = { count: members, number: numberInWords(words, members) };
  return as === undefined
    ? say(words, "memberLimits.members", most)
    : say(words, "memberLimits.ofClass", { ...most, members: say(words, capacities[as].several) });
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
