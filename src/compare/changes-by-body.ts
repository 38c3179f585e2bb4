import type { Group, Model, Partner } from "../model/model.ts";
import { type Change, isAbout } from "./change.ts";

/** A group or an organisation that has a page, and what changed about it, in the order in which all changes are told. */
export interface BodyChanges {
  readonly body: Group | Partner;
  /** The name of its part of the list of changes, for links to it. */
  readonly anchor: string;
  readonly changes: readonly Change[];
}

/** What changed about a group; undefined where nothing did. */
export function changesOfGroup(group: Group, changes: readonly Change[]): BodyChanges | undefined {
  const own = changes.filter((change) => isAbout(change, "groups", group.id));
  return own.length === 0 ? undefined : { body: group, anchor: `group-${group.id}`, changes: own };
}

/** What changed about an organisation; undefined where nothing did. */
export function changesOfOrganisation(partner: Partner, changes: readonly Change[]): BodyChanges | undefined {
  const own = changes.filter((change) => isAbout(change, "organisations", partner.id));
  return own.length === 0 ? undefined : { body: partner, anchor: `organisation-${partner.id}`, changes: own };
}

/** Every group and every organisation about which something changed, those that are no more last. */
export function changesByBody(model: Model, changes: readonly Change[]) {
  const { groups, formerGroups, partners, formerPartners } = model;
  return {
    groups: [...groups, ...formerGroups].flatMap((group) => changesOfGroup(group, changes) ?? []),
    organisations: [...partners, ...formerPartners].flatMap((partner) => changesOfOrganisation(partner, changes) ?? []),
  };
}

/** Where each change stands in the list of them, by a name that no two share. */
export function changeAnchors(changes: readonly Change[]): ReadonlyMap<Change, string> {
  return new Map(changes.map((change, index) => [change, `change-${index + 1}`]));
}
