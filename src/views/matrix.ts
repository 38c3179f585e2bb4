import type { Capacity, ChairRole } from "../model/group.ts";
import type { Group, Membership, Model, Partner } from "../model/model.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { capacityName } from "../text/capacities.ts";
import { holdersName, roleName } from "../text/names.ts";
import { say } from "../words/say.ts";
import type { Words } from "../words/words.ts";

/**
 * What an organisation is on a group: it chairs or co-chairs it; it is a member; it sits on it as something else, such as an
 * advisor; or none of its seats as a member is its own at all times, since each is held under a condition, or is one that another
 * may have.
 */
export type MatrixMark = "chair" | "member" | "other" | "at-times";

/** An organisation's seats on one group: how it is marked there, and the roles or capacities in words. */
export interface MatrixCell {
  readonly group: Group;
  readonly mark: MatrixMark;
  /** Whether it is a full member and nothing else, so that its mark says all. */
  readonly isMemberAlone: boolean;
  readonly words: string;
}

/** An organisation and a cell for every group it sits on, in the order of the matrix's columns. */
export interface MatrixRow {
  readonly partner: Partner;
  readonly cells: readonly MatrixCell[];
}

/** Organisations by groups: who sits where. */
export interface Matrix {
  readonly groups: readonly Group[];
  readonly rows: readonly MatrixRow[];
}

/** The matrix of all memberships: groups that have some, organisations that have some, by name without regard to case. */
export function matrixOf(model: Model): Matrix {
  const groups = model.groups.filter((group) => group.memberships.some(({ agency }) => agency !== undefined));
  // An organisation that has ended and is still listed as a member is shown as it is typed; the check tells of it.
  const rows = [...model.partners, ...model.formerPartners]
    .map((partner) => ({ partner, cells: groups.flatMap((group) => cellOf(model.words, group, partner) ?? []) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => byCodeUnit(a.partner.name.toLowerCase(), b.partner.name.toLowerCase()));
  return { groups, rows };
}

function cellOf(words: Words, group: Group, partner: Partner): MatrixCell | undefined {
  const memberships = group.memberships.filter(({ agency }) => agency === partner);
  if (memberships.length === 0) return undefined;
  const roles = [...new Set(memberships.flatMap(({ seats }) => seats.flatMap(({ role }) => role ?? [])))];
  const capacities = [...new Set(memberships.map((membership) => standingOf(words, membership)))];
  const isAtTimes = roles.length === 0 && memberships.every(isHeldAtTimes);
  const said = roles.length > 0 ? roles.map((role) => roleName(words, role)) : capacities;
  return {
    group,
    mark: markOf(roles, memberships),
    isMemberAlone:
      roles.length === 0 && !isAtTimes && memberships.every(({ as, voting }) => as === "member" && voting === undefined),
    words: said.join(", "),
  };
}

/** As what an organisation sits on a group without being a member of it. */
const besideMembers: ReadonlySet<Capacity> = new Set(["participantObserver", "advisor", "advisorOrCoOpted", "byInvitation"]);

function markOf(roles: readonly ChairRole[], memberships: readonly Membership[]): MatrixMark {
  if (roles.some((role) => role !== "viceChair")) return "chair";
  const asMember = memberships.filter(({ as }) => !besideMembers.has(as));
  if (roles.length === 0 && asMember.length === 0) return "other";
  return roles.length === 0 && asMember.every(isHeldAtTimes) ? "at-times" : "member";
}

/** Whether a membership has no seat that is its own at all times. */
function isHeldAtTimes({ seats, oneOf }: Membership): boolean {
  return oneOf !== undefined || (seats.length > 0 && seats.every(({ condition }) => condition !== undefined));
}

/** "Member", "Member, only where a tenancy is discussed", "Member: one seat for A or B". */
function standingOf(words: Words, membership: Membership): string {
  const { oneOf, seats } = membership;
  const conditions = isHeldAtTimes(membership) ? [...new Set(seats.flatMap(({ condition }) => condition ?? []))] : [];
  return [
    capacityName(words, membership),
    ...(oneOf === undefined ? [] : [say(words, "matrixPage.oneSeat", { holders: holdersName(words, membership) })]),
    ...conditions.map((condition) => say(words, "seats.only", { condition })),
  ].join(", ");
}
