import { readFile, stat } from "node:fs/promises";
import { editionDataFile, editionsFolder } from "../../src/load/files/edition-files.ts";
import { maxPdfBytes, sizeInMillions } from "../../src/load/files/limits.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import { type CarriedSnapshot, carriedSnapshots } from "../../src/load/snapshot/carried.ts";
import { folderOfSnapshot } from "../../src/load/snapshot/folder-of-snapshot.ts";
import { readSnapshot } from "../../src/load/snapshot/read-snapshot.ts";
import { asArgument } from "../../src/model/command.ts";
import { inWords } from "../../src/model/dates.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { isInSystemFolder } from "../../src/outputs/shared/system-folder.ts";
import { type ExitCode, exitCode, reasonOf, WrongUsage } from "../command-line/exit.ts";
import { ensureUnused, writeNewFiles } from "../command-line/new-folder.ts";
import { refuseErrors } from "../command-line/sound-data.ts";

/**
 * Writes the data that a PDF carries as a data folder, from which the same document can be built. Nothing else than the PDF
 * is needed; what it does not publish is not in it.
 */
export async function extract(file: string | undefined, folder: string | undefined): Promise<ExitCode> {
  if (file === undefined || folder === undefined)
    throw new WrongUsage("Say which PDF, and which folder to write: npx governance edition extract FILE.pdf FOLDER");
  if (await isInSystemFolder(folder))
    throw new WrongUsage(`${displayPath(folder)} belongs to the system. Choose another folder.`);
  await ensureUnused(folder);
  const carried = carriedSnapshots(await readPdfFile(file));
  if ("fault" in carried) {
    process.stderr.write(`${displayPath(file)}: ${carried.fault} Nothing was written.\n`);
    return exitCode.faults;
  }
  const [own] = carried.snapshots as readonly [CarriedSnapshot, ...CarriedSnapshot[]];
  const { facts, findings } = readSnapshot(own.snapshot, displayPath(file), folder);
  const refused = refuseErrors(
    findings,
    `: this version of the program cannot read all that the PDF carries. Nothing was written.`,
  );
  if (refused !== undefined) return refused;
  if (facts === undefined) {
    process.stderr.write(`${displayPath(file)}: Its data are those of no partnership. Nothing was written.\n`);
    return exitCode.faults;
  }
  const files = folderOfSnapshot(carried.snapshots);
  await writeNewFiles(folder, files);
  const { today, arrangements, editions } = modelOn(facts, own.snapshot.day as CalendarDate);
  const { date } = arrangements.edition;
  const isMissing = editions.some((each) => each.date === date) && !files.has(`${editionsFolder}/${date}/${editionDataFile}`);
  return tell(folder, [...files.keys()], today, isMissing ? date : undefined);
}

async function readPdfFile(file: string): Promise<Uint8Array> {
  const cannotRead = (error: unknown) => {
    throw new WrongUsage(`${displayPath(file)} cannot be read (${reasonOf(error)}). Name a PDF that this program has made.`);
  };
  const found = await stat(file).catch(cannotRead);
  if (!found.isFile()) throw new WrongUsage(`${displayPath(file)} is no file. Name a PDF that this program has made.`);
  if (found.size > maxPdfBytes) {
    const limit = sizeInMillions(maxPdfBytes);
    throw new WrongUsage(`${displayPath(file)} holds ${sizeInMillions(found.size)}; of a PDF no more than ${limit} is read.`);
  }
  return readFile(file).catch(cannotRead);
}

/**
 * Says what was written, and how the same document is made of it.
 * @param missing the day of the edition that it is of, where the PDF does not carry what that said
 */
function tell(folder: string, paths: readonly string[], day: CalendarDate, missing: CalendarDate | undefined): ExitCode {
  const shown = displayPath(folder);
  const data = asArgument(shown);
  const lines = [
    `What the document of ${inWords(day)} says is in ${shown}:`,
    ...paths.map((path) => `  ${path}`),
    "",
    ...(missing === undefined
      ? []
      : [
          `The PDF does not carry what the edition of ${inWords(missing)} said. If it tells what was amended since, that cannot be told again.`,
          "",
        ]),
    "The same document again:",
    `  npx governance build --data ${data} --as-of ${day} --out ${asArgument(`${shown}-site`)}`,
    "or, where it is a draft:",
    `  npx governance edition draft --data ${data} --as-of ${day}`,
  ];
  process.stdout.write(`${lines.map(harmlessLine).join("\n")}\n`);
  return exitCode.ok;
}
