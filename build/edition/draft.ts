import type { Facts } from "../../src/load/facts.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { draftProperties } from "../../src/returned/draft-facts.ts";
import { redlineInWords, stateInWords } from "../../src/site/document-state.ts";
import { type ExitCode, exitCode } from "../command-line/exit.ts";
import { loadSound, refuseErrors } from "../command-line/sound-data.ts";
import { attachedData } from "../site/attached-data.ts";
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
  const { facts, refused } = await loadSound(data);
  if (facts === undefined) return refused;
  await ensureOwnFolder(to);
  const model = modelOn(facts, clock(facts.partnership.timeZone, asOf));
  const { files, findings, isFirst } = await makeDraft(facts, model, displayPath(to));
  const faults = refuseErrors(findings);
  if (faults !== undefined) return faults;
  for (const [name, content] of files) process.stdout.write(`${displayPath(await writeDraftFile(to, name, content))}\n`);
  if (isFirst) process.stdout.write("There is no redline: no edition has been published yet.\n");
  return exitCode.ok;
}

/** A draft that is made and not written. */
export interface MadeDraft {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What is wrong with its PDFs. */
  readonly findings: readonly Finding[];
  /** Whether no edition has been published yet, so that there is no redline. */
  readonly isFirst: boolean;
}

/**
 * Makes the PDF and the Word file of a draft and, once an edition has been published, those of its redline.
 * @param shown the folder that they go to, as findings name it
 */
export async function makeDraft(facts: Facts, model: ModelOnDay, shown: string): Promise<MadeDraft> {
  const earlier = await findEarlier(model);
  const copies = [
    await makeCopy(facts, model, shown),
    ...(earlier === undefined ? [] : [await makeCopy(facts, model, shown, earlier)]),
  ];
  const files = copies.flatMap(({ name, pdf, word }) => [[`${name}.pdf`, pdf] as const, [`${name}.docx`, word] as const]);
  return { files: new Map(files), findings: copies.flatMap((copy) => copy.findings), isFirst: earlier === undefined };
}

/** The last edition, which the redline is held against. */
async function findEarlier({ editions: [newest] }: ModelOnDay): Promise<Earlier | undefined> {
  const html = newest && (await remakeEditionPage(newest));
  return newest && html !== undefined ? { date: newest.date, html } : undefined;
}

/** Makes the PDF and the Word file of a draft, or of its redline against an edition, which its data alone do not make. */
async function makeCopy(facts: Facts, model: ModelOnDay, shown: string, earlier?: Earlier) {
  const attached = earlier === undefined ? await attachedData(facts, model, "draft") : [];
  const { findings, ...printed } = await printAlone({ model, state: "draft", shown, attached, earlier });
  const name = `draft-${model.today}${earlier === undefined ? "" : "-redline"}`;
  return { name, pdf: printed.pdf, word: await wordFileOf(printed, model, earlier?.date), findings };
}

/**
 * The Word file of a draft. The same page of the same day gives the same file.
 * @param since the day of the edition since which it shows the changes, if it is a redline
 */
export function wordFileOf(
  { html, mark }: { readonly html: string; readonly mark: string },
  model: ModelOnDay,
  since?: CalendarDate,
): Promise<Uint8Array> {
  const { title, colours } = model.arrangements;
  return docxOf(html, {
    title: `${title}, ${since === undefined ? stateInWords(model, "draft") : redlineInWords(model, since)}`,
    author: model.partnership.name,
    words: model.words,
    date: model.today,
    accent: colours?.accent,
    properties: draftProperties(model.today, mark),
  });
}
