import type { CalendarDate } from "../../model/model.ts";
import type { Block, Item, Run, TrackedChange } from "./blocks.ts";

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
 *
 * The end of a paragraph goes with it, but for two cases, in which the end of the one before it goes instead, and its words
 * move up to the end that stays. The last end of a cell, a note or a document cannot go. And where words at the end of a
 * paragraph change together with paragraphs like it below, they are one change, as if typed in one go: LibreOffice takes
 * them for one in any case.
 */
export function paragraphEnds(blocks: readonly Block[]): ParagraphEnds {
  const all = blocks.flatMap((block) => paragraphsOf(block));
  const ends = new Map(all.map(({ of, change }) => [of, change === undefined ? [] : [change]]));
  for (const [at, { of, change, shape }] of all.entries()) {
    const isLast = at === all.length - 1;
    if (change === undefined || all[at + 1]?.change === change) continue;
    const before = all.slice(0, at).findLast((each) => each.change !== change);
    if (!isLast && (before?.change !== undefined || before?.lastChange !== change || before.shape !== shape)) continue;
    ends.set(of, []);
    if (before !== undefined) ends.set(before.of, [...(ends.get(before.of) ?? []), change]);
  }
  return ends;
}

/**
 * Where a cell, a note or a document ends with words that were deleted and others inserted for them, in paragraphs of their
 * own, puts both into one: its end stays whichever of the two does.
 */
export function joinAtEnd(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)?.change;
  const at = blocks.findLastIndex(({ change }) => change !== last);
  const [one, other] = [blocks[at], blocks[at + 1]];
  if (last === undefined || one?.change === undefined || other === undefined) return blocks;
  const [rest, runs] = withoutLast(one);
  const joined = runs && withFirst(other, runs);
  return joined === undefined ? blocks : [...blocks.slice(0, at), ...rest, joined, ...blocks.slice(at + 2)];
}

/** A block without its last paragraph, and the words of that. */
function withoutLast(block: Block): [rest: Block[], runs?: readonly Run[]] {
  if (block.kind === "paragraph") return [[], block.runs];
  const [only, ...more] = (block.kind === "list" && block.items.at(-1)?.blocks) || [];
  if (block.kind !== "list" || only?.kind !== "paragraph" || more.length > 0) return [[block]];
  const items = block.items.slice(0, -1);
  return [items.length === 0 ? [] : [{ ...block, items }], only.runs];
}

/** A block with further words at its beginning; its first paragraph is then neither inserted nor deleted as a whole. */
function withFirst(block: Block, runs: readonly Run[]): Block | undefined {
  const { change: _, ...kept } = block;
  if (kept.kind === "paragraph") return { ...kept, runs: [...runs, ...kept.runs] };
  if (kept.kind !== "list") return undefined;
  const [item, ...items] = kept.items;
  const [first, ...others] = item?.blocks ?? [];
  const joined = first?.kind === "paragraph" ? withFirst(first, runs) : undefined;
  return joined && { ...kept, items: [{ blocks: [joined, ...others] }, ...items] };
}

interface FoundParagraph {
  readonly of: Block | Item;
  readonly change: TrackedChange | undefined;
  /** What was done to its last words. */
  readonly lastChange: TrackedChange | undefined;
  /** Equal for paragraphs that look alike. */
  readonly shape: Block | string;
}

/**
 * The paragraphs that are made of a block. Below each table stands an empty one.
 * @param list the list whose item it stands in
 */
function paragraphsOf(block: Block, list?: Block): FoundParagraph[] {
  if (block.kind === "table") return [{ of: block, change: block.change, lastChange: undefined, shape: block }];
  if (block.kind !== "list") {
    const shape = list ?? `${block.kind} ${block.kind === "heading" ? block.level : block.fromRight}`;
    return [{ of: block, change: block.change, lastChange: block.runs.at(-1)?.change, shape }];
  }
  return block.items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    const marked: FoundParagraph[] =
      first?.kind === "paragraph"
        ? paragraphsOf(first, block)
        : [{ of: item, change: item.change, lastChange: undefined, shape: block }];
    const others = first?.kind === "paragraph" ? rest : item.blocks;
    return [...marked, ...others.flatMap((each) => paragraphsOf(each))];
  });
}
