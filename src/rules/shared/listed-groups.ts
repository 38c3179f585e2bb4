import type { Place } from "../../model/finding.ts";
import type { Group, Model } from "../../model/model.ts";
import { placeInProse } from "../../model/places/places.ts";
import { sectionsOf } from "./terms-references.ts";

/** A group that a list names, and where. */
export interface ListedGroup {
  readonly listed: Group;
  readonly place: Place;
}

/**
 * The groups that lists in a group's terms of reference name beside those that are given, where more of a list are given
 * than are not. An entry counts that is a reference to a group and no more.
 */
export function groupsListedBeside(model: Pick<Model, "index" | "files">, group: Group, given: readonly Group[]): ListedGroup[] {
  return sectionsOf(group.termsOfReference?.sections ?? []).flatMap((section) => {
    const at = { file: section.file, pointer: `${section.pointer}/text` };
    return listsIn(section.text?.text ?? "").flatMap((entries) => {
      const named = entries.flatMap(({ id, offset }): ListedGroup[] => {
        const listed = model.index.group.get(id);
        return listed === undefined || listed === group ? [] : [{ listed, place: placeInProse(model, at, offset) }];
      });
      const others = named.filter(({ listed }) => !given.includes(listed));
      return others.length * 2 < named.length ? others : [];
    });
  });
}

/** An entry of a list in Markdown that is a reference to a group, with the words that join it to the next. */
const entryPattern = /^\s*(?:[-*+]|\d+[.)])\s+(?:the\s+)?\[\[group:([^\]|]+)(?:\|[^\]]*)?\]\][;,.\s]*(?:and|or)?\s*$/i;

interface Entry {
  readonly id: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number;
}

function listsIn(text: string): Entry[][] {
  const lists: Entry[][] = [[]];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const id = entryPattern.exec(line)?.[1]?.trim();
    if (id !== undefined) lists.at(-1)?.push({ id, offset: index });
    else if (line.trim() !== "") lists.push([]);
  }
  return lists;
}
