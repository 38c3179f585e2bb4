import type { Group, Meetings } from "../../model/model.ts";
import { factBlanksOf } from "../../text/fact-blanks.ts";
import { capitalise } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Pair } from "../shared/records.ts";
import { changeOfValue, listed, orNone, the } from "../shared/sentences.ts";

/** How often a group meets, in which months, and when it does not. */
export function changedMeetings(
  words: Words,
  { before: { meetings: was }, after: { meetings: is, name } }: Pair<Group>,
): string[] {
  if (meetingsFacts(words, was) === meetingsFacts(words, is)) return [];
  const [often, oftenNow] = [howOften(words, was), howOften(words, is)];
  const group = the(name);
  const lists = { months: "changes.groups.months", notIn: "changes.groups.notIn" } as const;
  const before = orNone(often);
  return [
    ...(often === oftenNow
      ? []
      : [
          oftenNow === undefined
            ? say(words, "changes.groups.meetsNotSaid", { name: group, before })
            : say(words, "changes.groups.meets", { name: capitalise(group), often: oftenNow, before }),
        ]),
    ...(["months", "notIn"] as const).flatMap((list) => {
      const [months, monthsNow] = [listed(words, was?.[list] ?? []), listed(words, is?.[list] ?? [])];
      return months === monthsNow ? [] : [changeOfValue(words, say(words, lists[list], { name: group }), months, monthsNow)];
    }),
  ];
}

/** The facts of the meetings of a group as one text, by which two can be compared. */
export function meetingsFacts(words: Words, meetings: Meetings | undefined): string {
  return JSON.stringify([howOften(words, meetings), meetings?.months ?? [], meetings?.notIn ?? []]);
}

/** "at least four times a year"; undefined where no number is stated. */
function howOften(words: Words, meetings: Meetings | undefined): string | undefined {
  const times = meetings && factBlanksOf(words, { meetings }).meetingsTimes?.text;
  const often = meetings?.timesAYear === undefined ? "changes.groups.timesATerm" : "changes.groups.timesAYear";
  return times && say(words, often, { times });
}
