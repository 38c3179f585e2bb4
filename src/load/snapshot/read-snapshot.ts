import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { findPartnership } from "../assemble/partnership.ts";
import { separateAssumed } from "../assumed.ts";
import type { Facts } from "../facts.ts";
import { type FoundFile, kindOf } from "../files/find.ts";
import { parseFile, sourceOfValue } from "../files/read.ts";
import { isAssetPath } from "../schema/formats.ts";
import { type RecordFile, validate } from "../schema/validate.ts";
import type { Snapshot, SnapshotFile } from "./snapshot.ts";

/**
 * The facts of a snapshot, from which `modelOn` makes the model of its day again.
 * @param name how findings name the file of the snapshot
 * @param folder where its pictures are, or would be: `writePictures` puts them there
 * @returns the facts, and what this program cannot read of them: nothing of a snapshot that it has written itself
 */
export function readSnapshot(
  snapshot: Snapshot,
  name: string,
  folder: string,
): { readonly facts?: Facts; readonly findings: readonly Finding[] } {
  const read = Object.entries(snapshot.files).flatMap(([path, file]) => readRecordFile(path, file, name));
  const files = read.map(({ file }) => file);
  const findings = read.flatMap((each) => each.findings);
  const partnership = findPartnership(files);
  if (partnership === undefined) return { findings };
  const assets = new Map(picturesOf(snapshot).map((path) => [path, { path, location: join(folder, ...path.split("/")) }]));
  return { facts: { files, assets, staticFiles: [], editionFiles: new Map(), partnership }, findings };
}

/** Writes the pictures of a snapshot into a folder, since pages are made with pictures from files. */
export async function writePictures(snapshot: Snapshot, folder: string): Promise<void> {
  for (const path of picturesOf(snapshot)) {
    const location = join(folder, ...path.split("/"));
    await mkdir(dirname(location), { recursive: true });
    await writeFile(location, Buffer.from(snapshot.assets[path] ?? "", "base64"));
  }
}

/** A path that could lead out of the folder is no picture's. */
function picturesOf({ assets }: Snapshot): string[] {
  return Object.keys(assets).filter(isAssetPath);
}

/** A record is validated as it is. One with a fault is read once more as one that was typed would be, so that the fault has a place. */
function readRecordFile(path: string, snapshotFile: SnapshotFile, name: string): { file: RecordFile; findings: Finding[] }[] {
  const kind = kindOf(path);
  if (kind === undefined) return [];
  const { record, text } = snapshotFile;
  const { file, findings } = validate(sourceOfValue({ ...kind, path }, `${name}: ${path}`, record, text));
  if (findings.length > 0) return [readAsTyped({ ...kind, path }, snapshotFile, name)];
  return [{ file: separateAssumed(file).file, findings: [] }];
}

/** JSON is YAML. */
function readAsTyped(found: FoundFile, { record, text }: SnapshotFile, name: string): { file: RecordFile; findings: Finding[] } {
  const typed = JSON.stringify(record, undefined, 2);
  const { source, faults } = parseFile(
    found,
    `${name}: ${found.path}`,
    text === undefined ? typed : `---\n${typed}\n---\n${text}`,
  );
  const validated = validate(source);
  const { file } = separateAssumed(validated.file);
  return { file, findings: [...faults, ...validated.findings] };
}
