import { isFirstOfItsSeat } from "../../model/alternatives.ts";
import type { Capacity, ChairRole, Group, Membership, Quorum } from "../../model/model.ts";
import { type PlacedSeat, seatsOf, standingSeats } from "./seats.ts";
import { normaliseWords } from "./wording.ts";

type Needed = Quorum["include"][number];

/** One of those who can make up a part of a quorum, as its words name them, and how many seats are theirs. */
export interface Alternative {
  readonly words: string;
  readonly holders: number;
  /** The role in the chair that the words name; absent where they name a post. */
  readonly role?: "chair" | "coChair" | "viceChair";
}

/** Seats whose holders count towards a quorum: of core members alone where it is of those and the group says who they are. */
export function votingSeats(group: Group): PlacedSeat[] {
  const seats = seatsOf(group).filter(({ membership }) => canVote(membership));
  const core = group.quorum?.of === "coreMembers" ? seats.filter(({ membership: { as } }) => as === "core") : [];
  return core.length > 0 ? core : seats;
}

/**
 * The seats that count towards a quorum at every meeting: none that is held under a condition, and of those that "A or B"
 * have the first. Where both may come, each counts.
 */
export function standingVotingSeats(group: Group): PlacedSeat[] {
  return standingSeats(votingSeats(group)).filter(
    ({ membership }) => membership.oneOf?.andOr === true || isFirstOfItsSeat(membership),
  );
}

/** Whether a membership counts towards a quorum, as it says itself or as those of its class do. */
function canVote({ as, voting }: Membership): boolean {
  return voting ?? (isFullMember(as) || as === "coOpted");
}

/** Whether those of a class are members in full. */
export function isFullMember(as: Capacity): boolean {
  return fullMembers.includes(as);
}

const fullMembers: readonly Capacity[] = ["member", "executive", "nonExecutive", "core", "essential"];

/**
 * Who can make up a part of a quorum: "Chair or Vice Chair" are two. Undefined where the words name anything but roles in
 * the chair and posts, or where not every seat of the group says which post holds it: then nothing can be told.
 */
export function alternativesOf(group: Group, { of }: Needed): Alternative[] | undefined {
  const parts = of.split(/\s+or\s+|\s*[/,]\s*/).filter((part) => !deputies.test(part));
  const found = parts.map((part) => chairAlternative(group, part) ?? postAlternative(group, part));
  return found.every((each) => each !== undefined) && found.length > 0 ? found : undefined;
}

/** Words for whoever stands in for those named before. */
const deputies = /^(?:their|a|an|the|its|his|her)?\s*(?:named |nominated )?(?:deput(?:y|ies)|nominees?|representatives?)$/i;

const chairs = /^(?:the |an? )?(?:(vice|deputy)[ -]?|(co|joint)[ -]?)?chair(?:s|person|man|woman)?$/i;

function chairAlternative(group: Group, words: string): Alternative | undefined {
  const match = chairs.exec(words.trim());
  if (match === null) return undefined;
  const role = match[1] !== undefined ? "viceChair" : match[2] !== undefined ? "coChair" : "chair";
  const held: readonly ChairRole[] =
    role === "chair" ? ["chair", "coChair", "jointChair"] : role === "coChair" ? ["coChair", "jointChair"] : ["viceChair"];
  const marked = seatsOf(group).filter(({ seat }) => seat.role !== undefined && held.includes(seat.role)).length;
  const stated = group.statedChairs.filter((chair) => held.includes(chair.role)).length;
  const titled = role === "viceChair" ? seatsOf(group).filter(({ seat }) => viceChair.test(seat.post ?? "")).length : 0;
  return { words: words.trim(), role, holders: Math.max(marked, stated) + titled };
}

const viceChair = /\b(?:vice|deputy)[ -]chair\b/i;

/** Words that a post begins with; what begins with another word may be anything. */
const beginsAsPost =
  /^(?:assistant|chief|clerk|commander|consultant|coordinator|deputy|designated|director|head|inspector|manager|named|officer|principal|secretary|senior|superintendent|treasurer)s?\b/i;

function postAlternative(group: Group, words: string): Alternative | undefined {
  if (!beginsAsPost.test(words.trim())) return undefined;
  const needed = stemsOf(words);
  const all = votingSeats(group).map(({ seat }) => ({ text: seat.post ?? seat.person?.post, number: seat.number }));
  if (all.some(({ text }) => text === undefined)) return undefined;
  const holders = all
    .filter(({ text = "" }) => needed.every((stem) => stemsOf(text).includes(stem)))
    .map(({ text = "", number }) => number ?? (isPlural(text, needed) ? Number.POSITIVE_INFINITY : 1));
  return { words: words.trim(), holders: holders.reduce((sum, each) => sum + each, 0) };
}

/** Whether a post names several of what is needed: "Heads of Safeguarding". */
function isPlural(post: string, needed: readonly string[]): boolean {
  return normaliseWords(post)
    .split(" ")
    .some((word) => singular(word) !== word && needed.includes(singular(word)));
}

function stemsOf(text: string): string[] {
  return normaliseWords(text)
    .split(" ")
    .filter((word) => word !== "the" && word !== "a")
    .map(singular);
}

function singular(word: string): string {
  return word.replace(/(?<=[a-z]{2}[^s])s$/, "");
}
