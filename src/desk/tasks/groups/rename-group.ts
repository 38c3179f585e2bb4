import { isRecord } from "../../../load/fields.ts";
import { inWords } from "../../../model/dates.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { Answers } from "../../forms/field.ts";
import { lineOf, partialDateOf, toAnswers } from "../shared/answered.ts";
import { askField } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import { firstAfter, toYaml } from "../shared/periods.ts";
import { type Found, nameOf } from "../shared/records.ts";
import { withEntry, withFields } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";
import { chosenGroup, groupToChange, whichGroup } from "./chosen-group.ts";

/** "An organisation or a group gets another name" of docs/editing.md, for a group. Its address stays as it is. */
export const renameGroup: Task = {
  id: "rename-group",
  title: "Give a group another name",
  about: "When a group is called otherwise from a day on, and goes on with its work.",
  section: "groups",
  steps: (data, answers) => {
    const group = chosenGroup(data, answers);
    return [whichGroup("Which group gets another name?"), ...(group === undefined ? [] : [newNames(data, group)])];
  },
  check: (data, answers, step) => {
    const group = chosenGroup(data, answers);
    const isSame = group !== undefined && step === 1 && lineOf(answers, "/name") === group.record.name;
    return isSame ? [errorAt("/name", "This is the name that the group has already.", "Write the new one.")] : [];
  },
  draft: (data, answers, drafts) => {
    const group = groupToChange(data, answers);
    const until = partialDateOf(answers, "/until");
    drafts.edit(group.path, (record) => {
      const { name, shortName } = record;
      const former = { name, ...(shortName !== undefined && { shortName }), ...(until && { until: toYaml(until) }) };
      const changed = withFields("group", "", record, {
        ...namesIn(answers),
        formerNames: withEntry(record.formerNames, former),
      });
      return isRecord(changed.termsOfReference) && changed.termsOfReference.title !== undefined
        ? { ...changed, termsOfReference: { ...changed.termsOfReference, title: lineOf(answers, "/termsOfReference/title") } }
        : changed;
    });
    const from = until === undefined ? "" : ` from ${inWords(firstAfter(until))}`;
    return { sentence: `${nameOf(data, group)}: called ${lineOf(answers, "/name")}${from}` };
  },
};

function newNames(data: DeskData, { record }: Found): Step {
  const { name, shortName, formalName, termsOfReference } = record;
  const title = isRecord(termsOfReference) ? termsOfReference.title : undefined;
  return {
    title: "What is it called, and from when on?",
    lede: `Until its last day the old name, ${name}, stands everywhere; the day after, the new one takes its place by itself. Where a text writes the name out, the check tells you.`,
    fields: [
      askField(data, "groups", "/name", { label: "New name" }),
      askField(data, "groups", "/shortName", { label: "New short name", isOptional: true }),
      ...(formalName === undefined ? [] : [askField(data, "groups", "/formalName", { isOptional: true })]),
      ...(title === undefined
        ? []
        : [askField(data, "groups", "/termsOfReference/title", { label: "Title of the terms of reference" })]),
      askField(data, "groups", "/formerNames/0/until", {
        pointer: "/until",
        label: "Last day of the old name",
        isOptional: true,
      }),
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
