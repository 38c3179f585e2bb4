import type { Group } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { standingVotingSeats, votingSeats } from "../shared/quorum-holders.ts";

export const quorumSize: Rule = {
  id: "quorum-size",
  severity: "error",
  title: "Quorums larger than the group",
  about:
    "A quorum of more members than the group has seats for; advisors, observers, whoever has no vote and whoever sits only under a condition do not count; of core members alone, where the quorum is of those and the group says who they are.",
  why: "No meeting of the group could take a decision.",
  ok: [
    { files: { "groups/board.yaml": "quorum:\n  members: 1\n  words: One member.\n" } },
    example("{ constituency: Schools, seats: [{ number: 2 }] }"),
    example("{ andOr: true, oneOf: [{ agency: police }, { constituency: Schools }] }"),
  ],
  notOk: [
    { files: { "groups/board.yaml": "quorum:\n  members: 9\n  words: Nine members.\n" } },
    example("{ constituency: Schools, seats: [{ number: 2, condition: where a case is theirs }] }"),
    example("{ oneOf: [{ agency: police }, { constituency: Schools }] }"),
  ],
  check: (model) =>
    model.groups.flatMap((group) => {
      const members = countSeats(group);
      if (group.quorum === undefined || members === 0 || group.quorum.members <= members) return [];
      if (isFaulty(model, group, "/memberships")) return [];
      const isSomeConditional = votingSeats(group).some(({ seat }) => seat.condition !== undefined);
      const besides = isSomeConditional ? ", besides those under a condition" : "";
      return [
        findingOf(quorumSize, model, group, "/quorum/members", {
          message: `The quorum of ${group.name} is ${group.quorum.members}, but it has ${quantity(members, "seat")} for members${besides}.`,
          help: "Correct the quorum, or add the seats that are missing.",
        }),
      ];
    }),
};

/** The seats whose holders are members at every meeting. */
function countSeats(group: Group): number {
  return standingVotingSeats(group).reduce((sum, { seat }) => sum + (seat.number ?? 1), 0);
}

/** A group of the chair and somebody else, whose quorum is three. */
function example(membership: string) {
  const memberships = `memberships:\n  - { agency: police, seats: [{ post: Clerk, role: chair }] }\n  - ${membership}\n`;
  return { files: { "groups/board.yaml": `quorum:\n  members: 3\n  words: Three members.\n${memberships}` } };
}
