import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { isInSystemFolder } from "../../src/outputs/shared/system-folder.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { draftProperties } from "../../src/returned/draft-facts.ts";
import { stateInWords } from "../../src/site/document-state.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { loadSound, refuseErrors } from "../command-line/sound-data.ts";
import { printAlone } from "../site/print-alone.ts";

/** The options of `edition draft`. */
export interface DraftOptions {
  readonly data: string;
  /** The day whose facts it states; undefined for today. */
  readonly asOf: CalendarDate | undefined;
  /** The folder that the files go to. */
  readonly to: string;
}

/**
 * Writes the whole document for comment, as a PDF and as a Word file, each marked as a draft of the day.
 * @param clock gives the present day in a time zone
 */
export async function draft(
  { data, asOf, to }: DraftOptions,
  clock: (zone: string, asOf: CalendarDate | undefined) => CalendarDate,
): Promise<ExitCode> {
  const { facts, refused } = await loadSound(data);
  if (facts === undefined) return refused;
  if (await isInSystemFolder(to)) throw new WrongUsage(`--to ${to} belongs to the system. Choose another folder.`);
  const model = modelOn(facts, clock(facts.partnership.timeZone, asOf));
  const printed = await printAlone(model, "draft", displayPath(to));
  const faults = refuseErrors(printed.findings);
  if (faults !== undefined) return faults;
  await mkdir(to, { recursive: true });
  await write(join(to, `draft-${model.today}.pdf`), printed.pdf);
  await write(join(to, `draft-${model.today}.docx`), await wordFileOf(printed, model));
  return exitCode.ok;
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await writeFile(path, content);
  process.stdout.write(`${displayPath(path)}\n`);
}

/** The Word file of a draft. The same page of the same day gives the same file. */
export function wordFileOf(
  { html, mark }: { readonly html: string; readonly mark: string },
  model: ModelOnDay,
): Promise<Uint8Array> {
  const { title, language, colours } = model.arrangements;
  return docxOf(html, {
    title: `${title}, ${stateInWords(model, "draft")}`,
    author: model.partnership.name,
    language,
    date: model.today,
    accent: colours?.accent,
    properties: draftProperties(model.today, mark),
  });
}
