import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Facts } from "../../src/load/facts.ts";
import { maxWordFileBytes, maxWordPartsBytes } from "../../src/load/files/limits.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { load, modelOn } from "../../src/load/load.ts";
import type { RecordFile } from "../../src/load/schema/validate.ts";
import { offsetInFile } from "../../src/load/source/source-text.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { type LineColumn, lineColumnAt } from "../../src/model/places/lines.ts";
import { placeOf } from "../../src/model/places/places.ts";
import { findingsText } from "../../src/outputs/reports/text.ts";
import { shareOfHeadings } from "../../src/returned/alignment.ts";
import { type DraftFacts, draftFactsOf } from "../../src/returned/draft-facts.ts";
import type { Marked, Paragraph } from "../../src/returned/marks.ts";
import { documentPassages } from "../../src/returned/places/document-passages.ts";
import type { Whereabouts } from "../../src/returned/places/passage.ts";
import { placesInDraft } from "../../src/returned/places/place-in-draft.ts";
import { marksIn } from "../../src/returned/read-marks.ts";
import { type Draft, type ReturnedDraft, returnedSections, type TypedPlace } from "../../src/returned/returned.ts";
import { CannotRead } from "../../src/returned/word/cannot-read.ts";
import { acceptOwnChanges } from "../../src/returned/word/own-changes.ts";
import { readReturnedFile } from "../../src/returned/word/returned-file.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { terminal } from "../command-line/terminal.ts";
import { writePrintedPage } from "../site/printed-page.ts";
import { inTemporaryFolder } from "../site/temporary-folder.ts";
import { wordFileOf } from "./draft.ts";
import { type ReturnedFormat, returnedFormats } from "./returned-formats.ts";

/** The options of `edition returned`. */
export interface ReturnedOptions {
  readonly data: string;
  /** The day of the draft; undefined for the one that the files name. */
  readonly asOf: CalendarDate | undefined;
  /** The folder in which drafts are kept. */
  readonly to: string;
  readonly format: ReturnedFormat;
}

/** A Word file that was named, and what is in it. */
interface ReadFile extends Marked {
  readonly path: string;
  readonly draft: DraftFacts;
}

/** So many of the headings of a draft a file must have, to be taken for that draft. */
const leastShare = 0.3;

/**
 * Lists the comments and the changes in Word files of a draft that came back. Writes nothing.
 * @param paths the files
 * @param clock gives the present day in a time zone, or the day that is asked for
 */
export async function returned(
  paths: readonly string[],
  { data, asOf, to, format }: ReturnedOptions,
  clock: (zone: string, asOf: CalendarDate | undefined) => CalendarDate,
): Promise<ExitCode> {
  if (paths.length === 0) throw new WrongUsage("Name the Word files that came back: npx governance edition returned FILE.docx");
  const { facts, findings } = await load(data);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (facts === undefined || errors.length > 0) {
    const faults = findingsText(errors, terminal(process.stderr));
    process.stderr.write(`${faults}\n\nPut this right first: places in data that cannot be read are not known.\n`);
    return exitCode.faults;
  }
  const today = clock(facts.partnership.timeZone, asOf);
  const files = await readAll(paths, modelOn(facts, today).partnership.name);
  const dayOf = ({ draft }: ReadFile) => asOf ?? draft.day ?? today;
  const drafts: ReturnedDraft[] = [];
  for (const day of new Set(files.map(dayOf))) {
    const those = files.filter((file) => dayOf(file) === day);
    const model = modelOn(facts, day);
    const dayKnown = asOf !== undefined || those.some(({ draft }) => draft.day !== undefined);
    drafts.push({ ...(await listReturned(those, model, facts, to)), dayKnown });
  }
  process.stdout.write(returnedFormats[format](drafts, terminal(process.stdout)));
  return exitCode.ok;
}

/** Reads every file, or says of each that cannot be read why. */
async function readAll(paths: readonly string[], sender: string): Promise<ReadFile[]> {
  const read = await Promise.all(paths.map((path) => readWordFile(path, sender)));
  const faults = read.filter((each) => typeof each === "string");
  if (faults.length > 0) throw new WrongUsage(faults.join("\n"));
  return read.filter((each) => typeof each !== "string");
}

/**
 * A file with its marks, or a sentence that says why it cannot be read.
 * @param sender in whose name a redline marks what is new in it
 */
async function readWordFile(path: string, sender: string): Promise<ReadFile | string> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return `${displayPath(path)}: There is no such file.`;
  if (!stats.isFile()) return `${displayPath(path)}: It is not a file.`;
  try {
    if (stats.size > maxWordFileBytes) return `${displayPath(path)}: It is larger than any draft. Name the draft that came back.`;
    const { events, comments, properties } = readReturnedFile(await readFile(path), maxWordPartsBytes);
    const marked = marksIn(
      acceptOwnChanges(events, ({ author }) => author === sender),
      comments,
    );
    return { path, ...marked, draft: draftFactsOf(properties, marked.paragraphs) };
  } catch (error) {
    if (error instanceof CannotRead) return `${displayPath(path)}: ${error.message}`;
    throw error;
  }
}

async function listReturned(
  files: readonly ReadFile[],
  model: ModelOnDay,
  facts: Facts,
  to: string,
): Promise<Omit<ReturnedDraft, "dayKnown">> {
  const page = await inTemporaryFolder("draft", (folder) => writePrintedPage(model, "draft", folder));
  const { events } = readReturnedFile(await wordFileOf(page, model), maxWordPartsBytes);
  const { paragraphs } = marksIn(events, []);
  const strange = files.filter((file) => shareOfHeadings(paragraphs, file.paragraphs) < leastShare);
  if (strange.length > 0) {
    const sentences = strange.map(
      ({ path }) => `${displayPath(path)}: It has few of the headings of "${model.arrangements.title}", so it is no draft of it.`,
    );
    throw new WrongUsage(
      `${sentences.join("\n")}\nName the files that came back, and with --data the data that they were made from.`,
    );
  }
  const isSame = (file: ReadFile) => file.draft.mark === page.mark;
  const kept = files.every(isSame) ? [] : await keptDrafts(to, model);
  const sentOf = (file: ReadFile) =>
    isSame(file) ? undefined : kept.find(({ draft }) => draft.mark === file.draft.mark)?.paragraphs;
  const names = files.map(({ path }) => basename(path));
  const draft: Draft = { paragraphs, placesOf: placesInData(paragraphs, model, facts) };
  const returnedFiles = files.map((file, index) => {
    const sent = sentOf(file);
    return { name: names[index] ?? "", ...file, ...(sent && { sent }) };
  });
  return {
    on: model.today,
    files: names,
    data: files.every(isSame) ? "same" : files.some(({ draft: { mark } }) => mark === undefined) ? "unknown" : "changed",
    sentAtHand: files.every((file) => isSame(file) || sentOf(file) !== undefined),
    sections: returnedSections(returnedFiles, draft),
  };
}

/** The drafts of a day as they were sent, as far as they are still kept. */
async function keptDrafts(to: string, { today, partnership }: ModelOnDay): Promise<ReadFile[]> {
  const names = [`draft-${today}.docx`, `draft-${today}-redline.docx`];
  const read = await Promise.all(names.map((name) => readWordFile(join(to, name), partnership.name)));
  return read.filter((each) => typeof each !== "string" && each.draft.mark !== undefined) as ReadFile[];
}

/** Gives the places of a word of a draft in the data files. */
export function placesInData(paragraphs: readonly Paragraph[], model: ModelOnDay, facts: Facts): Draft["placesOf"] {
  const files = new Map(facts.files.map((file) => [file.file, file]));
  const passages = documentPassages(model, (text) => files.get(text.file)?.prose.get(text.pointer) ?? text);
  const find = placesInDraft(paragraphs, passages);
  const typedAt = ({ what, offset, ...source }: Whereabouts): TypedPlace => {
    const file = files.get(source.file);
    const text = file?.prose.get(source.pointer)?.text;
    const { line, column } =
      file === undefined || text === undefined || offset === undefined
        ? placeOf(model, source)
        : placeOfOffset(file, source.pointer, text, offset);
    return { file: source.file, line, column, ...(what !== undefined && { what }) };
  };
  return (paragraph, offset) => find(paragraph, offset).map(typedAt);
}

/** The place of an offset of a text; the end of a line is behind its last sign, not at the first of the next. */
function placeOfOffset(file: RecordFile, pointer: string, text: string, offset: number): LineColumn {
  const isEnd = offset > 0 && /^(?:\s|$)/.test(text.slice(offset, offset + 1)) && !/\s/.test(text.charAt(offset - 1));
  const at = offsetInFile(file, pointer, text, isEnd ? offset - 1 : offset);
  return lineColumnAt(file.lineStarts, isEnd ? at + 1 : at);
}
