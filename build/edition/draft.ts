import { displayPath } from "../../src/load/files/read.ts";
import { load, modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { findingsText } from "../../src/outputs/reports/text.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { redlineInWords, stateInWords } from "../../src/site/document-state.ts";
import { type ExitCode, exitCode } from "../command-line/exit.ts";
import { terminal } from "../command-line/terminal.ts";
import { remakeEditionPage } from "../site/edition-page.ts";
import { type Earlier, printAlone } from "../site/print-alone.ts";
import { ensureOwnFolder, writeDraftFile } from "./draft-files.ts";

/** The options of `edition draft`. */
export interface DraftOptions {
  readonly data: string;
  /** The day whose facts it states; undefined for today. */
  readonly asOf: CalendarDate | undefined;
  /** The folder that the files go to. */
  readonly to: string;
}

/**
 * Writes the whole document for comment, as a PDF and as a Word file, each marked as a draft of the day, and both again as a
 * redline against the last edition.
 * @param clock gives the present day in a time zone
 */
export async function draft(
  { data, asOf, to }: DraftOptions,
  clock: (zone: string, asOf: CalendarDate | undefined) => CalendarDate,
): Promise<ExitCode> {
  const { facts, findings } = await load(data);
  const errors = findings.filter(isError);
  if (facts === undefined || errors.length > 0) return refuse(errors);
  await ensureOwnFolder(to);
  const model = modelOn(facts, clock(facts.partnership.timeZone, asOf));
  const earlier = await findEarlier(model);
  const copies = [await makeCopy(model, to), ...(earlier === undefined ? [] : [await makeCopy(model, to, earlier)])];
  const faults = copies.flatMap((copy) => copy.findings.filter(isError));
  if (faults.length > 0) return refuse(faults);
  for (const { name, pdf, word } of copies) {
    await writeDraftFile(to, `${name}.pdf`, pdf);
    await writeDraftFile(to, `${name}.docx`, word);
  }
  if (earlier === undefined) process.stdout.write("There is no redline: no edition has been published yet.\n");
  return exitCode.ok;
}

/** The last edition, which the redline is held against. */
async function findEarlier({ editions: [newest] }: ModelOnDay): Promise<Earlier | undefined> {
  const html = newest && (await remakeEditionPage(newest));
  return newest && html !== undefined ? { date: newest.date, html } : undefined;
}

/** Makes the PDF and the Word file of a draft, or of its redline against an edition. */
async function makeCopy(model: ModelOnDay, to: string, earlier?: Earlier) {
  const { pdf, html, findings } = await printAlone(model, "draft", displayPath(to), earlier);
  const { title, language, colours } = model.arrangements;
  const word = await docxOf(html, {
    title: `${title}, ${earlier === undefined ? stateInWords(model, "draft") : redlineInWords(model, earlier.date)}`,
    author: model.partnership.name,
    language,
    date: model.today,
    accent: colours?.accent,
  });
  return { name: `draft-${model.today}${earlier === undefined ? "" : "-redline"}`, pdf, word, findings };
}

function refuse(errors: readonly Finding[]): ExitCode {
  process.stderr.write(`${findingsText(errors, terminal(process.stderr))}\n\nPut this right first. Nothing was written.\n`);
  return exitCode.faults;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
