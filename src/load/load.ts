import { stat } from "node:fs/promises";
import { type ModelOnDay, modelOnDay } from "../model/day.ts";
import { type Finding, sortFindings } from "../model/finding.ts";
import type { CalendarDate } from "../model/model.ts";
import { type RunPhase, runUntimed } from "../model/phase.ts";
import { assemble } from "./assemble/model.ts";
import { findPartnership } from "./assemble/partnership.ts";
import { separateAssumed } from "./assumed.ts";
import { crossCheck } from "./cross-checks/cross-checks.ts";
import { findUnprintableSigns, findUnseenSigns } from "./cross-checks/signs.ts";
import type { Facts } from "./facts.ts";
import type { Fault } from "./fault.ts";
import type { KindName } from "./file-kinds.ts";
import { findAssets } from "./files/assets.ts";
import { type FolderChanges, noChanges } from "./files/changes.ts";
import { findEditionFiles } from "./files/edition-files.ts";
import { displayPath, type FileMemory, readFolder } from "./files/read.ts";
import { findStaticFiles } from "./files/static-files.ts";
import { toFinding } from "./finding.ts";
import { type RecordFile, validate } from "./schema/validate.ts";
import { dropSuperseded } from "./superseded.ts";

/** The result of loading a data folder. `facts` is absent only where no valid partnership is left. */
export interface LoadResult {
  readonly facts?: Facts;
  readonly findings: readonly Finding[];
  /** The files that may contain reviews and of which nothing could be read, sorted. */
  readonly unread: readonly string[];
  /** Every file, with what of it is valid. */
  readonly files: readonly RecordFile[];
}

/**
 * Reads, validates and links one partnership's data folder. Every fault in the data is a finding, in the order of
 * `sortFindings`; none is thrown. The paths of findings begin with the folder as it was given.
 * @param runPhase runs each phase of the loading under its name; phases do not overlap
 * @param memory the files as they were read before, if they were
 * @param changes what the folder is taken to hold besides
 */
export async function load(
  folder: string,
  runPhase: RunPhase = runUntimed,
  memory?: FileMemory,
  changes: FolderChanges = noChanges,
): Promise<LoadResult> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return { findings: [missingFolderFinding(folder)], unread: [], files: [] };
  const { files, findings: unreadable } = await runPhase("Read", () => readFolder(folder, memory, changes));
  const validated = await runPhase("Validate", () => files.map((file) => validate(file)));
  const separated = validated.map(({ file }) => separateAssumed(file));
  const recordFiles = separated.map(({ file }) => file);
  const [{ assets, findings: assetFindings }, ownFiles] = await runPhase("Assets", () =>
    Promise.all([findAssets(folder, files, changes), findStaticFiles(folder)]),
  );
  const editions = await runPhase("Editions", () => findEditionFiles(folder, recordFiles, changes));
  const atFault = new Set(validated.flatMap((each) => each.findings).map(({ file }) => file));
  const withRepeats = new Set(unreadable.filter(({ rule }) => rule === "yaml-duplicate-key").map(({ file }) => file));
  const findings = [
    ...unreadable,
    ...validated.flatMap((each) => each.findings),
    ...separated.flatMap((each) => each.findings),
    ...(await runPhase("Cross-check", () => [
      ...crossCheck(files, atFault, withRepeats),
      ...findUnseenSigns(recordFiles),
      ...findUnprintableSigns(recordFiles),
    ])),
    ...assetFindings,
    ...ownFiles.findings,
    ...editions.findings,
  ];
  const partnership = findPartnership(recordFiles);
  const { editionFiles } = editions;
  const facts: Pick<LoadResult, "facts"> =
    partnership === undefined
      ? {}
      : { facts: { files: recordFiles, assets, staticFiles: ownFiles.files, editionFiles, partnership } };
  const unread = recordFiles
    .filter(({ kind, record }) => kindsWithReviews.has(kind) && record === undefined)
    .map(({ file }) => file);
  return { ...facts, findings: sortFindings(dropSuperseded(findings)), unread: unread.sort(), files: recordFiles };
}

/** The kinds of file that can contain reviews. */
const kindsWithReviews: ReadonlySet<KindName> = new Set<KindName>(["arrangements", "groups", "website"]);

function missingFolderFinding(folder: string): Finding {
  const fault: Fault = {
    rule: "folder-missing",
    message: "There is no such folder.",
    help: "Name the folder that holds arrangements.yaml.",
  };
  return toFinding(displayPath(folder), fault, { line: 1, column: 1 });
}

/** What may be other than the data and the day say. */
interface ModelOptions {
  /** How many days ahead a review counts as due soon. */
  readonly dueSoonDays?: number | undefined;
  /** The day on which the data are read, where the day of the model is another. */
  readonly present?: CalendarDate | undefined;
}

/**
 * Makes the model of a day: with what is in force on it, and without what is over or still to come. The same facts and
 * days give the same model.
 */
export function modelOn(facts: Facts, day: CalendarDate, { dueSoonDays, present }: ModelOptions = {}): ModelOnDay {
  const model = assemble(facts, day);
  const arrangements = { ...model.arrangements, ...(dueSoonDays !== undefined && { dueSoonDays }) };
  return modelOnDay({ ...model, arrangements }, day, present);
}
