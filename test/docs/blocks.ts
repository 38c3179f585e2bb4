import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../sources.ts";

/** A block of code of a page of the documentation. */
export interface Block {
  /** The heading that it stands below. */
  readonly heading: string;
  readonly language: string;
  readonly text: string;
  /** The test file that runs it; undefined where it is said not to be run. */
  readonly runBy?: string | undefined;
  /** Why nothing here can run it, as the page says. */
  readonly notRun?: string | undefined;
}

/** The blocks of code of a page of `docs/`, each with what the remark before it says of it. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(project, "docs", page), "utf8");
  const blocks: Block[] = [];
  let heading = "";
  for (const [, title, runBy, notRun, indent = "", language = "", code = ""] of text.matchAll(
    /^#+ (.*)$|(?:^ *<!-- (?:run by (\S+)|not run: (.*)) -->\n\n)?^( *)```(\S*)\n([\s\S]*?)^ *```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else blocks.push({ heading, language, text: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""), runBy, notRun });
  }
  return blocks;
}

/** The blocks of a language below a heading of a page. */
export function blocksBelow(page: string, heading: string, language: string): string[] {
  return blocksOf(page)
    .filter((block) => block.heading === heading && block.language === language)
    .map(({ text }) => text);
}
