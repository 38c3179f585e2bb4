import type { Capacity, Group, MemberLimit, Membership } from "../model/model.ts";
import { say } from "../words/say.ts";
import type { TextKey, Words } from "../words/words.ts";
import { numberInWords } from "./in-words.ts";

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

/** What a membership can be, in the order of print. */
export const capacitiesInPrintOrder = Object.keys(capacities) as Capacity[];

/** What a member is, and whether it has a vote where that is stated: "Member", "Advisor, without a vote". */
export function capacityName(words: Words, { as, voting }: Pick<Membership, "as" | "voting">): string {
  return withVote(words, say(words, capacities[as].one), voting);
}

/** What members are that share a capacity, and whether they have a vote where that is stated: "Core members, with a vote". */
export function capacityTitle(words: Words, { as, voting }: Pick<Membership, "as" | "voting">): string {
  return withVote(words, say(words, capacities[as].several), voting);
}

function withVote(words: Words, members: string, voting: boolean | undefined): string {
  if (voting === undefined) return members;
  return say(words, voting ? "capacityTitles.voting" : "capacityTitles.notVoting", { members });
}

/** The greatest numbers of members in words: "At most 12 members. Co-opted members: at most two."; empty where none is stated. */
export function memberLimitsInWords(words: Words, { atMost }: Group): string {
  return atMost.map((limit) => memberLimitInWords(words, limit)).join(" ");
}

function memberLimitInWords(words: Words, { members, as }: MemberLimit): string {
  const most = { count: members, number: numberInWords(words, members) };
  return as === undefined
    ? say(words, "memberLimits.members", most)
    : say(words, "memberLimits.ofClass", { ...most, members: capacityTitle(words, { as }) });
}
