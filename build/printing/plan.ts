import { join } from "node:path";
import { calendarDate } from "../../src/model/dates.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import type { PrintOptions } from "../../src/outputs/pdf/print.ts";
import { addresses } from "../../src/site/addresses.ts";
import { type DocumentState, stateInWords } from "../../src/site/document-state.ts";
import { say } from "../../src/words/say.ts";
import { WrongUsage } from "../command-line/exit.ts";

/** What is printed, and of what. */
export interface PrintedSite {
  readonly model: ModelOnDay;
  readonly state: DocumentState;
  /** The folder that holds the page to print, and that the PDF goes to. */
  readonly folder: string;
  /** The address at which the site will be hosted, with its base path. */
  readonly address: string;
  /** What it is, where the state does not say all of it. */
  readonly inWords?: string | undefined;
}

/** A plan to print, as plain data. */
export type PrintPlan = Omit<PrintOptions, "browser" | "runPhase" | "attached">;

/** Plans the print of the document of a site, to the PDF that the site offers. */
export function planPrint({ model, state, folder, address, inWords = stateInWords(model, state) }: PrintedSite): PrintPlan {
  const { arrangements, partnership } = model;
  return {
    folder,
    address,
    page: addresses.document.slice(1),
    out: join(folder, addresses.pdf),
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
