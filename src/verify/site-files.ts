import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Link, type PageFacts, readPageFacts, stylesheetLinks, xmlLinks } from "./page-facts.ts";

/** The files of a site on the disk. Paths are relative to its folder, with forward slashes: `groups/index.html`. */
export interface SiteFiles {
  readonly paths: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** The links of files that are not pages: style sheets, feeds, the site map. */
  readonly otherLinks: ReadonlyMap<string, readonly Link[]>;
  /** The text of a file that was read, from which the line of an offset is found; empty for any other file. */
  readonly textOf: (path: string) => string;
}

/** How many files are read at once: few enough for any system's limit on open files, and for other work to have its turn. */
const atOnce = 8;

/**
 * Reads every page, style sheet and feed of a site.
 * @param foreign the paths of files and folders that are not to be read, those of folders with a slash at the end
 * @param before the site as it was read before: what is in a page whose text is the same is taken from there
 * @throws when the folder or a file in it cannot be read
 */
export async function readSiteFiles(folder: string, foreign: readonly string[], before?: SiteFiles): Promise<SiteFiles> {
  const paths = await pathsIn(folder);
  const isForeign = (path: string) => foreign.some((each) => (each.endsWith("/") ? path.startsWith(each) : path === each));
  const texts = new Map<string, string>();
  const pages = new Map<string, PageFacts>();
  const read = paths.filter((path) => /\.(?:html|css|xml)$/.test(path) && !isForeign(path));
  for (let from = 0; from < read.length; from += atOnce) {
    const some = read.slice(from, from + atOnce);
    const contents = await Promise.all(some.map((path) => readFile(join(folder, path), "utf8")));
    for (const [index, path] of some.entries()) {
      const text = contents[index] ?? "";
      texts.set(path, text);
      if (!path.endsWith(".html")) continue;
      const known = text === before?.textOf(path) ? before.pages.get(path) : undefined;
      pages.set(path, known ?? readPageFacts(text));
    }
  }
  const factsByPath = <T>(ending: string, facts: (text: string) => T): [string, T][] =>
    read.filter((path) => path.endsWith(ending)).map((path) => [path, facts(texts.get(path) ?? "")]);
  return {
    paths: new Set(paths),
    pages,
    otherLinks: new Map([...factsByPath(".css", stylesheetLinks), ...factsByPath(".xml", xmlLinks)]),
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
