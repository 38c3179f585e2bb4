import { editAddress, idIn } from "../../../src/desk/addresses.ts";
import type { DeskData, RecordPlace } from "../../../src/desk/data/desk-data.ts";
import { fileOf } from "../../../src/desk/data/desk-data.ts";
import { Drafts, type FileRecord, pathOf, Unchangeable } from "../../../src/desk/data/drafts.ts";
import { checkQuickly } from "../../../src/desk/data/quick-check.ts";
import { draftFile, fileAt, fileValue, kindNamed, partsOfFile } from "../../../src/desk/data/record-file.ts";
import { answersOf, valueOfAnswers } from "../../../src/desk/forms/answers/answers.ts";
import { findRepeatedRows } from "../../../src/desk/forms/answers/table-answers.ts";
import type { Answers, FieldMessage, Form } from "../../../src/desk/forms/field.ts";
import { formAt } from "../../../src/desk/forms/form.ts";
import { afterListAct } from "../../../src/desk/forms/list-act.ts";
import { fieldMessages } from "../../../src/desk/forms/messages.ts";
import { valueAtPlace, withValueAt } from "../../../src/desk/forms/place.ts";
import { editPage } from "../../../src/desk/pages/edit.tsx";
import type { EditView } from "../../../src/desk/pages/edit-view.ts";
import { entriesPage } from "../../../src/desk/pages/entries.tsx";
import { recordPage } from "../../../src/desk/pages/record.tsx";
import { parentOf, pointerTo, stepsOf } from "../../../src/model/places/pointer.ts";
import { type Desk, frameOf, versionOf } from "../desk.ts";
import { effectLinks } from "../effect-links.ts";
import { sentenceOf } from "../sentence.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import { type Placed, placeUploads } from "../uploads/place-uploads.ts";
import { noSuchPage } from "./problems.ts";

/** The pages on which every field of every file is changed, and what the check says of the answers as they are typed. */
export function editRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: "/edit/*/*/**", answer: (visit) => show(desk, visit) },
    { method: "POST", path: "/edit/*/*/**", answer: (visit) => change(desk, visit) },
    { method: "POST", path: "/check/*/*/**", answer: (visit) => check(desk, visit) },
  ];
}

function placeIn({ parts: [kindPart = "", idPart = "", ...steps] }: Visit): RecordPlace | undefined {
  const kind = kindNamed(kindPart);
  return kind && { kind, id: idIn(idPart), pointer: pointerTo("", ...steps) };
}

async function show(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const place = placeIn(visit);
  const form = place && formAt(data, place);
  if (place === undefined || form === undefined || fileAt(data, place) === undefined) return noSuchPage(desk, data, visit);
  const saved = visit.query.get("saved") ?? undefined;
  const change = saved === undefined ? undefined : await desk.workspace.store.change(saved);
  const notice = change && { sentence: change.sentence, id: change.id };
  return page(desk, data, visit, place, form, { notice });
}

interface Shown {
  readonly answers?: Answers;
  readonly messages?: readonly FieldMessage[];
  readonly wasSent?: boolean;
  readonly notice?: EditView["notice"];
  readonly theirs?: EditView["theirs"];
}

function page(desk: Desk, data: DeskData, visit: Visit, place: RecordPlace, form: Form, shown: Shown): Reply {
  const value = valueAtPlace(data, { ...place, pointer: form.pointer });
  const file = fileAt(data, place);
  const view: EditView = {
    frame: frameOf(desk, data, visit.host),
    data,
    place,
    form,
    value,
    answers: shown.answers ?? answersOf(form, value),
    messages: shown.messages ?? fieldMessages(data.findings, fileOf(data, pathOf(place.kind, place.id)), form.pointer, form),
    version: versionOf(file),
    ...shown,
  };
  const only = form.fields.length === 1 ? form.fields[0] : undefined;
  if (form.pointer === place.pointer && place.pointer === "" && only?.type !== "table") return { html: recordPage(view) };
  if (only?.type === "sets" && form.pointer !== place.pointer) return { html: entriesPage(view, only) };
  return { html: editPage(view) };
}

async function change(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const place = placeIn(visit);
  const form = place && formAt(data, place);
  const file = place && fileAt(data, place);
  if (place === undefined || form === undefined || file === undefined) return noSuchPage(desk, data, visit);
  const act = visit.form.answers.get("act")?.[0] ?? "save";
  const only = form.fields.length === 1 ? form.fields[0] : undefined;
  const isOutdated = visit.form.answers.get("version")?.[0] !== versionOf(file);
  if (only?.type === "sets" && form.pointer !== place.pointer) {
    if (isOutdated) return page(desk, data, visit, place, form, { messages: [changedMeanwhile], wasSent: true });
    return changeEntries(desk, data, visit, place, act);
  }
  const { answers, refused } = await desk.uploads.hold(form.fields, visit.form.answers, visit.form.files);
  const { answers: kept, lost } = desk.uploads.findLost(form.fields, answers);
  const messages = [...refused, ...lost];
  if (messages.length > 0) return page(desk, data, visit, place, form, { answers: kept, messages, wasSent: true });
  if (act !== "save" && act !== "remove") return page(desk, data, visit, place, form, { answers: afterListAct(answers, act) });
  const present = valueAtPlace(data, { ...place, pointer: form.pointer });
  if (isOutdated) return page(desk, data, visit, place, form, { answers, wasSent: true, theirs: answersOf(form, present) });
  const edit = { desk, data, visit, place, form, answers };
  if (act === "save") {
    const repeated = form.fields.flatMap((field) => (field.type === "table" ? findRepeatedRows(field, answers) : []));
    if (repeated.length > 0) return page(desk, data, visit, place, form, { answers, messages: repeated, wasSent: true });
    const placed = placeUploads(data, place, form, answers, desk.uploads.of(answers));
    return save(edit, valueWith(data, place, form, placed.answers), placed.files);
  }
  // Only an entry of a list has the button, and only while it is there.
  if (!isEntry(form.pointer) || present === undefined) return noSuchPage(desk, data, visit);
  return save(edit, withValueAt(fileValue(file), place.kind, form.pointer, undefined) as FileRecord);
}

const changedMeanwhile: FieldMessage = {
  pointer: "",
  severity: "error",
  message: "The list was changed meanwhile, outside this page, so it was left as it is.",
  help: "It is shown below as it is now.",
};

function isEntry(pointer: string): boolean {
  return /^\d+$/.test(stepsOf(pointer).at(-1) ?? "");
}

/** A form that was sent. */
interface Edit {
  readonly desk: Desk;
  readonly data: DeskData;
  readonly visit: Visit;
  readonly place: RecordPlace;
  readonly form: Form;
  readonly answers: Answers;
}

/** All that the file says with the answers to a form. */
function valueWith(data: DeskData, place: RecordPlace, form: Form, answers: Answers): FileRecord {
  const file = fileAt(data, place);
  const before = valueAtPlace(data, { ...place, pointer: form.pointer });
  const value = valueOfAnswers(form, answers, before);
  return withValueAt(file && fileValue(file), place.kind, form.pointer, value) as FileRecord;
}

/** Saves all that the file is to say, and the files that it then names. */
async function save(
  { desk, data, visit, place, form, answers }: Edit,
  value: FileRecord,
  files: Placed["files"] = new Map(),
): Promise<Reply> {
  const drafts = new Drafts(data);
  for (const [path, content] of files) drafts.addFile(path, content);
  try {
    draftFile(drafts, place, value);
  } catch (error) {
    if (!(error instanceof Unchangeable)) throw error;
    const messages = [{ pointer: "", severity: "error", message: error.message, help: "" }] as const;
    return page(desk, data, visit, place, form, { answers, messages, wasSent: true });
  }
  const changes = drafts.drafts();
  const back = { ...place, pointer: backPointer(form, place) };
  if (changes.length === 0) return { to: editAddress(back) };
  const sentence = await sentenceOf(desk.workspace, data, changes, place, form);
  const saved = await desk.workspace.save(sentence, changes);
  if ("clash" in saved) {
    const now = await desk.workspace.data();
    const theirs = answersOf(form, valueAtPlace(now, { ...place, pointer: form.pointer }));
    return page(desk, now, visit, place, form, { answers, wasSent: true, theirs });
  }
  return { to: `${editAddress(back)}?saved=${saved.id}` };
}

/** The page that a form was opened from: that of the record or set that its value is a part of. */
function backPointer(form: Form, place: RecordPlace): string {
  if (form.pointer !== place.pointer) return form.pointer;
  return parentOf(place.pointer);
}

/** Moves or removes an entry of a list of sets. */
function changeEntries(desk: Desk, data: DeskData, visit: Visit, place: RecordPlace, act: string): Promise<Reply> {
  const [, verb = "", pointer = ""] = /^(up|down|remove):(.*\/\d+)$/.exec(act) ?? [];
  const at = Number(stepsOf(pointer).at(-1));
  const file = fileAt(data, place);
  const before = valueAtPlace(data, place);
  const list = Array.isArray(before) ? before : before === undefined ? [] : [before];
  const entries = list.toSpliced(at, 1);
  const to = at + (verb === "up" ? -1 : 1);
  const after = verb === "remove" ? entries : to < 0 || to >= list.length ? list : entries.toSpliced(to, 0, list[at]);
  const isKnown = verb !== "" && parentOf(pointer) === place.pointer && at < list.length;
  const value = withValueAt(
    file && fileValue(file),
    place.kind,
    place.pointer,
    isKnown ? (after.length > 0 ? after : undefined) : before,
  );
  const form = formAt(data, place) as Form;
  const { answers } = visit.form;
  return save({ desk, data, visit, place, form: { ...form, pointer: place.pointer }, answers }, value as FileRecord);
}

/** What the check says of the answers of a form, in two depths: at once of the file alone, then of all with what it changes. */
async function check(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const place = placeIn(visit);
  const form = place && formAt(data, place);
  if (place === undefined || form === undefined || fileAt(data, place) === undefined)
    return { status: 404, json: { messages: [] } };
  const sent = visit.form.answers;
  const { answers, files } = placeUploads(data, place, form, sent, desk.uploads.of(sent));
  const value = valueWith(data, place, form, answers);
  const path = pathOf(place.kind, place.id);
  const file = fileOf(data, path);
  if (visit.query.get("depth") === "quick") {
    const { record, body } = partsOfFile(place.kind, value);
    const findings = checkQuickly(data, { kind: place.kind, id: place.id, path, record, body });
    return { json: { messages: fieldMessages(findings, file, form.pointer, form) } };
  }
  const drafts = new Drafts(data);
  for (const [stored, content] of files) drafts.addFile(stored, content);
  try {
    draftFile(drafts, place, value);
  } catch (error) {
    if (!(error instanceof Unchangeable)) throw error;
    return { json: { messages: [{ pointer: "", severity: "error", message: error.message, help: "" }] } };
  }
  const changes = drafts.drafts();
  const judged = await desk.workspace.judgeLast(changes, changes.length > 0 ? "effects" : "findings");
  if (judged === undefined) return { json: { messages: [], isOutdated: true } };
  const { findings, effects } = judged;
  const messages = fieldMessages(findings, file, form.pointer, form);
  return { json: { messages, ...(effects && { effects: effectLinks(desk, visit.host, effects) }) } };
}
