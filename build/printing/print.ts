import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { calendarDate } from "../../src/model/dates.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import type { RunPhase } from "../../src/model/phase.ts";
import type { PrintedDocument } from "../../src/outputs/pdf/print.ts";
import { addresses } from "../../src/site/addresses.ts";
import { type DocumentState, stateInWords } from "../../src/site/document-state.ts";
import { say } from "../../src/words/say.ts";
import { WrongUsage } from "../command-line/exit.ts";
import type { PendingBrowser } from "./browser.ts";
import { tryTwice } from "./second-try.ts";

/** What the PDF of a site is made from. */
export interface PrintPlan {
  readonly model: ModelOnDay;
  readonly state: DocumentState;
  /** The folder that holds the page to print, and that the PDF goes to. */
  readonly folder: string;
  /** The address at which the site will be hosted, with its base path. */
  readonly address: string;
  readonly browser: PendingBrowser;
  /** What it is, where the state does not say all of it. */
  readonly inWords?: string | undefined;
  readonly runPhase?: RunPhase;
}

/** Prints the document of a site to the PDF that the site offers. */
export async function printPdf(given: PrintPlan): Promise<PrintedDocument> {
  const { model, state, folder, address, browser, runPhase, inWords = stateInWords(model, state) } = given;
  const { printDocument } = await import("../../src/outputs/pdf/print.ts");
  const { arrangements, partnership } = model;
  const out = join(folder, addresses.pdf);
  await mkdir(dirname(out), { recursive: true });
  const plan = {
    runPhase,
    folder,
    address,
    page: addresses.document.slice(1),
    out,
    cover: say(model.words, "pdf.cover"),
    foot: `${arrangements.title}, ${inWords}`,
    facts: {
      title: `${arrangements.title}: ${partnership.name}`,
      author: partnership.name,
      subject: `${arrangements.title}, ${inWords}`,
      language: arrangements.language,
      date: parseSourceDate(process.env.SOURCE_DATE_EPOCH) ?? (state === "edition" ? arrangements.edition.date : model.today),
    },
  };
  return tryTwice(browser, (running) => printDocument({ browser: running, ...plan }));
}

/**
 * Reads the day of SOURCE_DATE_EPOCH, the date to write into what is built: whole seconds since 1970-01-01T00:00:00Z
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 * @returns undefined where it is not set
 * @throws {WrongUsage} where it is set to anything else
 */
export function parseSourceDate(epoch: string | undefined): CalendarDate | undefined {
  if (epoch === undefined || epoch === "") return undefined;
  const instant = new Date(/^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  const day = Number.isNaN(instant.valueOf()) ? undefined : calendarDate(instant.toISOString().slice(0, 10));
  if (day !== undefined) return day;
  throw new WrongUsage(`SOURCE_DATE_EPOCH is "${epoch}", which is not a number of seconds since 1970. Correct it, or unset it.`);
}
