import { isRecord } from "../../load/fields.ts";
import { fileKinds } from "../../load/file-kinds.ts";
import { bodyPointer } from "../../load/prose.ts";
import { stepsOf } from "../../model/places/pointer.ts";
import type { DeskData, DeskFile, RecordPlace } from "./desk-data.ts";
import { type Drafts, type FileRecord, pathOf } from "./drafts.ts";

const [bodyKey = ""] = stepsOf(bodyPointer);

/** The step of a pointer that stands for an entry after the last (RFC 6901, 4). */
export const newEntry = "-";

/** The file of a place; undefined where there is none, or its text cannot be read as a record. */
export function fileAt(data: DeskData, { kind, id }: Pick<RecordPlace, "kind" | "id">): DeskFile | undefined {
  const file = data.files.get(pathOf(kind, id));
  return file !== undefined && isRecord(file.raw) ? file : undefined;
}

/** All that a file says: its record, and the body of a Markdown file where `bodyPointer` names it. */
export function fileValue({ raw, body }: Pick<DeskFile, "raw" | "body">): FileRecord {
  return { ...(raw as FileRecord), ...(body !== undefined && { [bodyKey]: body }) };
}

/** Drafts what a file is to say, its body included. */
export function draftFile(drafts: Drafts, { kind, id }: Pick<RecordPlace, "kind" | "id">, value: FileRecord): void {
  const path = pathOf(kind, id);
  const { [bodyKey]: body, ...record } = value;
  if (fileKinds[kind].pattern.endsWith(".md")) {
    drafts.editMarkdown(path, () => ({ record, body: typeof body === "string" ? body : "" }));
  } else {
    drafts.edit(path, () => value);
  }
}

/**
 * A value with another one at a pointer, or without one where that is undefined; records and lists on the way that are not
 * there yet are made. What it is made from stays as it is.
 */
export function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  return withValue(root, stepsOf(pointer), value);
}

function withValue(root: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const next = rest[0];
  if (Array.isArray(root) || (root === undefined && step === newEntry)) {
    const list: readonly unknown[] = Array.isArray(root) ? root : [];
    const at = step === newEntry ? list.length : Number(step);
    const entry = withValue(list[at], rest, value);
    return entry === undefined ? list.filter((_, index) => index !== at) : [...list.slice(0, at), entry, ...list.slice(at + 1)];
  }
  const record = isRecord(root) ? root : {};
  const inner = withValue(record[step] ?? (next === newEntry ? [] : undefined), rest, value);
  if (inner !== undefined) return { ...record, [step]: inner };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
}
