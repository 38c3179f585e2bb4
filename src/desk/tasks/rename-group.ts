import { isRecord } from "../../load/fields.ts";
import type { Answers } from "../forms/field.ts";
import { dateOf, lineOf, toAnswers, writtenDate } from "./shared/answered.ts";
import { dateField, lineField } from "./shared/asked.ts";
import { chosenGroup, groupToChange, whichGroup } from "./shared/chosen-group.ts";
import { dateInWords, following } from "./shared/periods.ts";
import { type Found, nameOf } from "./shared/records.ts";
import { withEntry, withFields } from "./shared/with-fields.ts";
import type { Step, Task } from "./task.ts";

/** "An organisation or a group gets another name" of docs/editing.md, for a group. Its address stays as it is. */
export const renameGroup: Task = {
  id: "rename-group",
  title: "Give a group another name",
  about: "When a group is called otherwise from a day on, and goes on with its work.",
  section: "groups",
  steps: (data, answers) => {
    const group = chosenGroup(data, answers);
    return [whichGroup("Which group gets another name?"), ...(group === undefined ? [] : [newNames(group)])];
  },
  check: (data, answers, step) => {
    const group = chosenGroup(data, answers);
    const isSame = group !== undefined && step === 1 && lineOf(answers, "/name") === group.record.name;
    return isSame
      ? [
          {
            pointer: "/name",
            severity: "error",
            message: "This is the name that the group has already.",
            help: "Write the new one.",
          },
        ]
      : [];
  },
  draft: (data, answers, drafts) => {
    const group = groupToChange(data, answers);
    const until = dateOf(answers, "/until");
    drafts.edit(group.path, (record) => {
      const { name, shortName } = record;
      const former = { name, ...(shortName !== undefined && { shortName }), ...(until && { until: writtenDate(until) }) };
      const changed = withFields("group", "", record, {
        ...namesIn(answers),
        formerNames: withEntry(record.formerNames, former),
      });
      return isRecord(changed.termsOfReference) && changed.termsOfReference.title !== undefined
        ? { ...changed, termsOfReference: { ...changed.termsOfReference, title: lineOf(answers, "/termsOfReference/title") } }
        : changed;
    });
    const from = until === undefined ? "" : ` from ${dateInWords(following(until))}`;
    return { sentence: `${nameOf(data, group)}: called ${lineOf(answers, "/name")}${from}` };
  },
};

function newNames({ record }: Found): Step {
  const { name, shortName, formalName, termsOfReference } = record;
  const title = isRecord(termsOfReference) ? termsOfReference.title : undefined;
  return {
    title: "What is it called, and from when on?",
    lede: `Until its last day the old name, ${name}, stands everywhere; the day after, the new one takes its place by itself. Where a text writes the name out, the check tells you.`,
    fields: [
      lineField(["group", "/name"], { label: "New name", isRequired: true }),
      lineField(["group", "/shortName"], { label: "New short name" }),
      ...(formalName === undefined ? [] : [lineField(["group", "/formalName"])]),
      ...(title === undefined
        ? []
        : [lineField(["group", "/termsOfReference/title"], { label: "Title of the terms of reference", isRequired: true })]),
      dateField(["group", "/formerNames/0/until"], "year", { pointer: "/until", label: "Last day of the old name" }),
    ],
    given: toAnswers({
      "/name": String(name ?? ""),
      "/shortName": text(shortName),
      "/formalName": text(formalName),
      "/termsOfReference/title": text(title),
    }),
  };
}

function namesIn(answers: Answers) {
  return {
    name: lineOf(answers, "/name"),
    shortName: lineOf(answers, "/shortName"),
    formalName: lineOf(answers, "/formalName"),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
