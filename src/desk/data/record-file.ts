import { isRecord } from "../../load/fields.ts";
import { fileKinds, type KindName } from "../../load/file-kinds.ts";
import { bodyPointer } from "../../load/prose.ts";
import { stepsOf } from "../../model/places/pointer.ts";
import type { DeskData, DeskFile, RecordPlace } from "./desk-data.ts";
import { type Drafts, type FileRecord, pathOf } from "./drafts.ts";

const [bodyKey = ""] = stepsOf(bodyPointer);

/** The name of a kind of file, if a text is one. */
export function kindNamed(text: string): KindName | undefined {
  return Object.hasOwn(fileKinds, text) ? (text as KindName) : undefined;
}

/** Whether a file of a kind can be taken away: a text can, while a group or an edition that is over stays and says so. */
export function isRemovable(kind: KindName): boolean {
  return kind === "chapters" || kind === "pages" || kind === "news";
}

/** The file of a place; undefined where there is none, or its text cannot be read as a record. */
export function fileAt(data: DeskData, { kind, id }: Pick<RecordPlace, "kind" | "id">): DeskFile | undefined {
  const file = data.files.get(pathOf(kind, id));
  return file !== undefined && isRecord(file.raw) ? file : undefined;
}

/** All that a file says: its record and, under the name of `bodyPointer`, the body of a Markdown file. */
export function fileValue({ raw, body }: Pick<DeskFile, "raw" | "body">): FileRecord {
  return { ...(raw as FileRecord), ...(body !== undefined && { [bodyKey]: body }) };
}

/** All that a file is to say apart: its record, and the body of a Markdown file. */
export function partsOfFile(kind: KindName, value: FileRecord): { readonly record: FileRecord; readonly body?: string } {
  if (!fileKinds[kind].pattern.endsWith(".md")) return { record: value };
  const { [bodyKey]: body, ...record } = value;
  return { record, body: typeof body === "string" ? body : "" };
}

/** Drafts all that a file is to say. */
export function draftFile(drafts: Drafts, { kind, id }: Pick<RecordPlace, "kind" | "id">, value: FileRecord): void {
  const path = pathOf(kind, id);
  const { record, body } = partsOfFile(kind, value);
  if (body === undefined) drafts.edit(path, () => record);
  else drafts.editMarkdown(path, () => ({ record, body }));
}
