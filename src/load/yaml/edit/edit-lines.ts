import { longestCommon } from "./align.ts";
import type { Edit } from "./edits.ts";

/** So many pairs of lines are compared at most: beyond, all lines between the first and the last that differ are replaced. */
const mostPairs = 4_000_000;

/** The edits that make another text of one, whose lines end with \n, and touch no line that both have in the same order. */
export function lineEdits(before: string, after: string): Edit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const head = commonStart(old, now);
  const tail = commonStart(old.slice(head).reverse(), now.slice(head).reverse());
  const [gone, come] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const found = gone.length * come.length > mostPairs ? come.map(() => undefined) : longestCommon(gone, come);
  const edits: Edit[] = [];
  const offsets = offsetsOf(old);
  let [from, written] = [0, 0];
  for (const [at, stays] of [...found.entries(), [come.length, gone.length] as const]) {
    if (stays === undefined) continue;
    const text = come.slice(written, at).join("");
    if (stays > from || text !== "") edits.push({ start: offsets[head + from] ?? 0, end: offsets[head + stays] ?? 0, text });
    [from, written] = [stays + 1, at + 1];
  }
  return edits;
}

/** The lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Where each line begins, and where the last one ends. */
function offsetsOf(lines: readonly string[]): number[] {
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + line.length);
  return offsets;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differ = one.findIndex((line, at) => line !== other[at]);
  return differ === -1 ? one.length : differ;
}
