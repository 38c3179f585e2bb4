import type { Group, Meetings } from "../../model/model.ts";
import { factBlanksOf } from "../../text/fact-blanks.ts";
import { capitalise } from "../../text/phrases.ts";
import { say } from "../../words/say.ts";
import type { Words } from "../../words/words.ts";
import type { Pair } from "../shared/records.ts";
import { changeOfValue, listed, orNone, the } from "../shared/sentences.ts";

/** How often a group meets and when it does not. */
export function changedMeetings(
  words: Words,
  { before: { meetings: was }, after: { meetings: is, name } }: Pair<Group>,
): string[] {
  if (meetingsFacts(words, was) === meetingsFacts(words, is)) return [];
  const [often, oftenNow] = [howOften(words, was), howOften(words, is)];
  const group = the(name);
  const [notIn, notInNow] = [listed(words, was?.notIn ?? []), listed(words, is?.notIn ?? [])];
  const before = orNone(often);
  return [
    ...(often === oftenNow
      ? []
      : [
          oftenNow === undefined
            ? say(words, "changes.groups.meetsNotSaid", { name: group, before })
            : say(words, "changes.groups.meets", { name: capitalise(group), often: oftenNow, before }),
        ]),
    ...(notIn === notInNow ? [] : [changeOfValue(words, say(words, "changes.groups.notIn", { name: group }), notIn, notInNow)]),
  ];
}

/** The facts of the meetings of a group as one text, by which two can be compared. */
export function meetingsFacts(words: Words, meetings: Meetings | undefined): string {
  return JSON.stringify([howOften(words, meetings), meetings?.notIn ?? []]);
}

/** "at least four times a year"; undefined where no number is stated. */
function howOften(words: Words, meetings: Meetings | undefined): string | undefined {
  const times = meetings && factBlanksOf(words, { meetings }).meetingsTimes?.text;
  const often = meetings?.timesAYear === undefined ? "changes.groups.timesATerm" : "changes.groups.timesAYear";
  return times && say(words, often, { times });
}
