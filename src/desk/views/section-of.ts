import type { KindName } from "../../load/file-kinds.ts";
import type { Section } from "../parts/sections.ts";

/** The section of the desk that a kind of file is found in. */
const sectionOfKind: Readonly<Record<KindName, Section>> = {
  arrangements: "settings",
  partners: "organisations",
  people: "people",
  groups: "groups",
  clauses: "texts",
  documents: "texts",
  aims: "texts",
  corrections: "texts",
  accepted: "settings",
  proofreading: "settings",
  chapters: "texts",
  editions: "editions",
  signOffs: "editions",
  words: "settings",
  website: "settings",
  procedures: "texts",
  pages: "texts",
  news: "news",
  desk: "settings",
};

/** The section of the desk in which a kind of record is found. */
export function sectionOf(kind: KindName): Section {
  return sectionOfKind[kind];
}
