import { isRecord } from "../../../load/fields.ts";
import { fileKinds } from "../../../load/file-kinds.ts";
import { inWords } from "../../../model/dates.ts";
import type { PartialDate } from "../../../model/model.ts";
import type { DeskData } from "../../data/desk-data.ts";
import type { Drafts, FileRecord } from "../../data/drafts.ts";
import type { Answers, FieldMessage } from "../../forms/field.ts";
import { withValueAt } from "../../forms/place.ts";
import { lineOf, listOf, partialDateOf } from "../shared/answered.ts";
import { askChoice, askField, askRecord } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import { dateIn, firstAfter, isBefore, toYaml, whenInWords } from "../shared/periods.ts";
import { allRecords, type Found, nameOf, recordWith } from "../shared/records.ts";
import { withEntry, withFields } from "../shared/with-fields.ts";
import type { Step, Task } from "../task.ts";
import { chosenGroup, groupToChange, whichGroup } from "./chosen-group.ts";

/**
 * "A group is dissolved, and another begins" of docs/editing.md, for the one that is dissolved. Its file stays, and so does its
 * place in the appendix: it is left out of both from the day after on.
 */
export const dissolveGroup: Task = {
  id: "dissolve-group",
  title: "Dissolve a group",
  about: "When a group meets for the last time, or its work goes on in another one.",
  section: "groups",
  steps: (data, answers) => {
    const group = chosenGroup(data, answers);
    if (group === undefined) return [which];
    const below = reportingTo(data, group);
    return [which, lastDay(data, group), ...(below.length === 0 ? [] : [newParents(data, group, below)])];
  },
  check: (data, answers, step) => {
    const group = chosenGroup(data, answers);
    return group === undefined || step !== 1 ? [] : faultsOf(group, answers);
  },
  draft: (data, answers, drafts) => {
    const group = groupToChange(data, answers);
    const until = partialDateOf(answers, "/until") as PartialDate;
    const successors = successorsOf(answers);
    drafts.edit(group.path, (record) =>
      withFields("group", "", record, {
        until: toYaml(until),
        ...(successors.length > 0 && { succeededBy: successors }),
      }),
    );
    for (const id of successors) addOrigin(data, drafts, id, group.id);
    for (const child of reportingTo(data, group)) {
      const parent = lineOf(answers, parentPointer(child));
      drafts.edit(child.path, (record) => ({ ...record, reportsTo: reportsToAfter(record, group.id, parent, until) }));
    }
    return { sentence: `${nameOf(data, group)}: dissolved, its last day ${inWords(until)}` };
  },
};

const which = whichGroup("Which group is dissolved?");

function lastDay(data: DeskData, group: Found): Step {
  return {
    title: "Until when does it meet, and who takes on its work?",
    lede: `The file of ${nameOf(data, group)} and its terms of reference stay, so that links to it go on leading somewhere. What chapters say of it in their own words is for you to change; the check tells you where they name it.`,
    fields: [
      askField(data, "groups", "/until", { label: "Last day" }),
      askChoice({
        pointer: "/successors",
        label: "Does another body take on its work?",
        options: [
          { value: "bodies", label: "Yes, groups or organisations that have a record" },
          { value: "none", label: "No, or it is not known yet", hint: "Nothing is then said of it." },
        ],
      }),
      askField(data, "groups", "/succeededBy", { label: "Who takes on its work", isOptional: true }),
    ],
  };
}

/** Whom each group that answers to it answers to afterwards. */
function newParents(data: DeskData, group: Found, below: readonly Found[]): Step {
  return {
    title: "Whom do these groups answer to from the day after?",
    lede: `They are said to report to ${nameOf(data, group)}. Leave empty what is not known yet; the check then asks for it once the group is dissolved.`,
    fields: below.map((child) =>
      askRecord({ pointer: parentPointer(child), label: nameOf(data, child), kinds: ["group", "partner"], isOptional: true }),
    ),
  };
}

function parentPointer({ id }: Found): string {
  return `/reportsTo/${id}`;
}

function successorsOf(answers: Answers): string[] {
  return lineOf(answers, "/successors") === "bodies" ? listOf(answers, "/succeededBy") : [];
}

function faultsOf({ id, record }: Found, answers: Answers): FieldMessage[] {
  const [from, until] = [dateIn(record.from), partialDateOf(answers, "/until")];
  const isEarly = until !== undefined && from !== undefined && isBefore(until, from);
  const successors = successorsOf(answers);
  return [
    ...(isEarly ? [errorAt("/until", `The group begins only after that, ${whenInWords(from)}.`, "Write a later day.")] : []),
    ...(lineOf(answers, "/successors") === "bodies" && successors.length === 0
      ? [errorAt("/succeededBy", "Nobody is named who takes on its work.", "Choose who does, or say that nobody does.")]
      : []),
    ...(successors.includes(id)
      ? [errorAt("/succeededBy", "A group cannot take on its own work.", "Choose another group or an organisation.")]
      : []),
  ];
}

/** The groups that report to a group without an end. */
function reportingTo(data: DeskData, group: Found): Found[] {
  return allRecords(data, ["group"]).filter(
    ({ id, record }) => id !== group.id && record.until === undefined && linesTo(record, group.id).length > 0,
  );
}

function linesTo({ reportsTo }: FileRecord, id: string): unknown[] {
  return Array.isArray(reportsTo) ? reportsTo.filter((line) => isLineTo(line, id)) : [];
}

function isLineTo(line: unknown, id: string): boolean {
  return line === id || (isRecord(line) && line.group === id && line.until === undefined);
}

/** The old line with its last day, and below it the new one with its first; nothing changes where the new one is not known. */
function reportsToAfter(record: FileRecord, id: string, parent: string | undefined, until: PartialDate): unknown {
  const { reportsTo } = record;
  if (!Array.isArray(reportsTo) || parent === undefined) return reportsTo;
  return reportsTo.flatMap((line) =>
    isLineTo(line, id)
      ? [
          { ...(isRecord(line) ? line : { group: id }), until: toYaml(until) },
          { group: parent, from: toYaml(firstAfter(until)) },
        ]
      : [line],
  );
}

/** Says of a group or an organisation whose work it took on. */
function addOrigin(data: DeskData, drafts: Drafts, id: string, origin: string): void {
  const successor = recordWith(data, ["group", "partner"], id);
  if (successor === undefined) return;
  const { path, place } = successor;
  const withOrigin = (schema: string, record: FileRecord) =>
    withFields(schema, place.pointer, record, { cameFrom: withEntry(record.cameFrom, origin) });
  drafts.edit(
    path,
    (file) =>
      withValueAt(file, place.kind, place.pointer, withOrigin(fileKinds[place.kind].schema, successor.record)) as FileRecord,
  );
}
