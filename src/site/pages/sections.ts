import type { Model } from "../../model/model.ts";
import type { TextKey } from "../../words/words.ts";

/** The sections of the site map in its order, each with what stands above it: a message, or made of the data. */
export const sections = {
  website: "siteMap.website",
  about: "audiences.about",
  arrangements: ({ arrangements }) => arrangements.title,
  procedures: "pages.procedures",
  news: "pages.news",
  groups: "pages.groups",
  partners: "pages.partners",
} as const satisfies Readonly<Record<string, TextKey | ((model: Model) => string)>>;

/** The name of a section of the site map. */
export type Section = keyof typeof sections;
