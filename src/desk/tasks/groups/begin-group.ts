import { isRecord } from "../../../load/fields.ts";
import { isId } from "../../../load/schema/formats.ts";
import { inWords } from "../../../model/dates.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type Drafts, pathOf } from "../../data/drafts.ts";
import type { Answers, FieldMessage } from "../../forms/field.ts";
import { lineOf, listOf, partialDateOf } from "../shared/answered.ts";
import { errorAt } from "../shared/messages.ts";
import { addFile } from "../shared/new-file.ts";
import { freeId, nameOf, recordWith, takenIds } from "../shared/records.ts";
import { withEntry, withFields } from "../shared/with-fields.ts";
import type { Task } from "../task.ts";
import { fieldsOfGroup, isWithTerms, stepsToBegin } from "./new-group.ts";

/** "Add a group" of docs/editing.md, and "A group is dissolved, and another begins" for the one that begins. */
export const beginGroup: Task = {
  id: "begin-group",
  title: "Begin a group",
  about: "When a new group meets, or takes on the work of another.",
  section: "groups",
  steps: stepsToBegin,
  check: (data, answers, step) => {
    if (step === 0) return idFaults(data, answers);
    return step === 1 ? notesOnOrigins(data, answers) : [];
  },
  draft: (data, answers, drafts) => {
    const id = newId(data, answers);
    const name = lineOf(answers, "/name") ?? "";
    addFile(data, drafts, "groups", id, fieldsOfGroup(answers));
    for (const origin of listOf(answers, "/cameFrom")) addSuccessor(data, drafts, origin, id);
    if (isWithTerms(answers)) addToAppendix(drafts, lineOf(answers, "/place"), id);
    const from = partialDateOf(answers, "/from");
    return { sentence: from === undefined ? `${name}: a new group` : `${name}: a new group from ${inWords(from)}` };
  },
};

/** A group and an organisation cannot have one id, since either can be an owner. */
const bodies = ["group", "partner"] as const;

function newId(data: DeskData, answers: Answers): string {
  return lineOf(answers, "/id") ?? freeId(data, bodies, lineOf(answers, "/name") ?? "");
}

function idFaults(data: DeskData, answers: Answers): FieldMessage[] {
  const id = lineOf(answers, "/id");
  if (id === undefined) return [];
  if (!isId(id))
    return [errorAt("/id", `"${id}" cannot be part of a web address.`, "Write small letters, digits and single hyphens.")];
  const isTaken = takenIds(data, bodies).has(id);
  return isTaken
    ? [errorAt("/id", `"${id}" is the short name of something else, or was.`, "Write another, or leave it empty.")]
    : [];
}

/** Tells of each group whose work is taken on and that goes on meeting. */
function notesOnOrigins(data: DeskData, answers: Answers): FieldMessage[] {
  return listOf(answers, "/cameFrom").flatMap((id) => {
    const origin = recordWith(data, ["group"], id);
    if (origin === undefined || origin.record.until !== undefined) return [];
    const help = 'If it does not, dissolve it afterwards with "Dissolve a group".';
    const message = `${nameOf(data, origin)} goes on meeting: nothing says when it ends.`;
    return [{ pointer: "/cameFrom", severity: "note" as const, message, help }];
  });
}

/** Says of a group that has ended, or is to end, who took on its work. */
function addSuccessor(data: DeskData, drafts: Drafts, origin: string, id: string): void {
  const found = recordWith(data, ["group"], origin);
  if (found?.record.until === undefined) return;
  drafts.edit(found.path, (record) => withFields("group", "", record, { succeededBy: withEntry(record.succeededBy, id) }));
}

/** Puts the group into the list of an appendix, at a place such as `terms-of-reference/3`. */
function addToAppendix(drafts: Drafts, place: string | undefined, id: string): void {
  if (place === undefined) return;
  const [appendix, at] = place.split("/");
  drafts.edit(pathOf("arrangements"), (record) => ({
    ...record,
    appendices: (Array.isArray(record.appendices) ? record.appendices : []).map((each: unknown, index) => {
      if (!isRecord(each) || each.id !== appendix) return each;
      const groups = Array.isArray(each.groups) ? each.groups : [];
      return withFields("arrangements", `/appendices/${index}`, each, { groups: groups.toSpliced(Number(at), 0, id) });
    }),
  }));
}
