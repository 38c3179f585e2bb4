import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Comparison } from "../../compare/change.ts";
import type { ModelOnDay } from "../../model/day.ts";
import type { Asset, CalendarDate } from "../../model/model.ts";
import { templatesFor } from "../../pages/index.ts";
import type { PageInputs } from "../../pages/inputs.ts";
import { addresses } from "../../site/addresses.ts";
import type { DocumentState } from "../../site/document-state.ts";
import { editionAssetsOf } from "../../site/edition-files.ts";
import { siteHrefs } from "../../site/hrefs.ts";
import type { SiteContext } from "../../site/site-context.ts";
import type { Schemas } from "../../views/data-dictionary.ts";
import { chartDot } from "../../views/organisation-chart.ts";
import { say } from "../../words/say.ts";
import type { KeptFiles } from "../shared/kept-files.ts";
import { makeBrowserFiles } from "./browser-files.ts";
import { drawChart } from "./chart.ts";
import type { BrowserSources } from "./compiled.ts";
import { copyFonts, makePrintStylesheet } from "./print-stylesheet.ts";
import { markOf, markToCome } from "./printed-mark.ts";
import { writePages } from "./write-pages.ts";

/** What a website is made from, and where it is written. */
export interface SitePlan {
  readonly model: ModelOnDay;
  /** What the document of the website is. */
  readonly state: DocumentState;
  /** What changed since its edition was published, where it was. */
  readonly comparison?: Comparison | undefined;
  /** The facts of that edition, judged on the day of the model. */
  readonly published?: ModelOnDay | undefined;
  /** What changed in each published edition since the one before, by its day. */
  readonly between?: ReadonlyMap<CalendarDate, Comparison>;
  /** The path that the website will be served under; it begins and ends with a slash. */
  readonly base: string;
  /** The folder that the website is written into. It exists and is empty. */
  readonly folder: string;
  /** The sources of the style sheet and scripts that browsers load. */
  readonly sources: BrowserSources;
  /** Makes of the page of the document the one that is printed, where that is a redline. */
  readonly redline?: ((page: string) => string) | undefined;
  /** The JSON Schemas by their names; their descriptions explain the columns of the open data. */
  readonly schemas: Schemas;
  /** What earlier builds have made, where there were any. */
  readonly kept?: KeptFiles | undefined;
}

/** A website that is being made: its parts can be written one after another, the printed page first. */
export interface Site {
  /** What every page is given. */
  readonly context: SiteContext;
  /** Writes the page that the PDF is printed from, with the style sheet and the fonts it needs. */
  readonly writePrintedPage: () => Promise<void>;
  /** Writes every other page, without the size of the PDF, and the files that the pages load. */
  readonly writePages: () => Promise<void>;
  /** Makes one page, before all are written; undefined where there is none at the path, or one that states the size of the PDF. */
  readonly makePage: (path: string) => Promise<string | undefined>;
  /** Makes every page, by its path, without the size of the PDF, and writes none. */
  readonly makePages: () => Promise<ReadonlyMap<string, string>>;
  /** Writes the pages that state the size of the PDF once more, now that it is known. */
  readonly writePagesAboutPdf: (pdf: NonNullable<SiteContext["pdf"]>) => Promise<void>;
}

/** Prepares a website: compiles its style sheets and scripts, renders the document with its chart. Writes nothing yet. */
export async function prepareSite(plan: SitePlan): Promise<Site> {
  const { model, base, folder, sources, kept } = plan;
  const title = say(model.words, "chart.title", { partnership: model.partnership.name });
  const [chart, browser] = await Promise.all([
    drawChart(chartDot(model), title, kept),
    makeBrowserFiles(sources, model.arrangements),
  ]);
  const assets = { ...browser.assets, printStylesheet: addresses.printStylesheet };
  const inputsWith = (site: SiteContext, charts: PageInputs["charts"]): PageInputs => ({
    site,
    schemas: plan.schemas,
    charts,
    comparison: plan.comparison,
    between: plan.between ?? new Map(),
    ...(plan.published !== undefined && { published: { model: plan.published, charts: chartsOf(plan.published, plan, charts) } }),
  });
  const unmarked: SiteContext = { model, base, assets, state: plan.state, mark: markToCome };
  // The document has none of the website's chart, which is drawn while the document is printed.
  const [[, printedPage] = []] = templatesFor(inputsWith(unmarked, { site: "", document: chart }), "first");
  const printed = printedPage?.render({ path: addresses.document }) ?? "";
  const stylesheet = await makePrintStylesheet(sources.styles, model.arrangements, printed);
  const context: SiteContext = { ...unmarked, mark: await markOf(printed, stylesheet, model.assets) };
  let charts: Promise<PageInputs["charts"]> | undefined;
  const inputsOf = async (site: SiteContext): Promise<PageInputs> => {
    charts ??= drawChart(chartDot(model, siteHrefs(base)), title, kept).then((drawn) => ({ site: drawn, document: chart }));
    return inputsWith(site, await charts);
  };
  // A redline carries the mark of the document whose changes it shows.
  const marked = printed.replaceAll(markToCome, context.mark);
  const redline = plan.redline?.(marked);
  const [shown, sheet] =
    redline === undefined
      ? [marked, stylesheet]
      : [redline, await makePrintStylesheet(sources.styles, model.arrangements, redline, ["redline.css"])];
  return {
    context,
    writePrintedPage: async () => {
      await Promise.all([
        copyFiles(model.assets, join(folder, addresses.assets)),
        writeText(join(folder, addresses.document, "index.html"), shown),
        writeText(join(folder, addresses.printStylesheet), sheet),
        copyFonts(sheet, join(folder, addresses.fonts)),
      ]);
    },
    writePages: async () => {
      const inputs = await inputsOf(context);
      await Promise.all([
        writeFiles(browser.files, folder),
        copyFiles(model.staticFiles, folder),
        copyFiles(editionAssetsOf(model), folder),
        writePages(new Map([...templatesFor(inputs), ...templatesFor(inputs, "last")]), folder),
      ]);
    },
    makePage: async (path) => {
      const templates = [...templatesFor(await inputsOf(context)).values()];
      return templates.find(({ data }) => data.paths.includes(path))?.render({ path });
    },
    makePages: async () => {
      const inputs = await inputsOf(context);
      const templates = [...templatesFor(inputs), ...templatesFor(inputs, "last")].map(([, template]) => template);
      const made = templates.flatMap(({ data, render }) => data.paths.map((path): [string, string] => [path, render({ path })]));
      return new Map([...made, [addresses.document, shown]]);
    },
    writePagesAboutPdf: async (pdf) => writePages(templatesFor(await inputsOf({ ...context, pdf }), "last"), folder),
  };
}

/** The charts of the edition: those of today where they are the same, and else none, so that a page with one differs. */
function chartsOf(published: ModelOnDay, { model, base }: SitePlan, charts: PageInputs["charts"]): PageInputs["charts"] {
  const hrefs = siteHrefs(base);
  return chartDot(published, hrefs) === chartDot(model, hrefs) ? charts : { site: "", document: "" };
}

/** Writes files by their paths on the website into its folder. */
export async function writeFiles(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  await Promise.all([...files].map(([path, text]) => writeText(join(folder, path.slice(1)), text)));
}

/** Copies files of the data, each to its path below a folder. */
async function copyFiles(files: readonly Asset[], folder: string): Promise<void> {
  for (const { path, location } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(location, join(folder, path));
  }
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
