import { isRecord } from "../../../load/fields.ts";
import { staticFolder } from "../../../load/files/static-files.ts";
import type { DeskData } from "../../data/desk-data.ts";
import { type FileRecord, pathOf } from "../../data/drafts.ts";
import { freeName } from "../../data/file-names.ts";
import type { Answers, FieldMessage } from "../../forms/field.ts";
import { dateOf, lineOf } from "../shared/answered.ts";
import { askChoice, askField, askUpload } from "../shared/asking.ts";
import { errorAt } from "../shared/messages.ts";
import { freeId } from "../shared/records.ts";
import { withoutEmpty } from "../shared/with-fields.ts";
import type { Step, Task, Upload } from "../task.ts";

/** A record in documents.yaml; "Put a file of your own on the website" of docs/editing.md where the file is uploaded. */
export const addDocument: Task = {
  id: "add-document",
  title: "Add a document",
  about: "When the arrangements cite another document, or you publish one of your own.",
  section: "texts",
  steps: (data, answers) => [whatItIs(data), whereItIs, ...placeOf(data, lineOf(answers, "/where"))],
  check: (data, answers, step) => (step === 0 ? [] : faultsOf(data, answers, step)),
  draft: (data, answers, drafts, uploads) => {
    const title = lineOf(answers, "/title") ?? "";
    const id = freeId(data, ["document"], title);
    const uploaded = lineOf(answers, "/where") === "upload" ? uploads.get("/upload") : undefined;
    const path = uploaded && freePath(data, id, uploaded);
    if (uploaded !== undefined && path !== undefined) drafts.addFile(`${staticFolder}/${path}`, uploaded.bytes);
    const link = path === undefined ? linkIn(answers) : `${websiteOf(data)}/${path}`;
    drafts.edit(pathOf("documents"), (record) => ({
      ...record,
      documents: withDocument(record.documents, withoutEmpty({ ...factsIn(answers), id, link })),
    }));
    return { sentence: `${title}: a new document` };
  },
};

function whatItIs(data: DeskData): Step {
  const ask = (field: string, own: { isOptional?: true; hint?: string } = {}) =>
    askField(data, "documents", `/documents/0/${field}`, { pointer: `/${field}`, ...own });
  return {
    title: "What document is it?",
    lede: "Leave empty what is not known.",
    fields: [
      ask("title"),
      ask("shortTitle", { isOptional: true }),
      ask("kind"),
      ask("partner", { isOptional: true }),
      ask("publisher", { isOptional: true, hint: "Who publishes it, where that is none of the organisations." }),
      ask("published", { isOptional: true }),
      ask("validFrom", { isOptional: true }),
      ask("validTo", { isOptional: true }),
    ],
  };
}

const upload = askUpload({
  pointer: "/upload",
  label: "The file",
  hint: "A PDF or a Word document. Everybody can read it once you publish.",
  accepts: "document",
});

const whereItIs: Step = {
  title: "Where can it be read?",
  fields: [
    askChoice({
      pointer: "/where",
      label: "Where can it be read?",
      options: [
        { value: "upload", label: "On this website: upload the file" },
        { value: "link", label: "Elsewhere on the web" },
        { value: "unknown", label: "Its address is not known" },
      ],
    }),
  ],
};

/** The page that asks for the file or the address; none where it is not known. */
function placeOf(data: DeskData, where: string | undefined): Step[] {
  const link = () => askField(data, "documents", "/documents/0/link", { pointer: "/link", hint: "" });
  if (where === "upload") return [{ title: "Upload the document", fields: [upload] }];
  return where === "link" ? [{ title: "What is its address?", fields: [link()] }] : [];
}

function faultsOf(data: DeskData, answers: Answers, step: number): FieldMessage[] {
  const link = lineOf(answers, "/link");
  if (step === 1 && lineOf(answers, "/where") === "upload" && websiteOf(data) === undefined)
    return [errorAt("/where", "Nothing says where the website stands.", "Say so first in the settings: partnership, website.")];
  if (step === 2 && link !== undefined && !/^https?:\/\/\S+$/.test(link))
    return [errorAt("/link", `"${link}" is no web address.`, "Write one that begins with https://.")];
  return [];
}

function linkIn(answers: Answers): string | undefined {
  return lineOf(answers, "/where") === "link" ? lineOf(answers, "/link") : undefined;
}

function websiteOf({ facts }: DeskData): string | undefined {
  return facts?.partnership.website;
}

/** Where on the website an uploaded file can stand: in a folder that no page is called after, under a name that no file has. */
function freePath(data: DeskData, id: string, { name }: Upload): string {
  const folder = freeId(data, ["page"], "files");
  return `${folder}/${freeName(data, `${staticFolder}/${folder}`, id, name)}`;
}

function factsIn(answers: Answers): FileRecord {
  return {
    // The id comes first, as in every list of records; it is filled in where it is known.
    id: undefined,
    title: lineOf(answers, "/title"),
    shortTitle: lineOf(answers, "/shortTitle"),
    kind: lineOf(answers, "/kind"),
    publisher: lineOf(answers, "/publisher"),
    partner: lineOf(answers, "/partner"),
    published: dateOf(answers, "/published"),
    validFrom: dateOf(answers, "/validFrom"),
    validTo: dateOf(answers, "/validTo"),
  };
}

/** The list with the document below the last of its kind, or at the end where it is the first. */
function withDocument(documents: unknown, document: FileRecord): unknown[] {
  const all: readonly unknown[] = Array.isArray(documents) ? documents : [];
  const last = all.findLastIndex((each) => isRecord(each) && each.kind === document.kind);
  return all.toSpliced(last === -1 ? all.length : last + 1, 0, document);
}
