import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { startBrowser } from "../../build/printing/browser.ts";
import { printerWith } from "../../build/printing/printer.ts";
import { makeWholeSite } from "../../build/site/whole-site.ts";
import { quietSteps } from "../../src/outputs/steps/steps.ts";
import { contentsOf, createEmptyFolder } from "../folder.ts";
import { yearOn } from "./a-year.ts";
import { oneLine } from "./page-of-model.ts";
import { unpackedOf, wordsOfPdf } from "./texts-that-go-out.ts";

/** What was built on a day, to be read place by place. */
export interface BuiltDay {
  /** The folder with the website, the search index and the PDF. */
  readonly folder: string;
  /** The text of a file. */
  readonly file: (path: string) => string;
  /** The words that the PDF prints, from page to page. */
  readonly pdf: string;
  /** What the search index holds of each page, by the address of the page. */
  readonly search: ReadonlyMap<string, FoundPage>;
}

/** A page as a search finds it. */
interface FoundPage {
  readonly title: string;
  readonly words: string;
}

/**
 * Makes the website, its search index and the PDF of the year on each of some days, as a build does, all in this process
 * and with one browser.
 */
export async function buildDays(days: readonly string[]): Promise<BuiltDay[]> {
  const browser = startBrowser(() => undefined);
  const printer = printerWith(browser);
  const steps = quietSteps(assert.unreachable);
  const root = createEmptyFolder();
  const built: BuiltDay[] = [];
  try {
    for (const [index, day] of days.entries()) {
      const folder = join(root, `${index}-${day}`);
      mkdirSync(folder);
      const year = await yearOn(day);
      const faults = await makeWholeSite({
        ...year,
        folder,
        displayFolder: "_site",
        address: year.model.arrangements.website,
        printer,
        steps,
        isSound: async () => true,
      });
      assert.equal(faults, [], day);
      built.push(await readBuilt(folder));
    }
  } finally {
    await printer.close();
  }
  return built;
}

async function readBuilt(folder: string): Promise<BuiltDay> {
  const file = (path: string) => readFileSync(join(folder, path), "utf8");
  const pdf = await wordsOfPdf(readFileSync(join(folder, "downloads/governance-arrangements.pdf"), "latin1"));
  return { folder, file, pdf: oneLine(pdf.join(" ")), search: readSearch(folder) };
}

/** Reads the search index of a website: its pages, each of which is a file, that of its words, and the list of all. */
function readSearch(folder: string): Map<string, FoundPage> {
  const parts = unpackedOf(contentsOf(join(folder, "pagefind")));
  const [[, list = ""] = []] = parts.filter(([path]) => path.endsWith(".pf_meta"));
  const files = parts.flatMap(([path]) => /(en_[0-9a-f]{7})\.pf_(?:fragment|index)$/.exec(path)?.[1] ?? []);
  assert.equal((list.match(/en_[0-9a-f]{7}/g) ?? []).sort(), files.sort(), "the index lists the files that it has");
  return new Map(
    parts
      .filter(([path]) => path.endsWith(".pf_fragment"))
      .map(([, text]) => {
        const { url, content, meta } = JSON.parse(text.slice(text.indexOf("{")));
        return [url, { title: meta.title, words: oneLine(content) }];
      }),
  );
}
