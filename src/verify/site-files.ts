import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Link, type PageFacts, pageFacts, stylesheetLinks, xmlLinks } from "./page-facts.ts";

/** A site as it stands on the disk. Paths are below its folder, with forward slashes: `groups/index.html`. */
export interface SiteFiles {
  readonly paths: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** The links of the files that are no pages: style sheets, feeds, the site map. */
  readonly otherLinks: ReadonlyMap<string, readonly Link[]>;
  /** The text of a file that was read, to find the line of an offset in it. */
  readonly textOf: (path: string) => string;
}

/** So few files are open at once that no system's limit is met. */
const atOnce = 32;

/** Reads every page, style sheet and feed of a site. */
export async function siteFiles(folder: string): Promise<SiteFiles> {
  const paths = await pathsIn(folder);
  const texts = new Map<string, string>();
  const read = paths.filter((path) => /\.(?:html|css|xml)$/.test(path));
  for (let from = 0; from < read.length; from += atOnce) {
    const some = read.slice(from, from + atOnce);
    const contents = await Promise.all(some.map((path) => readFile(join(folder, path), "utf8")));
    for (const [index, path] of some.entries()) texts.set(path, contents[index] ?? "");
  }
  const of = <T>(ending: string, facts: (text: string) => T): [string, T][] =>
    read.filter((path) => path.endsWith(ending)).map((path) => [path, facts(texts.get(path) ?? "")]);
  return {
    paths: new Set(paths),
    pages: new Map(of(".html", pageFacts)),
    otherLinks: new Map([...of(".css", stylesheetLinks), ...of(".xml", xmlLinks)]),
    textOf: (path) => texts.get(path) ?? "",
  };
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
