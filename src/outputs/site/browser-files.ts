import { createHash } from "node:crypto";
import type { Arrangements } from "../../model/model.ts";
import { addresses } from "../../site/addresses.ts";
import type { ScriptName, SiteAssets } from "../../site/site-context.ts";
import { type BrowserSources, compileBrowserFiles } from "./compiled.ts";

/** The files that pages load on a screen: their paths by what they are for, and their texts by their paths. */
export interface BrowserFiles {
  readonly assets: Pick<SiteAssets, "stylesheet" | "partStylesheets" | "scripts">;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The style sheets, that of every page with the partnership's own colours, and the scripts. Each file's name holds a hash of its content, so
 * that a browser may cache it for ever.
 */
export async function makeBrowserFiles(sources: BrowserSources, { colours }: Arrangements): Promise<BrowserFiles> {
  const { stylesheet, partStylesheets, scripts } = await compileBrowserFiles(sources);
  const own = colours === undefined ? "" : `:root{--accent:${colours.accent};--warning:${colours.warning}}\n`;
  const style = addHashToName("screen", "css", `${stylesheet}${own}`);
  const parts = Object.entries(partStylesheets).map(([name, text]) => {
    const elsewhere = new Set(
      [stylesheet, ...Object.values(partStylesheets).filter((other) => other !== text)].flatMap(classesOf),
    );
    return { ...addHashToName(name, "css", text), classes: classesOf(text).filter((each) => !elsewhere.has(each)) };
  });
  const made = Object.entries(scripts).map(([name, text]) => ({ name: name as ScriptName, ...addHashToName(name, "js", text) }));
  return {
    assets: {
      stylesheet: style.path,
      partStylesheets: parts.map(({ path, classes }) => ({ path, classes })),
      scripts: Object.fromEntries(made.map(({ name, path }) => [name, path])),
    },
    files: new Map([style, ...parts, ...made].map(({ path, text }) => [path, text])),
  };
}

/** The classes that a compiled style sheet has rules for, in order. */
function classesOf(css: string): string[] {
  return [...new Set([...css.matchAll(/\.([a-z_-][\w-]*)/gi)].map(([, name = ""]) => name))].sort();
}

/** A file under a path that holds the first 10 hexadecimal digits of its SHA-256 hash. */
function addHashToName(name: string, kind: string, text: string): { path: string; text: string } {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { path: `${addresses.static}${name}-${hash}.${kind}`, text };
}
