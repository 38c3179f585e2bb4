import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import {
  type CastingVoteTold,
  castingVoteBlanks,
  castingVoteScenes,
  castingVoteToldIn,
} from "../../proofread/groups/casting-vote-told.ts";
import type { Scene } from "../../proofread/reading/scenes.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, tokensAt } from "../shared/in-scene.ts";
import { canBeChair, type RecordedChair, recordedChairsOf } from "../shared/recorded-chairs.ts";

export const castingVoteInText: Rule = {
  id: "casting-vote-in-text",
  severity: "warning",
  about:
    "A text that gives a group's casting vote to somebody who by its record does not chair it, or to several chairs where there is one; as a note, to one chair where there are several, or to the vice-chair.",
  why: "When a vote is split, nobody can say who decides.",
  proofreads: true,
  ok: [
    example("In the event of a split the Chair will have the casting vote."),
    example("The Chief Constable has a casting vote."),
    example("Nobody has a casting vote. The chair of the day has a casting vote."),
  ],
  notOk: [
    example("In the event of a split the Chairs will have the casting votes."),
    example("The casting vote rests with the Director of Nursing."),
    example("The Vice-Chair of the Board has the casting vote."),
  ],
  check: (model) => {
    const blanks = castingVoteBlanks(model);
    return [...castingVoteScenes(model, blanks)].flatMap((scene) => {
      const told = castingVoteToldIn(scene, model, blanks);
      return told === undefined ? [] : judge(model, scene, told);
    });
  },
};

function judge(model: ModelOnDay, scene: Scene, told: CastingVoteTold): Finding[] {
  const { group, role, holders } = told;
  const chairs = recordedChairsOf(model, group).filter((chair) => chair.role !== "viceChair");
  if (chairs.length === 0) return [];
  const isSingle = isOne(chairs);
  const isWrongNumber = (role === "chair" && isSingle === false) || (role === "chairs" && isSingle === true);
  const others = holders.filter((holder) => !chairs.some((chair) => canBeChair(holder, chair)));
  if (!isWrongNumber && role !== "viceChair" && others.length === 0) return [];
  const names = joinNames([...new Set(chairs.map(({ says }) => says).filter((says) => says !== ""))]) || "somebody else";
  const [first] = chairs;
  return [
    findingAtTokens(castingVoteInText, model, scene, others[0] ?? told, {
      ...((role === "chair" || role === "viceChair") && { severity: "note" as const }),
      message: `The text gives the casting vote of "${group.name}" to "${tokensAt(scene, others[0] ?? told)}"; by its record ${role === "chair" ? "several chair it:" : "it is chaired by"} ${names}.`,
      help: 'Write who has it as the record has the chair; if the text is right, correct the "role" of the seats. Where the chairs take turns, "the chair of the meeting" says so.',
      passages: [passageAt(model, first?.at ?? group, first?.field ?? "", names)],
    }),
  ];
}

/** Whether every place of the data that names chairs has one; undefined where they do not agree on that. */
function isOne(chairs: readonly RecordedChair[]): boolean | undefined {
  const places = [
    chairs.filter(({ isStated, rotates }) => !isStated && !rotates),
    chairs.filter(({ isStated }) => isStated),
    chairs.filter(({ rotates }) => rotates),
  ];
  const ones = new Set(places.filter(({ length }) => length > 0).map(({ length }) => length === 1));
  return ones.size === 1 ? [...ones][0] : undefined;
}

function example(sentence: string) {
  return { files: { "groups/board.yaml": `summary: ${sentence}\n` } };
}
