import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Section } from "../../model/model.ts";
import {
  type CastingVoteTold,
  castingVoteBlanks,
  castingVoteScenes,
  castingVoteToldIn,
} from "../../proofread/groups/casting-vote-told.ts";
import type { Holder } from "../../proofread/names/holders.ts";
import type { Scene } from "../../proofread/reading/scenes.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, spanOf, tokensAt } from "../shared/in-scene.ts";
import { passageInText } from "../shared/in-text.ts";
import { withoutCastingVote } from "../shared/no-casting-vote.ts";
import { canBeChair, type RecordedChair, recordedChairsOf } from "../shared/recorded-chairs.ts";
import { textsOfSection } from "../shared/terms-references.ts";

export const castingVoteInText: Rule = {
  id: "casting-vote-in-text",
  severity: "warning",
  title: "Texts that give another casting vote",
  about:
    "A text that gives a group's casting vote to somebody who by its record does not chair it, or to several chairs where there is one; as a note, to one chair where there are several, or to the vice-chair; also one that gives it to somebody other than the group's own terms of reference do, or to somebody where these give it to nobody.",
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
    withTerms("Nobody has a casting vote.", "If a vote is tied, whoever is in the chair has the casting vote."),
    withTerms("The Chair has the casting vote.", "No member has a casting vote."),
    withClause("asks others", "Should votes be equal, whoever chairs has the casting vote."),
  ],
  check: (model) => {
    const blanks = castingVoteBlanks(model);
    const all = [...castingVoteScenes(model, blanks)].flatMap((scene): Told[] => {
      const told = castingVoteToldIn(scene, model, blanks);
      return told === undefined ? [] : [{ ...told, scene }];
    });
    const terms = new Map([...all].reverse().flatMap((told) => (isOfTerms(told) ? [[told.group, told] as const] : [])));
    const without = withoutCastingVote(model);
    return all.flatMap((told) => {
      const section = isOfTerms(told) ? undefined : without.get(told.group);
      if (section !== undefined) return told.role === "nobody" ? [] : [otherThanNobody(model, told, section)];
      const found = told.role === "somebody" || told.role === "nobody" ? [] : judge(model, told);
      const own = terms.get(told.group);
      return found.length > 0 || own === undefined || own === told ? found : compareWithTerms(model, told, own);
    });
  },
};

interface Told extends CastingVoteTold {
  readonly scene: Scene;
}

/** Whether it is the group's own terms of reference that tell it. */
function isOfTerms({ group, scene: { own, text } }: Told): boolean {
  return own === group && (text.kind === "words" || text.kind === "terms" || text.kind === "clause");
}

/** A text about a group whose own terms of reference use a wording in which nobody has a casting vote. */
function otherThanNobody(model: ModelOnDay, told: Told, section: Section): Finding {
  const { scene, group } = told;
  return findingAtTokens(castingVoteInText, model, scene, told, {
    message: `The text gives the casting vote of "${group.name}" to "${tokensAt(model, scene, told)}"; its terms of reference give it to nobody.`,
    help: "Write what the terms of reference have for when there is no agreement; if the text is right, correct them.",
    passages: [passageAt(model, section, "/text", textsOfSection(model, section)[1]?.text ?? "")],
  });
}

/** A text about a group whose own terms of reference give the casting vote to another, or do give it to somebody. */
function compareWithTerms(model: ModelOnDay, told: Told, own: Told): Finding[] {
  const isSame = (told.role === "nobody") === (own.role === "nobody");
  if (isSame && (own.holders.length === 0 || told.holders.every((holder) => isAmong(holder, own)))) return [];
  const { scene, group } = told;
  const [text, terms] = [told, own].map((each) => (each.role === "nobody" ? "nobody" : `"${tokensAt(model, each.scene, each)}"`));
  return [
    findingAtTokens(castingVoteInText, model, scene, told, {
      message: `The text gives the casting vote of "${group.name}" to ${text}; its terms of reference give it to ${terms}.`,
      help: "Write who has it as the terms of reference have it; if the text is right, correct them.",
      passages: [passageInText(model, own.scene.text, own.scene.sentence, spanOf(own.scene, own))],
    }),
  ];
}

/** Whether somebody can be one of those whom the terms of reference name. */
function isAmong(holder: Holder, { holders }: Told): boolean {
  return holders.some(({ person, post, partner }) =>
    canBeChair(holder, { ...(person && { person }), ...(post && { post: post.join(" ") }), ...(partner && { agency: partner }) }),
  );
}

function judge(model: ModelOnDay, told: Told): Finding[] {
  const { group, role, holders, scene } = told;
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
      message: `The text gives the casting vote of "${group.name}" to "${tokensAt(model, scene, others[0] ?? told)}"; by its record ${role === "chair" ? "several chair it:" : "it is chaired by"} ${names}.`,
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

function withTerms(sentence: string, summary: string) {
  const terms = `termsOfReference: { title: Terms, sections: [{ heading: Decisions, text: "${sentence}" }] }\n`;
  return { files: { "groups/board.yaml": `summary: ${summary}\n${terms}` } };
}

/** The terms of the board, in which it says at a blank what is done, and the shared wording with a casting vote as a variant. */
function withClause(words: string, summary: string) {
  const { files } = withTerms("[[clause:decisions]]", summary);
  const variant = "{ id: vote, why: It votes., text: The Chair has a casting vote. }";
  const clauses = `clauses:\n  - { id: decisions, title: Decisions, text: "The Board {act}.", blanks: { act: What it does }, variants: [${variant}] }\n`;
  return { files: { "groups/board.yaml": `${files["groups/board.yaml"]}blanks: { act: ${words} }\n`, "clauses.yaml": clauses } };
}
