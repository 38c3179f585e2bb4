import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Group } from "../../model/model.ts";
import { type ChairsTold, chairsToldIn, chairWords } from "../../proofread/groups/chairs-told.ts";
import type { Holder } from "../../proofread/names/holders.ts";
import { type Scene, scenesWith } from "../../proofread/reading/scenes.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, tokensAt } from "../shared/in-scene.ts";
import { canBeChair, type RecordedChair, recordedChairsOf } from "../shared/recorded-chairs.ts";

export const chairInText: Rule = {
  id: "chair-in-text",
  severity: "warning",
  title: "Texts that name another chair",
  about:
    "A text that says of a group that it is chaired by somebody who by its record does not chair it: another person, post or organisation, or several where there is one chair; as a note, one that names one chair of several, or names somebody where the record says that nobody knows who.",
  why: "Readers are told two different people to turn to, and members do not know who leads their meetings.",
  proofreads: true,
  ok: [
    example("The Board is chaired by the Chief Constable."),
    example("The Board, chaired by [[person:ann-reed]], decides. Its Chair is the Chief Constable of [[partner:police]]."),
    example("Each sub-group is chaired by a Head of Service. The Board was chaired by Ben Shaw until 2020."),
    example("The Board is headed by the Chief Constable and headed notepaper is kept by the Director of Nursing."),
    example("In the absence of the Chair the Board is chaired by the Manager."),
  ],
  notOk: [
    example("The Board is chaired by the Director of Nursing."),
    example("The Board is headed by the Director of Nursing."),
    example("The Director of Nursing chairs the Board."),
    example("The Chair of the Board is the Manager."),
    example("The Board is jointly chaired."),
  ],
  check: (model) =>
    scenesWith(model, chairWords).flatMap((scene) => chairsToldIn(scene, model).flatMap((told) => judge(model, scene, told))),
};

function judge(model: ModelOnDay, scene: Scene, told: ChairsTold): Finding[] {
  const { group, role, holders } = told;
  const recorded = recordedChairsOf(model, group);
  const chairs = recorded.filter((chair) => (chair.role === "viceChair") === (role === "viceChair"));
  if (chairs.length === 0) return role === "viceChair" ? judgeVice(model, scene, told, recorded) : [];
  const others = holders.filter((holder) => !chairs.some((chair) => canBeChair(holder, chair)));
  if (others.length > 0) return others.map((holder) => otherChair(model, scene, told, holder, chairs));
  return [
    ...unknownNamed(model, scene, told, chairs),
    ...strangers(model, scene, told, chairs),
    ...otherNumber(model, scene, told, chairs),
  ];
}

function otherChair(
  model: ModelOnDay,
  scene: Scene,
  { group, role }: ChairsTold,
  holder: Holder,
  chairs: readonly RecordedChair[],
) {
  const what = role === "viceChair" ? "as vice-chair" : "in the chair";
  return findingAtTokens(chairInText, model, scene, holder, {
    message: `The text has "${tokensAt(model, scene, holder)}" ${what} of "${group.name}"; by its record that is ${inWords(chairs)}.`,
    help: helpFor(scene, group),
    passages: [passageOf(model, group, chairs)],
  });
}

/** Somebody is told as vice-chair who by the record is the chair. */
function judgeVice(model: ModelOnDay, scene: Scene, told: ChairsTold, chairs: readonly RecordedChair[]): Finding[] {
  const { group, holders } = told;
  return holders.flatMap((holder) => {
    const found = chairs.filter((chair) => canBeChair(holder, chair) && chair.says !== "");
    if (found.length === 0 || (holder.person === undefined && holder.post === undefined)) return [];
    return [
      findingAtTokens(chairInText, model, scene, told, {
        message: `The text has "${tokensAt(model, scene, holder)}" as vice-chair of "${group.name}"; by its record that is its chair: ${inWords(found)}.`,
        help: helpFor(scene, group),
        passages: [passageOf(model, group, found)],
      }),
    ];
  });
}

function unknownNamed(
  model: ModelOnDay,
  scene: Scene,
  { group, holders }: ChairsTold,
  chairs: readonly RecordedChair[],
): Finding[] {
  const isKnown = chairs.some(({ person }) => person !== undefined);
  const unknown = chairs.filter(({ personUnknown }) => personUnknown);
  if (isKnown || unknown.length === 0) return [];
  return holders
    .filter(({ person, name }) => person !== undefined || name !== undefined)
    .map((holder) =>
      findingAtTokens(chairInText, model, scene, holder, {
        severity: "note",
        message: `The text has "${tokensAt(model, scene, holder)}" in the chair of "${group.name}"; its record says that nobody knows who that is.`,
        help: "If the text has it right, write it into the record of the seat: person.",
        passages: [passageOf(model, group, unknown)],
      }),
    );
}

/** A person whom no record has, where the record names none. */
function strangers(model: ModelOnDay, scene: Scene, { group, holders }: ChairsTold, chairs: readonly RecordedChair[]): Finding[] {
  if (chairs.some(({ person, personUnknown }) => person !== undefined || personUnknown)) return [];
  return holders
    .filter(({ name, partner, post }) => name !== undefined && partner === undefined && post === undefined)
    .map((holder) =>
      findingAtTokens(chairInText, model, scene, holder, {
        severity: "note",
        message: `The text has "${tokensAt(model, scene, holder)}" in the chair of "${group.name}"; its record has ${inWords(chairs)} and names nobody.`,
        help: "If that is who it is, add the person to people.yaml and to the seat; otherwise write it as the record has it.",
        passages: [passageOf(model, group, chairs)],
      }),
    );
}

/** Several where there is one, or one where there are several. */
function otherNumber(model: ModelOnDay, scene: Scene, told: ChairsTold, chairs: readonly RecordedChair[]): Finding[] {
  const { group, role, holders, isComplete } = told;
  if (chairs.some(({ rotates }) => rotates) || role === "viceChair") return [];
  const sources = [chairs.filter(({ isStated }) => isStated), chairs.filter(({ isStated }) => !isStated)];
  const counts = sources.map(({ length }) => length).filter((count) => count > 0);
  const says = (what: string, severity: "warning" | "note") =>
    findingAtTokens(chairInText, model, scene, told, {
      ...{ severity, message: `The text has "${group.name}" ${what}; by its record it is chaired by ${inWords(chairs)}.` },
      help: helpFor(scene, group),
      passages: [passageOf(model, group, chairs)],
    });
  if (role === "coChair" && counts.every((count) => count === 1) && chairs.every((chair) => chair.role === "chair"))
    return [says("chaired by several", "warning")];
  if (role === "chair" && isComplete && holders.length === 1 && counts.every((count) => count > 1))
    return [says("chaired by one alone", "note")];
  return [];
}

function inWords(chairs: readonly RecordedChair[]): string {
  return joinNames([...new Set(chairs.map(({ says }) => (says === "" ? "somebody else" : says)))]);
}

function passageOf(model: ModelOnDay, group: Group, chairs: readonly RecordedChair[]) {
  const [first] = chairs;
  return passageAt(model, first?.at ?? group, first?.field ?? "", inWords(chairs));
}

function helpFor({ text }: Scene, group: Group): string {
  return text.group === group
    ? 'Write [[chairs]], or the chair as the record has it; if the text is right, correct the "role" of the seats.'
    : 'Write it as the record has it, with [[person:ID]] or [[partner:ID]]; if the text is right, correct the "role" of the seats.';
}

function example(sentence: string) {
  return { files: { "groups/board.yaml": `summary: ${sentence}\n` } };
}
