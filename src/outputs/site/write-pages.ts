import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import configure, { type EleventyConfig } from "../../../eleventy.config.ts";
import type { Page } from "../../pages/page.ts";

/**
 * Makes pages with Eleventy and writes them into a folder.
 * Eleventy needs an input folder that exists, though the templates exist in memory only, so the output folder is given
 * as the input too. Each run has a new instance, because a used one keeps what it has read.
 */
export async function writePages(pages: ReadonlyMap<string, Page>, folder: string): Promise<void> {
  // Eleventy cuts the working folder's own path off the head of a path, also off that of its neighbour "project-site".
  const path = relative("", folder);
  const eleventy = new Eleventy(path, path, {
    quietMode: true,
    configPath: null,
    config: (config: EleventyConfig) => configure(config, pages),
  });
  eleventy.disableLogger();
  await eleventy.write();
}
