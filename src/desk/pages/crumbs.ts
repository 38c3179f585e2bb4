import { parentOf } from "../../model/places/pointer.ts";
import { editAddress } from "../addresses.ts";
import type { DeskData, RecordPlace } from "../data/desk-data.ts";
import { recordAround } from "../data/listed-records.ts";
import { formAt } from "../forms/form.ts";
import { titleOf } from "../forms/words/titles.ts";
import { sections } from "../parts/sections.ts";
import type { Crumb } from "../parts/shell.tsx";
import { sectionOf } from "../views/section-of.ts";

/** What a page about a place is a part of: its record, or of a record the kind that it is of. */
export function captionOf(data: DeskData, place: RecordPlace): string {
  const record = recordAround(place);
  return record.pointer === place.pointer ? (formAt(data, record)?.title ?? "") : titleOf(data, record);
}

/** The way to a place: its section, its record, and each part on the way that has a page of its own. */
export function crumbsTo(data: DeskData, place: RecordPlace): readonly Crumb[] {
  const { text, href } = sections[sectionOf(place.kind)];
  const above: Crumb[] = [];
  // The list of a section is the page of that section.
  const { pointer: record } = recordAround(place);
  for (let { pointer } = place; pointer !== record; ) {
    pointer = parentOf(pointer);
    const at = { ...place, pointer };
    above.unshift({ text: titleOf(data, at), href: editAddress(at) });
  }
  return [{ text, href }, ...above];
}
