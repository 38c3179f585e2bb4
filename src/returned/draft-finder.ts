import { placeFinder } from "../compare/wording/aligned.ts";
import { pairParagraphs } from "./alignment.ts";
import type { Paragraph, Span } from "./marks.ts";

/** A place in a draft: the number of the paragraph, and a UTF-16 offset in it. */
export interface DraftPlace {
  readonly paragraph: number;
  readonly offset: number;
}

/**
 * Finds for a place in a file the place in the draft. What stands in a paragraph that the draft has not is at the end of
 * the one before it.
 */
export function draftFinder(file: readonly Paragraph[], draft: readonly Paragraph[]): (span: Span) => DraftPlace {
  const inDraft = new Map<number, number>();
  for (const pair of pairParagraphs(draft, file))
    if (pair.file !== undefined && pair.draft !== undefined) inDraft.set(pair.file, pair.draft);
  const before: number[] = [];
  for (const at of file.keys()) before.push(inDraft.get(at) ?? before.at(-1) ?? 0);
  const finders = new Map<number, ReturnType<typeof placeFinder>>();
  return ({ paragraph, start }) => {
    const found = inDraft.get(paragraph);
    const there = found ?? before[Math.min(paragraph, before.length - 1)] ?? 0;
    const text = draft[there]?.text ?? "";
    if (found === undefined) return { paragraph: there, offset: text.length };
    const own = file[paragraph]?.text ?? "";
    if (own === text) return { paragraph: there, offset: Math.min(start, text.length) };
    const finder = finders.get(paragraph) ?? placeFinder(own, text);
    finders.set(paragraph, finder);
    return { paragraph: there, offset: finder(start) };
  };
}
