import type { Page } from "./src/pages/page.ts";

/** The part of Eleventy's configuration that is used here; the package has no types. */
export interface EleventyConfig {
  addTemplate(virtualPath: string, template: Page): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
}

/** Hands the pages to Eleventy as templates that exist in memory alone: nothing in the data folder is ever a template. */
export default function configure(config: EleventyConfig, pages: ReadonlyMap<string, Page>): void {
  config.setUseGitIgnore(false);
  config.setTemplateFormats(["11ty.js"]);
  for (const [name, page] of pages) config.addTemplate(`${name}.11ty.js`, page);
}
