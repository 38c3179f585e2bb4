import { createHash } from "node:crypto";
import { whom } from "../cross-checks/memberships.ts";
import { fieldsAt, isRecord } from "../fields.ts";
import { fileKinds } from "../file-kinds.ts";
import { editionDataFile, editionsFolder } from "../files/edition-files.ts";
import { kindOf } from "../files/find.ts";
import { isAssetPath, isId } from "../schema/formats.ts";
import { writeYaml } from "../yaml/write.ts";
import type { CarriedSnapshot } from "./carried.ts";
import type { SnapshotFile } from "./snapshot.ts";
import { noReason } from "./without-unpublished.ts";

/**
 * The files of a data folder that says what a snapshot says, by their paths: its records as they would be typed, its pictures
 * and, of the editions that it names, the data of those that are at hand.
 * @param carried the snapshot, and those of editions beside it
 */
export function folderOfSnapshot(carried: readonly CarriedSnapshot[]): Map<string, string | Uint8Array> {
  const [own] = carried;
  const files = new Map<string, string | Uint8Array>();
  for (const [path, file] of Object.entries(own?.snapshot.files ?? {})) {
    const { kind, id } = kindOf(path) ?? {};
    // A path that could lead out of the folder is no record's.
    if (kind === undefined || (id !== "" && !isId(id ?? ""))) continue;
    const data = kind === "editions" ? carried.find(({ snapshot }) => snapshot.day === id)?.text : undefined;
    files.set(path, textOf(path, data === undefined ? file : withData(file, data)));
    if (data !== undefined) files.set(`${editionsFolder}/${id}/${editionDataFile}`, data);
  }
  for (const [path, picture] of Object.entries(own?.snapshot.assets ?? {})) {
    if (isAssetPath(path)) files.set(`assets/${path}`, Buffer.from(picture, "base64"));
  }
  return files;
}

/** A record of an edition that says which data belong to it. */
function withData({ record }: SnapshotFile, data: string): SnapshotFile {
  const sha256 = createHash("sha256").update(data).digest("hex");
  return { record: { ...(record as object), files: { [editionDataFile]: sha256 } } };
}

function textOf(path: string, { record, text }: SnapshotFile): string {
  const kind = kindOf(path)?.kind;
  const isMarkdown = kind !== undefined && fileKinds[kind].pattern.endsWith(".md");
  const yaml = writeYaml(kind === "groups" ? withAssumedMembers(record) : record);
  return isMarkdown ? `---\n${yaml}---\n${text ?? ""}` : yaml;
}

/**
 * Whose a membership is that was assumed is in no snapshot, and an editor may not leave it out: it is assumed again, so that
 * the document goes on saying that it is not stated.
 */
function withAssumedMembers(record: unknown): unknown {
  const copy = structuredClone(record);
  for (const { value } of ["memberships/*", "memberships/*/oneOf/*"].flatMap((path) => fieldsAt(copy, path))) {
    if (!isRecord(value) || whom.some((field) => Object.hasOwn(value, field))) continue;
    Object.assign(value, { constituency: "Not stated", assumed: { constituency: noReason } });
  }
  return copy;
}
