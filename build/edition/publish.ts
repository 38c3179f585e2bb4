import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Facts } from "../../src/load/facts.ts";
import { fileKinds } from "../../src/load/file-kinds.ts";
import { editionDataFile, editionsFolder } from "../../src/load/files/edition-files.ts";
import { displayPath, parseFile } from "../../src/load/files/read.ts";
import { load, modelOn } from "../../src/load/load.ts";
import { type RecordFile, validate } from "../../src/load/schema/validate.ts";
import { missingApprovals } from "../../src/load/sign-off-noting.ts";
import { writeYaml } from "../../src/load/yaml/write.ts";
import { inWords } from "../../src/model/dates.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { sha256, writeFolderWhole } from "../../src/outputs/edition/freeze.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import { ownerOf } from "../../src/outputs/shared/owner.ts";
import { signOffPartner } from "../../src/rules/facts/sign-off-partner.ts";
import { check, isReviewNotHeld } from "../../src/rules/registry.ts";
import { joinNames } from "../../src/text/phrases.ts";
import { type ExitCode, exitCode, reasonOf, WrongUsage } from "../command-line/exit.ts";
import { refuseErrors } from "../command-line/sound-data.ts";
import { attachedSnapshot, documentData } from "../site/attached-data.ts";
import { printAlone } from "../site/print-alone.ts";
import { approvalsOf } from "./approvals.ts";

/** The options of `edition publish`. */
export interface PublishOptions {
  readonly data: string;
  /** The day of the edition. */
  readonly date: CalendarDate | undefined;
  readonly version: string | undefined;
  /** The file with what changed, in the words of whoever publishes. */
  readonly summary: string | undefined;
  /** Why it is published although something stands against it. */
  readonly despite: string | undefined;
  readonly dryRun: boolean;
}

/** The name of the PDF in the folder of an edition. */
const pdfName = "arrangements.pdf";

/** The record of an edition as it is written, but for its files. */
type EditionRecord = Readonly<Record<string, unknown>>;

/**
 * Freezes what the data say on a day as an edition: its PDF, all it says as data, and the mark of each. Nothing is written
 * unless all of it can be.
 */
export async function publish(options: PublishOptions): Promise<ExitCode> {
  const { data, date: day, despite, dryRun } = options;
  if (day === undefined) throw new WrongUsage("Say of which day the edition is: --date YYYY-MM-DD");
  const { facts, findings } = await load(data);
  if (facts === undefined) return refuseErrors(findings) ?? exitCode.faults;
  const before = modelOn(facts, day);
  ensureLater(facts, day);
  const obstacles = obstaclesTo(before);
  const record = {
    title: before.arrangements.title,
    ...nameOf(facts, day),
    ...(options.version !== undefined && { version: options.version }),
    ...(options.summary !== undefined && { summary: await readSummary(options.summary) }),
    ...listed("approvals", approvalsOf(before, facts)),
    ...listed("despite", despite === undefined ? [] : obstacles.map((what) => ({ what, why: despite }))),
  };
  const { file, faults } = editionFile(data, day, record);
  const edition = modelOn({ ...facts, files: [...facts.files, file] }, day);
  const refused = refuseErrors(
    [...findings, ...faults, ...check(edition), ...faultsOfSignOffs(before)].filter((each) => !isReviewNotHeld(each)),
  );
  if (refused !== undefined) return refused;
  if (obstacles.length > 0 && despite === undefined) return tellObstacles(obstacles);
  if (despite !== undefined && obstacles.length === 0)
    throw new WrongUsage("Nothing stands against this edition. Leave --despite away.");
  const folder = join(data, editionsFolder, day);
  if (dryRun) return say(`${displayPath(folder)} would be written. Nothing was written, as asked.`);
  return freeze(folder, record, edition, { ...facts, files: [...facts.files, file] });
}

/** Prints the edition and writes its folder. */
async function freeze(folder: string, record: EditionRecord, model: ModelOnDay, facts: Facts): Promise<ExitCode> {
  const snapshot = await documentData(facts, model, "edition");
  const attached = [attachedSnapshot(snapshot, model)];
  const { pdf, pages, findings } = await printAlone({ model, state: "edition", shown: displayPath(folder), attached });
  const refused = refuseErrors(findings);
  if (refused !== undefined) return refused;
  const whole = { ...record, pages, files: { [editionDataFile]: sha256(snapshot), [pdfName]: sha256(pdf) } };
  await writeFolderWhole(
    folder,
    new Map<string, Uint8Array | string>([
      [editionDataFile, snapshot],
      [pdfName, pdf],
      ["edition.yaml", writeYaml(whole)],
    ]),
    ownerOf(hostname(), process.pid),
  );
  const { arrangements } = model;
  return say(
    `${harmlessLine(arrangements.title)}, edition of ${inWords(model.today)}: published in ${displayPath(folder)}, with a PDF of ${pages} pages.\nThe next build offers it on the website. Keep the folder as it is: the check tells if it changes.`,
  );
}

/** The record of the edition as if it stood in the data already, and what is wrong with it. */
function editionFile(data: string, day: CalendarDate, record: EditionRecord): { file: RecordFile; faults: readonly Finding[] } {
  const path = fileKinds.editions.pattern.replace("*", day);
  const { source, faults } = parseFile({ kind: "editions", id: day, path }, `${displayPath(data)}/${path}`, writeYaml(record));
  const { file, findings } = validate(source);
  return { file, faults: [...faults, ...findings] };
}

function ensureLater(facts: Facts, day: CalendarDate): void {
  const last = facts.files
    .flatMap(({ kind, id }) => (kind === "editions" ? [id] : []))
    .sort()
    .at(-1);
  if (last === undefined || last < day) return;
  throw new WrongUsage(
    last === day
      ? `There is an edition of ${day} already, and a published edition never changes. Give another day.`
      : `--date ${day} is before the last edition, of ${last}. Give a later day.`,
  );
}

/** The name that the arrangements give the edition of this day, if they do. */
function nameOf({ files }: Facts, day: CalendarDate): { readonly name?: string } {
  const file = files.find((each): each is RecordFile<"arrangements"> => each.kind === "arrangements");
  const { date, name } = file?.record?.edition ?? {};
  return date === day && name !== undefined ? { name } : {};
}

async function readSummary(path: string): Promise<string> {
  const text = await readFile(path, "utf8").catch((error) => {
    throw new WrongUsage(`--summary ${path} cannot be read (${reasonOf(error)}). Name a text file that says what changed.`);
  });
  if (text.trim() === "") throw new WrongUsage(`--summary ${path} is empty. Write into it what changed since the last edition.`);
  return text.trim();
}

/** What is wrong with the sign-offs, which count no longer once the edition is there. */
function faultsOfSignOffs(model: ModelOnDay): Finding[] {
  return check(model).filter(({ rule }) => rule === signOffPartner.id);
}

/** What the partnership may publish in spite of, if it says why. */
function obstaclesTo(model: ModelOnDay): string[] {
  const missing = missingApprovals(model).map(({ name }) => name);
  const unsigned = missing.length === 0 ? [] : [`No sign-off by ${joinNames(missing, "or")} is recorded.`];
  const notHeld = check(model).filter((finding) => isReviewNotHeld(finding) && isError(finding));
  return [...unsigned, ...notHeld.map(({ message }) => message)];
}

function tellObstacles(obstacles: readonly string[]): ExitCode {
  const lines = obstacles.map((each) => `  – ${harmlessLine(each)}`).join("\n");
  process.stderr.write(
    `This stands against publishing the edition:\n${lines}\n\nSee to it, or say why it is published all the same: --despite "…". That is printed in the document. Nothing was written.\n`,
  );
  return exitCode.faults;
}

function say(sentences: string): ExitCode {
  process.stdout.write(`${sentences}\n`);
  return exitCode.ok;
}

function listed<Entry>(name: string, entries: readonly Entry[]): Readonly<Record<string, readonly Entry[]>> {
  return entries.length === 0 ? {} : { [name]: entries };
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
