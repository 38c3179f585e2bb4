import { readFile } from "node:fs/promises";
import type { ModelOnDay } from "../../model/day.ts";
import type { Facts } from "../facts.ts";
import { isRecord } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import type { Corrections, Edition } from "../schema/records.gen.ts";
import type { RecordFile } from "../schema/validate.ts";
import type { Snapshot, SnapshotFile, SnapshotSection } from "./snapshot.ts";
import { removeUnpublished } from "./without-unpublished.ts";

/**
 * Takes the snapshot of a day: the records that the printed document is made of, and the pictures it shows. What is not to
 * be published is not in it; what a record only assumes is, beside its mark and why. The same facts and day give the same
 * snapshot.
 * @param model what the facts are on that day
 * @param sections the words of the document on that day
 */
export async function takeSnapshot(
  facts: Pick<Facts, "files">,
  model: ModelOnDay,
  sections: readonly SnapshotSection[],
): Promise<Snapshot> {
  const day = model.today;
  const files = facts.files.filter(({ kind, record }) => fileKinds[kind].outsideDocument !== true && record !== undefined);
  const copies = files.map((file) => ({ ...file, record: recordOfDocument(file) }) as RecordFile);
  const published = removeUnpublished(copies, model, day);
  const assets = await Promise.all(
    model.assets.map(
      async ({ path, location }): Promise<[string, string]> => [path, (await readFile(location)).toString("base64")],
    ),
  );
  return {
    format: 1,
    day,
    files: Object.fromEntries(published.map((file) => [pathOf(file), snapshotFileOf(file)])),
    sections,
    assets: Object.fromEntries(assets),
  };
}

/**
 * A copy of a record, without what is no part of the document: the corrections of web pages, and which files the folder of an
 * edition holds.
 */
function recordOfDocument({ kind, record }: RecordFile): unknown {
  const copy = structuredClone(record);
  if (kind === "editions") {
    const { files: _, ...rest } = copy as Edition;
    return rest;
  }
  if (kind !== "corrections") return copy;
  const { corrections, ...rest } = copy as Corrections;
  return { ...rest, corrections: corrections?.filter((each) => each?.page === undefined) };
}

/** The text of a snapshot: the content of `arrangements.json`, and of the file that a PDF carries. */
export function writeSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot, undefined, 1)}\n`;
}

function pathOf({ kind, id }: RecordFile): string {
  return fileKinds[kind].pattern.replace("*", id);
}

function snapshotFileOf({ record, body }: RecordFile): SnapshotFile {
  return { record: withoutGaps(record), ...(body !== undefined && { text: body }) };
}

/** A value without the undefined that invalid and assumed entries have left in lists. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== undefined).map(withoutGaps);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutGaps(each)]));
}
