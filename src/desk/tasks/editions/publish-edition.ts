import { type EditionTold, lastEditionOf, obstaclesTo, planEdition } from "../../../editions/plan-edition.ts";
import { calendarDate, inWords } from "../../../model/dates.ts";
import type { CalendarDate } from "../../../model/model.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { Answers, FieldMessage } from "../../forms/field.ts";
import { dateAnswers, dateOf, lineOf, textOf, toAnswers } from "../shared/answered.ts";
import { askDay, askField } from "../shared/asking.ts";
import { errorAt, loadingErrorsOf, putRightFirst } from "../shared/messages.ts";
import type { Step, Task } from "../task.ts";

/** Freezes what the data say on a day as an edition, as `edition publish` does. */
export const publishEdition: Task = {
  id: "publish-edition",
  title: "Publish an edition",
  about: "When all statutory partners have signed off what is to be kept as it is: a PDF, and all it says as data.",
  section: "editions",
  steps: (data, answers) => {
    const obstacles = obstaclesOn(data, dayOf(answers));
    return [what(data), ...(obstacles.length === 0 ? [] : [despite(data, obstacles)])];
  },
  check: (data, answers, step) => (step === 0 ? faultsOf(data, answers) : []),
  edition: (answers) => toldIn(answers),
  draft: (_, answers) => ({ sentence: `Edition of ${inWords(toldIn(answers).day)}: published` }),
};

function what(data: DeskData): Step {
  return {
    title: "Which edition is it?",
    lede: "What the data say on its day is printed and kept, and nobody changes it afterwards. The website offers it once it is published too. The next page takes some seconds: the PDF is made.",
    fields: [
      askDay({ pointer: "/day", label: "Day of the edition", hint: "The day on which it takes effect." }),
      askField(data, "editions", "/version", { isOptional: true }),
      askField(data, "editions", "/summary", { label: "What changed since the last edition", isOptional: true }),
    ],
    given: toAnswers(dateAnswers("/day", data.day)),
  };
}

/** Asks why it is published all the same, as the command does by its option of that name. */
function despite(data: DeskData, obstacles: readonly string[]): Step {
  return {
    title: "Why is it published all the same?",
    lede: `This stands against it: ${obstacles.join(" ")} See to it first and leave this page, or say why it is published all the same.`,
    fields: [
      askField(data, "editions", "/despite/0/why", {
        pointer: "/despite",
        label: "The reason",
        hint: "It is printed in the document.",
      }),
    ],
  };
}

function obstaclesOn({ facts }: DeskData, day: CalendarDate | undefined): readonly string[] {
  return facts === undefined || day === undefined ? [] : obstaclesTo(facts, day);
}

function faultsOf(data: DeskData, answers: Answers): readonly FieldMessage[] {
  const { facts } = data;
  const day = dayOf(answers);
  const unsound = loadingErrorsOf(data);
  if (facts === undefined || unsound.length > 0) return putRightFirst(unsound);
  if (day === undefined) return [];
  const last = lastEditionOf(facts);
  if (last !== undefined && last >= day)
    return [
      errorAt("/day", `The last edition is of ${lastInWords(last)}.`, "A published edition never changes: give a later day."),
    ];
  return putRightFirst(planEdition(data.folder, facts, [], toldIn(answers)).errors);
}

function lastInWords(last: string): string {
  const day = calendarDate(last);
  return day === undefined ? last : inWords(day);
}

function dayOf(answers: Answers): CalendarDate | undefined {
  return calendarDate(String(dateOf(answers, "/day") ?? ""));
}

function toldIn(answers: Answers): EditionTold {
  return {
    day: dayOf(answers) as CalendarDate,
    version: lineOf(answers, "/version"),
    summary: textOf(answers, "/summary"),
    despite: lineOf(answers, "/despite"),
  };
}
