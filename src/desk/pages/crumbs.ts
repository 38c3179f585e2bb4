import type { KindName } from "../../load/file-kinds.ts";
import { parentOf } from "../../model/places/pointer.ts";
import { editAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { titleOf } from "../forms/words/titles.ts";
import { type Section, sections } from "../parts/sections.ts";
import type { Crumb } from "../parts/shell.tsx";

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

/** The way to a place: its section, its record, and each part on the way that has a page of its own. */
export function crumbsTo(data: DeskData, place: RecordPlace): readonly Crumb[] {
  const { text, href } = sections[sectionOf(place.kind)];
  const above: Crumb[] = [];
  for (let { pointer } = place; pointer !== ""; ) {
    pointer = parentOf(pointer);
    const at = { ...place, pointer };
    above.unshift({ text: titleOf(data, at), href: editAddress(at) });
  }
  return [{ text, href }, ...above];
}
