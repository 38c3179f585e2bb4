import { createHash } from "node:crypto";
import type { Arrangements } from "../../model/model.ts";
import { addresses } from "../../site/addresses.ts";
import type { ScriptName, SiteAssets } from "../../site/site-context.ts";
import { type BrowserSources, compiled } from "./compiled.ts";

/** What pages load on a screen: where each file stands, and its text by its path. */
export interface BrowserFiles {
  readonly assets: Pick<SiteAssets, "stylesheet" | "scripts">;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * The style sheet in the partnership's own colours, and the scripts. Each file's name holds a mark of its content, so
 * that a browser may keep it for good.
 */
export async function browserFiles(sources: BrowserSources, { colours }: Arrangements): Promise<BrowserFiles> {
  const { stylesheet, scripts } = await compiled(sources);
  const own = colours === undefined ? "" : `:root{--accent:${colours.accent};--warning:${colours.warning}}\n`;
  const style = marked("screen", "css", `${stylesheet}${own}`);
  const made = Object.entries(scripts).map(([name, text]) => ({ name: name as ScriptName, ...marked(name, "js", text) }));
  return {
    assets: {
      stylesheet: style.path,
      scripts: Object.fromEntries(made.map(({ name, path }) => [name, path])),
    },
    files: new Map([style, ...made].map(({ path, text }) => [path, text])),
  };
}

function marked(name: string, kind: string, text: string): { path: string; text: string } {
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { path: `${addresses.static}${name}-${mark}.${kind}`, text };
}
