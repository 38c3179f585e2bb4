import { copyFile, mkdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DevServer } from "@11ty/eleventy-dev-server";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CalendarDate } from "../../src/model/model.ts";
import { withoutFlood } from "../../src/outputs/reports/flood.ts";
import { findingsText } from "../../src/outputs/reports/text.ts";
import type { Site } from "../../src/outputs/site/site.ts";
import type { Steps } from "../../src/outputs/steps/steps.ts";
import { stopsBuild } from "../../src/rules/registry.ts";
import { addresses } from "../../src/site/addresses.ts";
import { terminal } from "../command-line/terminal.ts";
import { findAmendments } from "../site/amendments.ts";
import type { PendingBrowser } from "../site/browser.ts";
import { judgeData } from "../site/judge-data.ts";
import { printPdf } from "../site/print.ts";
import { prepareProjectSite } from "../site/site-of.ts";
import { changedFiles } from "./changed-files.ts";

export interface PreviewPlan {
  /** The folder of the partnership's data. */
  readonly data: string;
  /** The path that the preview is served under; begins and ends with a slash. */
  readonly base: string;
  readonly asOf: CalendarDate | undefined;
  /** The folder in which each version of the website gets a folder of its own. */
  readonly folder: string;
  readonly server: DevServer;
  readonly browser: PendingBrowser;
  readonly steps: Steps;
}

/** One version of the website, in a folder of its own. */
interface Version {
  readonly folder: string;
  readonly model: ModelOnDay;
  readonly parts: Site;
}

/** The website as the data are now: each change makes a new version, which is shown as soon as it is whole. */
export class Preview {
  readonly #plan: PreviewPlan;
  #made = 0;
  /** Whether the data as they are now have faults, so that what is shown is older. */
  #atFault = false;
  #shown: Version | undefined;
  #printing: Version | undefined;
  #printed: Version | undefined;
  /** The last PDF that was printed. A new version carries it until its own is there. */
  #pdf: { readonly file: string; readonly pages: number } | undefined;

  constructor(plan: PreviewPlan) {
    this.#plan = plan;
  }

  /** Makes the website anew and shows it. Where the data are at fault it tells the faults, and what is shown stays. */
  async remake(): Promise<void> {
    const { data, asOf, steps } = this.#plan;
    const { model, findings } = await judgeData(data, { asOf });
    const stopping = findings.filter(stopsBuild);
    this.#atFault = model === undefined || stopping.length > 0;
    if (model === undefined || stopping.length > 0) this.#tell(stopping);
    else await this.#show(await steps.step("Website", () => this.#make(model)));
  }

  /** Prints the version that is shown, unless it is printed already. The PDF is shown with it, unless a newer version is there by then. */
  async reprint(): Promise<void> {
    const version = this.#shown;
    if (version === undefined || version === this.#printed) return;
    const { base, browser, steps, folder } = this.#plan;
    const { model } = version;
    const address = new URL(base, model.arrangements.website).href;
    this.#printing = version;
    try {
      const plan = { model, state: version.parts.context.state, folder: version.folder, address, browser };
      const { sheets } = await steps.step("PDF", async ({ note }) => {
        const printed = await printPdf(plan);
        if (this.#atFault || version !== this.#shown) note("of the website as it was before");
        return printed;
      });
      this.#printed = version;
      this.#pdf = { file: join(folder, "last.pdf"), pages: sheets };
      await copyFile(join(version.folder, addresses.pdf), this.#pdf.file);
    } finally {
      this.#printing = undefined;
    }
    if (this.#shown !== version) return discard(version);
    await this.#speakOfPdf(version);
    this.#plan.server.reloadFiles([join(version.folder, addresses.pdf)]);
  }

  async #make(model: ModelOnDay): Promise<Version> {
    this.#made += 1;
    const folder = join(this.#plan.folder, `version-${this.#made}`);
    await mkdir(join(folder, dirname(addresses.pdf)), { recursive: true });
    const parts = await prepareProjectSite({ model, ...(await findAmendments(model)), base: this.#plan.base, folder });
    const version = { folder, model, parts };
    await parts.writePrintedPage();
    await parts.writePages();
    if (this.#pdf !== undefined) await copyFile(this.#pdf.file, join(folder, addresses.pdf));
    await this.#speakOfPdf(version);
    return version;
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

function discard({ folder }: Version): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
