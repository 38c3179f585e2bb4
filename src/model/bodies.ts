import { isJoint } from "./group.ts";
import type { Group, Model, Partner, Review } from "./model.ts";

/** The bodies of a partnership that works as several: the one that publishes, and those beside it. None where it is one alone. */
export function bodiesOf({ partners }: Model): Partner[] {
  const bodies = partners.filter(({ is }) => is.includes("partnership"));
  return bodies.some(({ besidePublisher }) => besidePublisher) ? bodies : [];
}

/** The groups of an organisation that it owns alone; of the one that publishes, those too of which nothing is said. */
export function groupsOwnedAlone(partner: Partner, { groups, partnership }: Model): Group[] {
  return groups.filter(
    ({ ownedBy }) => (ownedBy.length === 1 && ownedBy[0] === partner) || (ownedBy.length === 0 && partner === partnership),
  );
}

/** The groups that an organisation owns together with others. */
export function jointGroupsOf(partner: Partner, { groups }: Model): Group[] {
  return groups.filter((group) => isJoint(group) && group.ownedBy.includes(partner));
}

/** The reviews of a body: those that it sees to, and those of the terms of reference of its groups, joint ones too. */
export function reviewsOfBody(partner: Partner, model: Model): Review[] {
  const groups = [...groupsOwnedAlone(partner, model), ...jointGroupsOf(partner, model)];
  return model.reviews.filter(({ owner, group }) => owner === partner || groups.some((own) => own === group));
}
