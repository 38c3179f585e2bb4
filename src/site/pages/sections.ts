import type { Model } from "../../model/model.ts";

/** The sections of the site map in its order, each with the words above it. */
export const sections = {
  website: () => "This website",
  about: () => "About us",
  arrangements: ({ arrangements }) => arrangements.title,
  procedures: () => "Procedures",
  news: () => "News",
  groups: () => "Groups",
  partners: () => "Organisations",
} as const satisfies Readonly<Record<string, (model: Model) => string>>;

/** The name of a section of the site map. */
export type Section = keyof typeof sections;
