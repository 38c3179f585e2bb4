import { parentOf } from "../../model/places/pointer.ts";
import { editAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { titleOf } from "../forms/words/titles.ts";
import { sections } from "../parts/sections.ts";
import type { Crumb } from "../parts/shell.tsx";
import { sectionOf } from "../views/section-of.ts";

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
