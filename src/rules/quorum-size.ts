import type { Group } from "../model/model.ts";
import { quantity } from "../model/phrases.ts";
import { isFaulty } from "../model/places.ts";
import { type Check, foundAt } from "./found.ts";

/** A quorum that all the members together cannot reach is one that no meeting can. */
export const quorumSize: Check = (model) =>
  model.groups.flatMap((group) => {
    const members = seatsOf(group);
    if (group.quorum === undefined || members === 0 || group.quorum.members <= members) return [];
    if (isFaulty(model, group, "/memberships")) return [];
    return [
      foundAt(model, group, "/quorum/members", {
        rule: "quorum-size",
        severity: "error",
        message: `The quorum of ${group.name} is ${group.quorum.members}, but it has ${quantity(members, "seat")} for members.`,
        help: "Correct the quorum, or add the seats that are missing.",
      }),
    ];
  });

/** The seats whose holders are members: advisors and observers do not count towards a quorum. */
function seatsOf(group: Group): number {
  return group.memberships
    .filter((membership) => membership.as === "member" || membership.as === "coOpted")
    .flatMap((membership) => membership.seats)
    .reduce((sum, seat) => sum + seat.number, 0);
}
