import type { ModelOnDay } from "../../model/day.ts";
import type { Finding, Passage } from "../../model/finding.ts";
import type { Source } from "../../model/model.ts";
import { type CountedInText, countedWords } from "../../proofread/groups/count-nouns.ts";
import { type CountTold, countsToldIn, heldOf } from "../../proofread/groups/counts-told.ts";
import { type Scene, scenesWith } from "../../proofread/reading/scenes.ts";
import { numberInWords } from "../../text/numbers.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, tokensAt } from "../shared/in-scene.ts";

/** How many safeguarding partners the law has for every area, whatever bodies those are in one of them. */
const partnersByLaw = 3;

export const countInText: Rule = {
  id: "count-in-text",
  severity: "warning",
  title: "Texts that give another number",
  about:
    "A text that gives a number of partners, agencies, groups, aims, chapters or appendices other than the data hold of them; a text that tells of the law may say that there are three safeguarding partners.",
  why: "A reader counts, and finds one too many or one missing.",
  proofreads: true,
  ok: [
    example("The one statutory partner agrees. There are [[count:statutory-partners]] statutory partners."),
    example("Under the Act there are three safeguarding partners. Two other sub-groups ended."),
    example("Two of the sub-groups of the neighbouring county meet. Section 2 priorities are left out."),
    example("Two statutory partners make a quorum."),
  ],
  notOk: [
    example("The two statutory safeguarding partners agree."),
    example("The work is done by 3 sub-groups."),
    example("The document has one chapter and three appendices."),
    example("This document has twelve chapters."),
  ],
  check: (model) =>
    scenesWith(model, countedWords).flatMap((scene) => countsToldIn(scene, model).flatMap((told) => judge(model, scene, told))),
};

function judge(model: ModelOnDay, scene: Scene, told: CountTold): Finding[] {
  const held = heldOf(told.counted, model);
  // Of what the data hold nothing, they may only not tell.
  if (held === undefined || held === 0 || agrees(told, held) || isLaw(scene, told) || isOfQuorum(scene)) return [];
  const isPart = told.counted === "chapters" || told.counted === "appendices";
  return [
    findingAtTokens(countInText, model, scene, told, {
      message: `The text says "${tokensAt(model, scene, told)}"; the data have ${numberInWords(held)}.`,
      help: isPart
        ? "Write the number that there are, or leave it out."
        : `Write [[count:${told.counted}]] for the number, so that it is always that of the data; or name those that are meant.`,
      passages: passagesFor(model, told.counted, held),
    }),
  ];
}

function agrees({ number: { value }, bound }: CountTold, held: number): boolean {
  if (bound === "atLeast") return held >= value;
  if (bound === "moreThan") return held > value;
  if (bound === "atMost") return held <= value;
  return bound === "fewerThan" ? held < value : held === value;
}

/** Whether it says how many must be present, which are some of all. */
function isOfQuorum({ text, sentence: { tokens } }: Scene): boolean {
  return /\/quorum\/words$/.test(text.pointer) || tokens.some(({ norm }) => norm.startsWith("quor"));
}

function isLaw({ sentence: { tokens, mentions } }: Scene, { counted, number }: CountTold): boolean {
  if (counted !== "statutory-partners" || number.value !== partnersByLaw) return false;
  const isCited = mentions.some(
    ({ named }) => named.kind === "document" && ["act", "guidance", "regulations"].includes(named.record.kind ?? ""),
  );
  return isCited || tokens.some(({ norm }) => /^(?:act|law|legislation|statute|guidance|legal|legally|working)$/.test(norm));
}

/** Where the data hold what is counted: the first of it. */
function passagesFor(model: ModelOnDay, counted: CountedInText, held: number): Passage[] {
  const first = firstOf(model, counted);
  return first === undefined ? [] : [passageAt(model, first, "", `${numberInWords(held)}: ${counted.replaceAll("-", " ")}`)];
}

function firstOf(model: ModelOnDay, counted: CountedInText): Source | undefined {
  const { groups, partners, aims, arrangements, chapters, leadSafeguardingPartners, delegatedSafeguardingPartners } = model;
  const group = (kind: string) => groups.find((each) => each.kind === kind);
  const partner = (is: string) => partners.find((each) => (each.is as readonly string[]).includes(is));
  const found: Readonly<Record<CountedInText, Source | undefined>> = {
    boards: group("board"),
    assemblies: group("assembly"),
    forums: group("forum"),
    "sub-groups": group("subGroup"),
    "task-and-finish-groups": group("taskAndFinish"),
    "statutory-groups": group("statutoryGroup"),
    "virtual-groups": group("virtualGroup"),
    "reference-groups": group("referenceGroup"),
    networks: group("network"),
    "statutory-partners": partner("statutoryPartner"),
    "lead-safeguarding-partners": leadSafeguardingPartners[0]?.person,
    "delegated-safeguarding-partners": delegatedSafeguardingPartners[0]?.person,
    "relevant-agencies": partner("relevantAgency"),
    "strategic-partnerships": partner("strategicPartnership"),
    principles: aims.principles[0]?.text,
    values: aims.values[0]?.text,
    priorities: aims.priorities[0]?.text,
    chapters: chapters[0],
    appendices: arrangements.appendices[0],
  };
  return found[counted];
}

function example(sentence: string) {
  return { files: { "chapters/introduction.md": `---\ntitle: Introduction\n---\n\n${sentence}\n` } };
}
