import type { ModelOnDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import type { Group, Meetings } from "../../model/model.ts";
import { timesInWords } from "../../text/numbers.ts";
import { joinNames, quantity } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

export const meetingMonths: Rule = {
  id: "meeting-months",
  severity: "warning",
  title: "Months of meetings that differ",
  about:
    "Months in which a group meets that its words do not name, that are more than its meetings a year, or that are among those without a meeting.",
  why: "Members and readers would go by one or the other.",
  ok: [example("months: [March, October]", "It meets in {meetingsMonths}.")],
  notOk: [
    example("months: [March, October]", "It meets {meetingsTimes} a year."),
    example("months: [March, October], timesAYear: 1", "It meets in {meetingsMonths}."),
    example("months: [March, August], notIn: [August]", "It meets in {meetingsMonths}, not in {meetingsNotIn}."),
  ],
  check: (model) => model.groups.flatMap((group) => (group.meetings === undefined ? [] : judge(model, group, group.meetings))),
};

function judge(model: ModelOnDay, group: Group, { months, notIn, timesAYear, words }: Meetings): Finding[] {
  const unnamed = months.filter((month) => !words.text.includes(month));
  const both = months.filter((month) => notIn.includes(month));
  const found = (message: string, help: string) => [
    findingOf(meetingMonths, model, group, "/meetings/months", { message, help }),
  ];
  return [
    ...(unnamed.length === 0
      ? []
      : found(
          `The words of the meetings of ${group.name} do not say that it meets in ${joinNames(unnamed)}.`,
          "Write {meetingsMonths} in the words.",
        )),
    ...(timesAYear === undefined || timesAYear >= months.length
      ? []
      : found(
          `${group.name} is said to meet ${timesInWords(timesAYear)} a year, and in ${quantity(months.length, "month")}.`,
          'Correct one of the two; without "timesAYear" it meets once in each of the months.',
        )),
    ...(both.length === 0
      ? []
      : found(
          `${group.name} is said to meet in ${joinNames(both)}, and not to.`,
          'Take the month out of "months" or out of "notIn".',
        )),
  ];
}

function example(facts: string, words: string) {
  return { files: { "groups/board.yaml": `meetings: { ${facts}, words: "${words}" }\n` } };
}
