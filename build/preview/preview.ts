import { access, copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DevServer } from "@11ty/eleventy-dev-server";
import type { Facts } from "../../src/load/facts.ts";
import type { FileMemory } from "../../src/load/files/read.ts";
import { folderOf } from "../../src/model/command.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { withoutFlood } from "../../src/outputs/reports/flood.ts";
import { findingsText } from "../../src/outputs/reports/text.ts";
import type { Site } from "../../src/outputs/site/site.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { proofreadingPage } from "../../src/pages/proofreading.tsx";
import { groupByRule } from "../../src/rules/by-rule.ts";
import { isProofreading, stopsBuild } from "../../src/rules/registry.ts";
import { addresses } from "../../src/site/addresses.ts";
import { addressOf, type Standing, standingAt } from "../../src/site/standing.ts";
import { readPageFacts } from "../../src/verify/page-facts.ts";
import { terminal } from "../command-line/terminal.ts";
import { planPrint } from "../printing/plan.ts";
import { describePrint, type Printer } from "../printing/printer.ts";
import { findAmendments } from "../site/amendments.ts";
import { attachedData } from "../site/attached-data.ts";
import { type JudgedData, judgeRead, type ReadData, readData } from "../site/judge-data.ts";
import { prepareProjectSite } from "../site/site-of.ts";
import { changedFiles } from "./changed-files.ts";

export interface PreviewPlan {
  /** The folder of the partnership's data. */
  readonly data: string;
  /** The path that the preview is served under; begins and ends with a slash. */
  readonly base: string;
  /** Where the website will stand, as far as the command was told. */
  readonly standing: Standing;
  readonly asOf: CalendarDate | undefined;
  /** The folder in which each version of the website gets a folder of its own. */
  readonly folder: string;
  readonly server: DevServer;
  readonly printer: Printer;
  readonly steps: Steps;
}

/** Where the preview shows the proofreader's findings, below its base. */
export const proofreadingAddress = "_proofreading/";

/** One version of the website, in a folder of its own. */
interface Version {
  readonly number: number;
  readonly folder: string;
  readonly facts: Facts;
  readonly model: ModelOnDay;
  readonly parts: Site;
  /** The print of its document, from when that has begun until somebody waits for it. */
  printing?: Promise<void> | undefined;
}

/** Data of which a website can be made, unless the rules find a fault. */
type SoundData = ReadData & Required<Pick<ReadData, "model" | "facts">>;

/** The website as the data are now: each change makes a new version, which is shown as soon as it is whole. */
export class Preview {
  readonly #plan: PreviewPlan;
  #made = 0;
  /** The files of the data as they were read last. */
  readonly #memory: FileMemory = new Map();
  /** Whether the data as they are now have faults, so that what is shown is older. */
  #atFault = false;
  /** The path of the page that was opened last, below the base: it is the first to be made anew. */
  #open: string | undefined;
  #shown: Version | undefined;
  #printing: Version | undefined;
  #printed: Version | undefined;
  /** The last PDF that was printed. A new version carries it until its own is there. */
  #pdf: { readonly file: string; readonly pages: number } | undefined;

  constructor(plan: PreviewPlan) {
    this.#plan = plan;
  }

  /** Notes which page is open, by its path on the server. */
  open(path: string): void {
    const { base } = this.#plan;
    if (path.startsWith(base)) this.#open = path.slice(base.length - 1);
  }

  /**
   * Makes the website anew and shows it, the open page at once, before the rules have judged the data. Where these are at
   * fault it tells the faults, and what is shown stays, or is again as it was.
   */
  async remake(): Promise<void> {
    const { data, asOf, steps } = this.#plan;
    const read = await readData(data, { asOf, memory: this.#memory });
    if (read.model === undefined || read.facts === undefined || read.findings.some(stopsBuild)) {
      return this.#refuse(await judgeRead(read));
    }
    const sound = { ...read, model: read.model, facts: read.facts };
    const version = await steps.step("Website", async ({ note }) => {
      const made = await this.#make(sound);
      if (made === undefined) note("not shown");
      return made;
    });
    if (version !== undefined) await this.#show(version);
  }

  /** Tells the faults of data of which no website is made. */
  #refuse({ findings }: JudgedData): void {
    this.#atFault = true;
    this.#tell(findings.filter(stopsBuild));
  }

  /**
   * Puts the open page as it is now into the version that is shown, if it has changed: the others follow with their version.
   * A page that needs a style sheet, script or picture which that version lacks waits for the others.
   * @returns what puts the page as it was back
   */
  async #showOpenPage(parts: Site): Promise<() => Promise<void>> {
    const [shown, path] = [this.#shown, this.#open];
    const nothing = async () => undefined;
    if (shown === undefined || path === undefined) return nothing;
    const file = join(shown.folder, path, "index.html");
    const [page, before] = await Promise.all([parts.makePage(path), readFile(file, "utf8").catch(() => undefined)]);
    if (page === undefined || before === undefined || page === before) return nothing;
    if (!(await hasFilesOf(page, shown.folder, this.#plan.base))) return nothing;
    const show = async (text: string) => {
      await writeFile(file, text);
      this.#plan.server.reloadFiles([file]);
    };
    await show(page);
    return () => show(before);
  }

  /** Shows the PDF of the version that is shown, unless it is shown already or a newer version is there by then. */
  async reprint(): Promise<void> {
    const version = this.#shown;
    if (version === undefined || version === this.#printed) return;
    const printing = version.printing ?? this.#print(version);
    version.printing = undefined;
    await printing;
    this.#printed = version;
    if (this.#shown !== version) return discard(version);
    await this.#speakOfPdf(version);
    this.#plan.server.reloadFiles([join(version.folder, addresses.pdf)]);
  }

  /** Prints the document of a version, beside the PDF that is shown with it so far, and then in its place. */
  async #print(version: Version): Promise<void> {
    const { base, printer, steps } = this.#plan;
    const { folder, facts, model, parts } = version;
    const { state } = parts.context;
    const address = new URL(base, model.arrangements.website).href;
    const file = join(folder, addresses.pdf);
    this.#printing = version;
    try {
      await steps.step("PDF", async ({ note }) => {
        const plan = { ...planPrint({ model, state, folder, address }), out: `${file}.new` };
        const printed = await printer.print(plan, attachedData(facts, model, state));
        await rename(plan.out, file);
        await this.#keepPdf(file, printed.sheets);
        const isOld = this.#atFault || this.#made !== version.number;
        note(isOld ? "of the website as it was before" : describePrint(printed));
      });
    } finally {
      this.#printing = undefined;
    }
  }

  /**
   * Makes a version of the website. Its document is printed while the other pages are made, unless another is being printed.
   * @returns undefined where the rules find the data at fault, which is told
   */
  async #make(read: SoundData): Promise<Version | undefined> {
    const number = this.#made + 1;
    const folder = join(this.#plan.folder, `version-${number}`);
    let hideOpenPage: () => Promise<void> = async () => undefined;
    const abandon = () => Promise.all([hideOpenPage(), discard({ folder })]);
    try {
      const version = await this.#prepare(read, number, folder);
      hideOpenPage = await this.#showOpenPage(version.parts);
      const judged = await judgeRead(read);
      if (judged.findings.some(stopsBuild)) {
        await abandon();
        this.#refuse(judged);
        return undefined;
      }
      [this.#made, this.#atFault] = [number, false];
      await this.#write(version, judged);
      return version;
    } catch (error) {
      await abandon();
      // Pages are made of data that the rules have not judged yet, and may fail over what a rule tells.
      const judged = await judgeRead(read);
      if (!judged.findings.some(stopsBuild)) throw error;
      this.#refuse(judged);
      return undefined;
    }
  }

  async #prepare({ model, facts }: SoundData, number: number, folder: string): Promise<Version> {
    const { base, standing } = this.#plan;
    await mkdir(join(folder, dirname(addresses.pdf)), { recursive: true });
    const elsewhere = standingAt(model, addressOf(model.arrangements.website, standing));
    const parts = await prepareProjectSite({ model: elsewhere, ...(await findAmendments(model)), base, folder });
    return { number, folder, facts, model: elsewhere, parts };
  }

  async #write(version: Version, judged: JudgedData): Promise<void> {
    const { folder, model, parts } = version;
    if (this.#pdf !== undefined) await copyFile(this.#pdf.file, join(folder, addresses.pdf));
    await parts.writePrintedPage();
    if (this.#printing === undefined) version.printing = this.#print(version);
    // Whoever shows the PDF gets the error; where the pages cannot be made, nobody does.
    version.printing?.catch(() => undefined);
    await parts.writePages();
    await writeProofreading(folder, model, judged);
    await this.#speakOfPdf(version);
  }

  /** Keeps a printed PDF. A version that is made meanwhile copies the one before or this one, and neither in part. */
  async #keepPdf(printed: string, pages: number): Promise<void> {
    const file = join(this.#plan.folder, "last.pdf");
    await copyFile(printed, `${file}.new`);
    await rename(`${file}.new`, file);
    this.#pdf = { file, pages };
  }

  /** Writes the pages that tell the size of the PDF, as far as it is known. */
  async #speakOfPdf({ parts, folder }: Version): Promise<void> {
    const path = addresses.pdf;
    if (this.#pdf === undefined) return parts.writePagesAboutPdf({ path });
    const { size } = await stat(join(folder, path));
    await parts.writePagesAboutPdf({ path, bytes: size, pages: this.#pdf.pages });
  }

  async #show(version: Version): Promise<void> {
    const { server } = this.#plan;
    const before = this.#shown;
    this.#shown = version;
    server.dir = version.folder;
    if (before === undefined) return;
    server.reloadFiles(await changedFiles(version.folder, before.folder));
    if (before !== this.#printing) await discard(before);
  }

  #tell(findings: readonly Finding[]): void {
    const { steps, server } = this.#plan;
    steps.sayFault(`\n${findingsText(findings, terminal(process.stdout))}\n\nThe website is shown as it was before.\n`);
    server.sendError({
      error: new Error(
        withoutFlood(findings)
          .map(({ file, line, message }) => `${file}:${line} ${message}`)
          .join("\n"),
      ),
    });
  }
}

/** Whether a folder has every style sheet, script and picture of the website that a page names. */
async function hasFilesOf(page: string, folder: string, base: string): Promise<boolean> {
  const prefixes = [addresses.static, addresses.assets].map((path) => `${base}${path.slice(1)}`);
  const paths = readPageFacts(page)
    .links.map(({ address }) => address.replace(/[?#].*$/, ""))
    .filter((path) => prefixes.some((prefix) => path.startsWith(prefix)));
  try {
    await Promise.all(paths.map(async (path) => access(join(folder, decodeURIComponent(path.slice(base.length))))));
    return true;
  } catch {
    return false;
  }
}

/** Writes the page of the proofreader's findings, at an address that no page of a partnership can have. */
async function writeProofreading(folder: string, model: ModelOnDay, { findings, accepted }: JudgedData): Promise<void> {
  const { partnership, arrangements, today } = model;
  const page = proofreadingPage({
    ...{ name: partnership.name, language: arrangements.language, today, folder: folderOf(model), accepted: accepted.length },
    rules: groupByRule(findings.filter(isProofreading)),
  });
  await mkdir(join(folder, proofreadingAddress), { recursive: true });
  await writeFile(join(folder, proofreadingAddress, "index.html"), page);
}

function discard({ folder }: Pick<Version, "folder">): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
