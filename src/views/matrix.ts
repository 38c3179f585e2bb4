import type { Group, Membership, Model, Partner } from "../model/model.ts";
import { byCodeUnit } from "../model/text-order.ts";
import { roleName } from "../text/names.ts";
import { capacities } from "./group.ts";

/** What an organisation's place on a group is: whether it chairs, and in words. */
export interface Place {
  readonly group: Group;
  readonly chairs: boolean;
  readonly words: string;
}

/** An organisation and every group it sits on, in the order of the matrix's columns. */
export interface MatrixRow {
  readonly partner: Partner;
  readonly places: readonly Place[];
}

/** Organisations by groups: who sits where. */
export interface Matrix {
  readonly groups: readonly Group[];
  readonly rows: readonly MatrixRow[];
}

/** The matrix of all memberships: groups that have some, organisations that have some, by name without regard to case. */
export function matrix(model: Model): Matrix {
  const groups = model.groups.filter((group) => group.memberships.some(({ agency }) => agency !== undefined));
  const rows = model.partners
    .map((partner) => ({ partner, places: groups.flatMap((group) => placeOn(group, partner) ?? []) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => byCodeUnit(a.partner.name.toLowerCase(), b.partner.name.toLowerCase()));
  return { groups, rows };
}

function placeOn(group: Group, partner: Partner): Place | undefined {
  const memberships = group.memberships.filter(({ agency }) => agency === partner);
  if (memberships.length === 0) return undefined;
  const roles = [...new Set(memberships.flatMap(({ seats }) => seats.flatMap(({ role }) => role ?? [])))];
  const words = roles.length > 0 ? roles.map(roleName) : capacitiesOf(memberships);
  return { group, chairs: roles.some((role) => role !== "viceChair"), words: words.join(", ") };
}

function capacitiesOf(memberships: readonly Membership[]): string[] {
  return [...new Set(memberships.map((membership) => capacities[membership.as].one))];
}
