import { readdirSync } from "node:fs";
import { homedir, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarDate } from "../../../src/model/model.ts";
import { launchBrowser, type RunningBrowser } from "../../../src/outputs/pdf/browser.ts";
import { machineOf } from "../../../src/outputs/pdf/machine.ts";
import { type PrintedDocument, type PrintOptions, printDocument } from "../../../src/outputs/pdf/print.ts";
import type { SiteFiles } from "../../../src/outputs/pdf/site-files.ts";
import { project } from "../../sources.ts";

export const fixtures = join(project, "test/outputs/pdf/fixtures");

/** The project's own style sheets and fonts, where the website has them. */
const extraFiles: Record<string, string> = Object.fromEntries([
  ...["fonts", "print", "document"].map((name) => [`/assets/${name}.css`, join(project, "src/styles", `${name}.css`)]),
  ["/assets/mark.svg", join(fixtures, "mark.svg")],
  ...["source-sans-3", "source-serif-4"].flatMap((family) => {
    const folder = join(project, "node_modules/@fontsource", family, "files");
    return readdirSync(folder)
      .filter((name) => name.endsWith(".woff2"))
      .map((name) => [`/assets/fonts/${name}`, join(folder, name)]);
  }),
]);

/** The fixtures as a website. */
export const fixtureSite: SiteFiles = { folder: fixtures, address: "https://fenmarsh.example.org/", extraFiles };

/** Starts the browser that the build would use. */
export function startBrowser(): Promise<RunningBrowser> {
  const executablePath = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
  return launchBrowser({ executablePath, machine: machineOf(process, homedir(), tmpdir(), hostname()), notice: () => {} });
}

/** Prints one of the fixtures as the build prints the document. */
export function printFixture(
  browser: RunningBrowser,
  name: string,
  more: Partial<Pick<PrintOptions, "folder" | "out" | "foot" | "attached">> = {},
): Promise<PrintedDocument> {
  return printDocument({
    browser,
    ...fixtureSite,
    page: `${name}.html`,
    cover: "Cover",
    foot: "Governance Arrangements, 31 March 2025",
    facts: {
      title: "Governance Arrangements <Fenmarsh & District>",
      author: "Fenmarsh Safeguarding Children Partnership",
      subject: "The multi-agency safeguarding arrangements",
      language: name === "welsh" ? "cy" : "en-GB",
      date: "2025-03-31" as CalendarDate,
    },
    ...more,
  });
}
