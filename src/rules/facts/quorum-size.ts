import type { Group } from "../../model/model.ts";
import { isFaulty } from "../../model/places/places.ts";
import { quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";
import { votingSeats } from "../shared/quorum-holders.ts";

export const quorumSize: Rule = {
  id: "quorum-size",
  severity: "error",
  about:
    "A quorum of more members than the group has seats for; advisors, observers and whoever has no vote do not count; of core members alone, where the quorum is of those and the group says who they are.",
  why: "No meeting of the group could take a decision.",
  ok: [{ files: { "groups/board.yaml": "quorum:\n  members: 1\n  words: One member.\n" } }],
  notOk: [{ files: { "groups/board.yaml": "quorum:\n  members: 9\n  words: Nine members.\n" } }],
  check: (model) =>
    model.groups.flatMap((group) => {
      const members = countSeats(group);
      if (group.quorum === undefined || members === 0 || group.quorum.members <= members) return [];
      if (isFaulty(model, group, "/memberships")) return [];
      return [
        findingOf(quorumSize, model, group, "/quorum/members", {
          message: `The quorum of ${group.name} is ${group.quorum.members}, but it has ${quantity(members, "seat")} for members.`,
          help: "Correct the quorum, or add the seats that are missing.",
        }),
      ];
    }),
};

/** The seats whose holders are members. */
function countSeats(group: Group): number {
  return votingSeats(group).reduce((sum, { seat }) => sum + (seat.number ?? 1), 0);
}
