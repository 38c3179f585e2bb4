import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { calendarDate } from "../../model/dates.ts";
import type { Finding } from "../../model/finding.ts";
import type { EditionFile } from "../../model/model.ts";
import { pointerTo } from "../../model/places/pointer.ts";
import { byCodeUnit } from "../../model/text-order.ts";
import { type Fault, quote } from "../fault.ts";
import { findingAt } from "../finding.ts";
import type { Edition } from "../schema/records.gen.ts";
import type { RecordFile } from "../schema/validate.ts";
import { isSnapshot } from "../snapshot/snapshot.ts";
import { type FolderChanges, noChanges } from "./changes.ts";

/** The folder below the data folder that has a folder for each published edition, named after its day. */
export const editionsFolder = "editions";

/** The file of an edition that holds all it said, as data. */
export const editionDataFile = "arrangements.json";

/** Whether a path below the data folder is that of a file which the folder of an edition holds besides its record. */
export function isEditionPath(path: string): boolean {
  const [, day = ""] = new RegExp(`^${editionsFolder}/([\\d-]+)/[a-z][a-z-]*\\.(?:json|pdf)$`).exec(path) ?? [];
  return calendarDate(day) !== undefined;
}

/**
 * Finds the files of the published editions, each of which must hold what it held when it was published.
 * @param changes which files are taken to be there besides
 * @returns those that do, by the name of their edition's folder, and a finding for each that does not
 */
export async function findEditionFiles(
  folder: string,
  files: readonly RecordFile[],
  { files: added = new Map() }: FolderChanges = noChanges,
): Promise<{ editionFiles: ReadonlyMap<string, readonly EditionFile[]>; findings: Finding[] }> {
  const editions = files.filter((file): file is RecordFile<"editions"> => file.kind === "editions" && file.record !== undefined);
  const checked = await Promise.all(editions.map((edition) => checkEdition(folder, edition, added)));
  return {
    editionFiles: new Map(checked.map(({ id, found }) => [id, found])),
    findings: checked.flatMap(({ findings }) => findings),
  };
}

async function checkEdition(folder: string, edition: RecordFile<"editions">, added: ReadonlyMap<string, string>) {
  const { id, record } = edition;
  const findings: Finding[] = [];
  const found: EditionFile[] = [];
  if (calendarDate(id) === undefined) findings.push(findingAt(edition, noDay(id), ""));
  // What readers want comes first: the PDF before the data.
  const hashes = Object.entries((record as Edition).files ?? {}).sort(([a], [b]) => byCodeUnit(b, a));
  if (hashes.length === 0) findings.push(findingAt(edition, keptElsewhere, ""));
  else if (!hashes.some(([name]) => name === editionDataFile)) findings.push(findingAt(edition, noData, ""));
  for (const [name, hash] of hashes) {
    const location = added.get(`${editionsFolder}/${id}/${name}`) ?? join(folder, editionsFolder, id, name);
    // A link is not followed: it could publish any file of the machine.
    const size = await lstat(location).then(
      (stats) => (stats.isFile() ? stats.size : undefined),
      () => undefined,
    );
    const fault = size === undefined ? missing(name) : await findFault(location, name, hash);
    if (fault === undefined) found.push({ name, location, bytes: size ?? 0 });
    else findings.push(findingAt(edition, fault, pointerTo("/files", name), "key"));
  }
  return { id, found, findings };
}

async function findFault(location: string, name: string, hash: string): Promise<Fault | undefined> {
  if ((await hashOf(location)) !== hash) return altered(name);
  return name === editionDataFile && !isSnapshot(await readFile(location, "utf8")) ? unreadable(name) : undefined;
}

/** The SHA-256 of a file, in hexadecimal digits. It is read in pieces. */
async function hashOf(location: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(location)) hash.update(piece as Buffer);
  return hash.digest("hex");
}

const putBack = "Put the file back as it was published, from a copy or from the history of the folder.";

function noDay(id: string): Fault {
  const message = `${quote(id)} is not a day, and the folder of an edition is named after its day.`;
  return { rule: "edition-day", message, help: "Name it as year-month-day, for example 2024-12-30." };
}

/** So it is in a folder that was made again from a PDF, which carries the data of one edition at most. */
const keptElsewhere: Fault = {
  rule: "edition-elsewhere",
  message: "The record of this edition names no files, so nothing of what it said is kept here.",
  help: "Where its folder is kept elsewhere, put it back from there; otherwise nothing is told of what changed since.",
};

const noData: Fault = {
  rule: "edition-file",
  message: `The edition says nothing of ${editionDataFile}, which holds what it said.`,
  help: putBack,
};

function missing(name: string): Fault {
  return { rule: "edition-file", message: `${quote(name)} of this edition is not there, or is no file.`, help: putBack };
}

function unreadable(name: string): Fault {
  const message = `${quote(name)} of this edition is not what the edition command writes, so that nothing can be compared with it.`;
  return { rule: "edition-file", message, help: putBack };
}

function altered(name: string): Fault {
  const message = `${quote(name)} is no longer what was published: a published edition never changes.`;
  return { rule: "edition-altered", message, help: `${putBack} What has changed since belongs into the next edition.` };
}
