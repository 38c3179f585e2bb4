import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import type { Asset } from "../../model/model.ts";
import { findPartnership } from "../assemble/partnership.ts";
import { separateAssumed } from "../assumed.ts";
import type { Facts } from "../facts.ts";
import { kindOf } from "../files/find.ts";
import { parseFile } from "../files/read.ts";
import { type RecordFile, validate } from "../schema/validate.ts";
import type { Snapshot, SnapshotFile } from "./snapshot.ts";

/**
 * The facts of a snapshot, from which `modelOn` makes the model of its day again.
 * @param name how findings name the file of the snapshot
 * @param folder an empty folder that the pictures are written to, since pages are made with pictures from files
 * @returns the facts, and what this program cannot read of them: nothing of a snapshot that it has written itself
 */
export async function readSnapshot(
  snapshot: Snapshot,
  name: string,
  folder: string,
): Promise<{ readonly facts?: Facts; readonly findings: readonly Finding[] }> {
  const read = Object.entries(snapshot.files).flatMap(([path, file]) => readRecordFile(path, file, name));
  const files = read.map(({ file }) => file);
  const findings = read.flatMap((each) => each.findings);
  const partnership = findPartnership(files);
  if (partnership === undefined) return { findings };
  const assets = new Map(await Promise.all(Object.entries(snapshot.assets).map((each) => writeAsset(folder, ...each))));
  return {
    facts: { files, assets, staticFiles: [], editionFiles: new Map(), partnership },
    findings,
  };
}

/** A record is read as one that was typed would be: JSON is YAML. */
function readRecordFile(path: string, { record, text }: SnapshotFile, name: string): { file: RecordFile; findings: Finding[] }[] {
  const kind = kindOf(path);
  if (kind === undefined) return [];
  const typed = JSON.stringify(record, undefined, 2);
  const { source, faults } = parseFile(
    { ...kind, path },
    `${name}: ${path}`,
    text === undefined ? typed : `---\n${typed}\n---\n${text}`,
  );
  const validated = validate(source);
  const { file } = separateAssumed(validated.file);
  return [{ file, findings: [...faults, ...validated.findings] }];
}

async function writeAsset(folder: string, path: string, base64: string): Promise<[string, Asset]> {
  const location = join(folder, ...path.split("/"));
  await mkdir(dirname(location), { recursive: true });
  await writeFile(location, Buffer.from(base64, "base64"));
  return [path, { path, location }];
}
