import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { type QuorumTold, quorumToldIn, wordsForQuorums } from "../../proofread/groups/quorum-told.ts";
import { type Scene, scenesWith } from "../../proofread/reading/scenes.ts";
import { numberInWords } from "../../text/numbers.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, tokensAt } from "../shared/in-scene.ts";

export const quorumInText: Rule = {
  id: "quorum-in-text",
  severity: "warning",
  title: "Texts that give another quorum",
  about:
    "A text that gives another number for a group's quorum than its record; as a note, one that speaks of core members where the record counts all members, or gives a number where the record says that nobody knows it.",
  why: "A meeting may take decisions that by the other number it could not take.",
  proofreads: true,
  ok: [
    example("The Board is quorate if one member is present."),
    example("The quorum of the Board is at least 1 member, of whom two may be on the telephone."),
    example("The quorum is one third of the members. Two of the members may leave."),
  ],
  notOk: [
    example("The Board is quorate if two or more members are present."),
    example("The quorum is 3."),
    example("A minimum of three members of the Board shall form a quorum."),
    { files: { "groups/board.yaml": "quorum: unknown\nsummary: Three members make a quorum of the Board.\n" } },
  ],
  check: (model) =>
    scenesWith(model, wordsForQuorums).flatMap((scene) => {
      // Of the words of the quorum itself the loading tells (fact-contradicted).
      const told = scene.text.pointer.endsWith("/quorum/words") ? undefined : quorumToldIn(scene);
      return told === undefined ? [] : judge(model, scene, told);
    }),
};

function judge(model: ModelOnDay, scene: Scene, { group, number, of }: QuorumTold): Finding[] {
  const says = `The text gives "${tokensAt(model, scene, number)}" for the quorum of "${group.name}"`;
  const { quorum } = group;
  const at = (statement: Parameters<typeof findingAtTokens>[4]) => [
    findingAtTokens(quorumInText, model, scene, number, statement),
  ];
  if (group.unknown.includes("quorum"))
    return at({
      ...{ severity: "note", message: `${says}; its record says that nobody knows it.` },
      help: "If the text has it right, write it into the record: quorum, members.",
      passages: [passageAt(model, group, "/quorum", "quorum: unknown")],
    });
  if (quorum === undefined) return [];
  const recorded = `${numberInWords(quorum.members)} ${quorum.of === "coreMembers" ? "core members" : "members"}`;
  const passages = [passageAt(model, group, "/quorum/members", recorded)];
  const help =
    scene.text.group === group
      ? 'Write [[quorum]] or {quorumNumber} for it, or correct "quorum" of the group.'
      : 'Write it as the record has it, or leave it to the group\'s own text; if the text is right, correct "quorum" of the group.';
  if (quorum.members !== number.value) return at({ message: `${says}; its record has ${recorded}.`, help, passages });
  if (of !== "coreMembers" || quorum.of === "coreMembers") return [];
  return at({ severity: "note", message: `${says}, of core members; its record counts members of every kind.`, help, passages });
}

function example(sentence: string) {
  return { files: { "groups/board.yaml": `quorum: { members: 1, words: It is as the summary says. }\nsummary: ${sentence}\n` } };
}
