import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Group, Meetings } from "../../model/model.ts";
import { beginningsOfFrequencies, type FrequencyTold } from "../../proofread/groups/frequencies.ts";
import { type MeetingsTold, meetingsToldIn } from "../../proofread/groups/meetings-told.ts";
import { type Scene, scenesWith } from "../../proofread/reading/scenes.ts";
import { numbersIn, timesInWords } from "../../text/numbers.ts";
import type { Rule } from "../rule.ts";
import { passageAt } from "../shared/found.ts";
import { findingAtTokens, tokensAt } from "../shared/in-scene.ts";

/** How many terms a school year has. */
const termsAYear = 3;

export const meetingsInText: Rule = {
  id: "meetings-in-text",
  severity: "warning",
  title: "Texts that say how often otherwise",
  about:
    "A text that says of a group that it meets more or less often than its record has it; as a note, one that says how often where the record says that nobody knows, or more often than the least number that the record gives.",
  why: "Members and readers do not know how often the group meets.",
  proofreads: true,
  ok: [
    example("The Board meets every two months."),
    example("The Board will meet on a bi-monthly basis, six times a year."),
    example("The Chair of the Board meets the police every week."),
    example("The Board met monthly until 2023."),
  ],
  notOk: [
    example("The Board meets quarterly."),
    example("Meetings of the Board are held at least four times a year."),
    example("The Board's monthly meetings are open."),
    { files: { "groups/board.yaml": "meetings: unknown\nsummary: The Board meets once a term.\n" } },
  ],
  check: (model) =>
    scenesWith(model, beginningsOfFrequencies).flatMap((scene) =>
      meetingsToldIn(scene).flatMap((told) => judge(model, scene, told)),
    ),
};

function judge(model: ModelOnDay, scene: Scene, { group, frequency }: MeetingsTold): Finding[] {
  const typed = tokensAt(model, scene, frequency);
  const says = `The text says that "${group.name}" meets "${typed}"`;
  if (group.unknown.includes("meetings"))
    return [
      findingAtTokens(meetingsInText, model, scene, frequency, {
        severity: "note",
        message: `${says}; its record says that nobody knows how often.`,
        help: "If the text has it right, write it into the record: meetings, timesAYear.",
        passages: [passageAt(model, group, "/meetings", "meetings: unknown")],
      }),
    ];
  // Of a number in the words of the meetings themselves the loading tells (fact-contradicted).
  if (scene.text.pointer.endsWith("/meetings/words") && numbersIn(typed).length > 0) return [];
  const { meetings } = group;
  const recorded = meetings && recordedInWords(meetings);
  if (meetings === undefined || recorded === undefined || agrees(frequency, meetings)) return [];
  const { timesAYear, months } = meetings;
  const field = timesAYear === undefined ? "timesATerm" : timesAYear === months.length ? "months" : "timesAYear";
  return [
    findingAtTokens(meetingsInText, model, scene, frequency, {
      ...(isMoreThanLeast(frequency, meetings) && { severity: "note" as const }),
      message: `${says}; its record says ${recorded}.`,
      help: helpFor(scene, group),
      passages: [passageAt(model, group, `/meetings/${field}`, recorded)],
    }),
  ];
}

function helpFor({ text }: Scene, group: Group): string {
  return text.group === group
    ? 'Write [[meetings]] or {meetingsTimes} for it, or correct "meetings" of the group.'
    : 'Write it as the record has it, or leave it to the group\'s own text; if the text is right, correct "meetings" of the group.';
}

/** What the record says, as "at least six times a year"; undefined where it gives no number. */
function recordedInWords({ timesAYear, timesATerm, atLeast }: Meetings): string | undefined {
  const least = atLeast ? "at least " : "";
  if (timesAYear !== undefined) return `${least}${timesInWords(timesAYear)} a year`;
  return timesATerm === undefined ? undefined : `${least}${timesInWords(timesATerm)} a term`;
}

function agrees({ times, per, interval }: FrequencyTold, { timesAYear, timesATerm, atLeast, notIn }: Meetings): boolean {
  const recorded = timesAYear ?? (timesATerm ?? 0) * termsAYear;
  const told = per === "year" ? times : times.map((each) => each * termsAYear);
  // Who meets monthly may leave out a month or two.
  const left = interval ? (value: number) => Math.max(notIn.length, atLeast ? Math.floor(value / 4) : 0) : () => 0;
  return told.some((value) => recorded <= value && recorded >= value - left(value));
}

function isMoreThanLeast({ times, per }: FrequencyTold, { timesAYear, timesATerm, atLeast }: Meetings): boolean {
  const recorded = timesAYear ?? (timesATerm ?? 0) * termsAYear;
  return atLeast && times.some((each) => (per === "year" ? each : each * termsAYear) > recorded);
}

function example(sentence: string) {
  return { files: { "groups/board.yaml": `meetings: { timesAYear: 6, words: The Board meets. }\nsummary: ${sentence}\n` } };
}
