import type { CalendarDate } from "../../model/model.ts";
import type { Block, Item, TrackedChange } from "./markup.ts";

/** Who made a change and when, as each tracked change of a Word file says (ECMA-376, part 1, section 17.13.5). */
export interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** What makes the revision of the next tracked change of a file: each has a number of its own. */
export type NextRevision = () => Revision;

export function countRevisions(author: string, day: CalendarDate): NextRevision {
  let id = 0;
  return () => {
    id += 1;
    return { id, author, date: `${day}T00:00:00Z` };
  };
}

/** A revision as an option of what was inserted or deleted. */
export function trackedAs(changes: readonly TrackedChange[], next: NextRevision): { insertion?: Revision; deletion?: Revision } {
  return {
    ...(changes.includes("inserted") && { insertion: next() }),
    ...(changes.includes("deleted") && { deletion: next() }),
  };
}

/** What was done to the end of each paragraph, by what the paragraph is made of. */
export type ParagraphEnds = ReadonlyMap<Block | Item, readonly TrackedChange[]>;

/**
 * Finds out which ends of paragraphs are inserted or deleted, so that accepting or rejecting all leaves no empty paragraph.
 * The last end of a cell, a note or a document cannot go: where the last paragraph does, the end of the one before it goes
 * instead, and its words move up to the last.
 */
export function paragraphEnds(blocks: readonly Block[]): ParagraphEnds {
  const all = blocks.flatMap(paragraphsOf);
  const ends = new Map(all.map(({ of, change }) => [of, change === undefined ? [] : [change]]));
  const last = all.at(-1);
  if (last?.change === undefined) return ends;
  ends.set(last.of, []);
  const stays = all.findLast(({ change }) => change !== last.change);
  if (stays !== undefined) ends.set(stays.of, [...(ends.get(stays.of) ?? []), last.change]);
  return ends;
}

interface FoundParagraph {
  readonly of: Block | Item;
  readonly change: TrackedChange | undefined;
}

/** The paragraphs that are made of a block. Below each table stands an empty one. */
function paragraphsOf(block: Block): FoundParagraph[] {
  if (block.kind !== "list") return [{ of: block, change: block.change }];
  return block.items.flatMap((item) => {
    const [first] = item.blocks;
    const hasOwn = first?.kind === "paragraph";
    return [...(hasOwn ? [] : [{ of: item, change: item.change }]), ...item.blocks.flatMap(paragraphsOf)];
  });
}
