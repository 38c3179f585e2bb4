import { draftsAddress } from "../../../src/desk/addresses.ts";
import type { FieldMessage } from "../../../src/desk/forms/field.ts";
import { draftsPage } from "../../../src/desk/pages/drafts.tsx";
import { loadingErrorsOf, putRightFirst } from "../../../src/desk/tasks/shared/messages.ts";
import { displayPath } from "../../../src/load/files/read.ts";
import { makeDraft } from "../../edition/draft.ts";
import { ensureOwnFolder, writeDraftFile } from "../../edition/draft-files.ts";
import { type Desk, frameOf } from "../desk.ts";
import { keptDrafts, readDraft } from "../editions/kept-drafts.ts";
import type { Reply } from "../server/reply.ts";
import type { Route, Visit } from "../server/routes.ts";
import { noSuchPage } from "./problems.ts";

/** The page that makes drafts of the next edition, and their files. */
export function editionRoutes(desk: Desk): readonly Route[] {
  return [
    { method: "GET", path: draftsAddress(), answer: (visit) => show(desk, visit) },
    { method: "POST", path: draftsAddress(), answer: (visit) => make(desk, visit) },
    { method: "GET", path: draftsAddress("*"), answer: (visit) => download(desk, visit) },
  ];
}

async function show(desk: Desk, visit: Visit, messages: readonly FieldMessage[] = []): Promise<Reply> {
  const data = await desk.workspace.data();
  const isMade = visit.query.has("made");
  return {
    html: draftsPage({ frame: frameOf(desk, data, visit.host), data, drafts: await keptDrafts(desk.drafts), messages, isMade }),
  };
}

/** Makes the draft of the day that the desk works on, as `edition draft` does. It takes some seconds. */
async function make(desk: Desk, visit: Visit): Promise<Reply> {
  const data = await desk.workspace.data();
  const unsound = loadingErrorsOf(data);
  if (data.facts === undefined || data.model === undefined || unsound.length > 0)
    return show(desk, visit, putRightFirst(unsound));
  await ensureOwnFolder(desk.drafts);
  const { files, findings } = await makeDraft(data.facts, data.model, displayPath(desk.drafts));
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return show(desk, visit, putRightFirst(errors));
  for (const [name, content] of files) await writeDraftFile(desk.drafts, name, content);
  return { to: `${draftsAddress()}?made` };
}

const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

async function download(desk: Desk, visit: Visit): Promise<Reply> {
  const draft = await readDraft(desk.drafts, visit.parts[0]);
  if (draft === undefined) return noSuchPage(desk, await desk.workspace.data(), visit);
  const { name, content } = draft;
  return { file: content, type: types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream", name };
}
