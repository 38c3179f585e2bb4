import type { Model } from "../model/model.ts";
import { say } from "../words/say.ts";
import { type Section, sections } from "./pages/sections.ts";
import { allPages, type SitePage } from "./pages/site-pages.ts";

/** Pages under one heading. */
export interface MapSection {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

/** Every page that the site map lists, by section. */
export function siteMapOf(model: Model): MapSection[] {
  const all = allPages(model);
  const names = Object.keys(sections) as Section[];
  return names
    .map((name) => ({ title: titleOf(name, model), pages: all.filter(({ section }) => section === name) }))
    .filter(({ pages }) => pages.length > 0);
}

function titleOf(name: Section, model: Model): string {
  const title = sections[name];
  return typeof title === "string" ? say(model.words, title) : title(model);
}
