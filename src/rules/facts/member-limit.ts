import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Group, MemberLimit } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { capacityName } from "../../text/capacities.ts";
import { quantity } from "../../text/phrases.ts";
import { english } from "../../words/english.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { isFullMember } from "../shared/quorum-holders.ts";
import { numberOfSeats, seatsOf, standingSeats } from "../shared/seats.ts";

export const memberLimit: Rule = {
  id: "member-limit",
  severity: "warning",
  title: "Groups with too many members",
  about:
    "A group with more seats than its greatest number of members, or more of a class than the greatest number of those; of all, members in full and co-opted members count, whoever sits only under a condition does not, and a seat that one of several has is one.",
  why: "Somebody was added whom the terms of reference leave no place for, or they were changed and the number was not.",
  ok: [board("{ members: 2 }", ""), board("{ members: 1, as: advisor }", ""), board("{ members: 2 }", ", condition: at need")],
  notOk: [board("{ members: 1 }", ""), board("{ members: 1, as: member }", "")],
  check: (model) => model.groups.flatMap((group) => group.atMost.flatMap((limit, at) => findTooMany(model, group, limit, at))),
};

function findTooMany(model: ModelOnDay, group: Group, { members, as }: MemberLimit, at: number): Finding[] {
  const counted = standingSeats(seatsOf(group)).filter(({ membership }) =>
    as === undefined ? isFullMember(membership.as) || membership.as === "coOpted" : membership.as === as,
  );
  const count = numberOfSeats(counted);
  if (count <= members || isFaulty(model, group, "/memberships")) return [];
  const whose = as === undefined ? "for members" : `of the class "${capacityName(english, { as })}"`;
  return [
    findingOf(memberLimit, model, group, `/atMost/${at}/members`, {
      message: `${group.name} may have ${quantity(members, "seat")} ${whose} at most, and has ${count}.`,
      help: "Correct the greatest number, or take away the seats that are too many.",
    }),
  ];
}

function board(limit: string, more: string) {
  return {
    files: {
      "groups/board.yaml": `atMost: [${limit}]
memberships:
  - agency: police
    seats: [{ post: Chief Constable, role: chair }, { post: Clerk${more} }]
`,
    },
  };
}
