import { diffArrays } from "diff";
import { pairLines } from "./pairs.ts";

/** A piece of a text that was compared with another: kept, inserted or deleted. Ends of lines are part of the text. */
export interface Run {
  readonly text: string;
  readonly change?: "inserted" | "deleted";
}

/**
 * What changes from one text to the other, by whole words. All runs but the inserted ones give exactly the text before,
 * all but the deleted ones exactly the text after. Lines that have little in common are not compared word by word.
 */
export function runsBetween(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    runs.push(...runsOfLines(gone, come));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      settle();
      runs.push(...run(value.join("")));
    }
  }
  settle();
  return joined(runs);
}

/** What changes from some lines to others: line by line or, where a line was split or joined to another, as one text. */
function runsOfLines(gone: readonly string[], come: readonly string[]): Run[] {
  const byLine = pairLines(gone, come).flatMap(([one, other]) =>
    one && other ? wordRuns(one, other) : [...run(one, "deleted"), ...run(other, "inserted")],
  );
  if (gone.length === come.length || gone.length * come.length === 0) return byLine;
  const asOne = wordRuns(gone.join(""), come.join(""));
  return lengthChanged(asOne) * 2 < lengthChanged(byLine) ? asOne : byLine;
}

function lengthChanged(runs: readonly Run[]): number {
  return runs.reduce((sum, { text, change }) => sum + (change === undefined ? 0 : text.length), 0);
}

/** The text before the change. */
export function textBefore(runs: readonly Run[]): string {
  return textWithout(runs, "inserted");
}

/** The text after the change. */
export function textAfter(runs: readonly Run[]): string {
  return textWithout(runs, "deleted");
}

/** The runs of each line; a line ends where either text has an end of line. */
export function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, ...change } of runs) {
    for (const [index, piece] of text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push({ text: piece, ...change });
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The words, spaces and signs of a text; a word may have hyphens, dots, slashes and apostrophes within. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.\-/][\p{L}\p{N}\p{M}]+)*|[^\p{L}\p{N}\p{M}]/gu) ?? [];
}

/** The lines of a text, each with its end. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function wordRuns(before: string, after: string): Run[] {
  const runs = diffArrays(tokensOf(before), tokensOf(after)).map(
    ({ value, added, removed }): Run => ({
      text: value.join(""),
      ...(added ? { change: "inserted" } : removed && { change: "deleted" }),
    }),
  );
  return withoutScraps(runs);
}

/** No word between two changes is so long as to be worth keeping apart from them. */
const longestScrap = 4;

/** Whether what two changes have between them is at most one short word, with its spaces and signs. */
function isScrap({ text, change }: Run): boolean {
  const words = tokensOf(text).filter((token) => /[\p{L}\p{N}]/u.test(token));
  return change === undefined && !text.includes("\n") && words.length <= 1 && words.every(({ length }) => length <= longestScrap);
}

/** Joins changes that only a short word parts, so that a reader meets one change and not its scraps. */
function withoutScraps(runs: readonly Run[]): Run[] {
  const joinedRuns: Run[] = [];
  let cluster: Run[] = [];
  const settle = () => {
    const kept = cluster.at(-1)?.change === undefined ? cluster.splice(-1) : [];
    joinedRuns.push(...asOneChange(cluster), ...kept);
    cluster = [];
  };
  for (const each of runs) {
    if (each.change === undefined && (cluster.length === 0 || !isScrap(each))) {
      if (cluster.length > 0) settle();
      joinedRuns.push(each);
    } else cluster.push(each);
  }
  if (cluster.length > 0) settle();
  return joinedRuns;
}

/** Changes and what is between them as one deletion and one insertion; what only adds, or only takes away, stays as it is. */
function asOneChange(cluster: readonly Run[]): Run[] {
  if (new Set(cluster.flatMap(({ change }) => change ?? [])).size < 2) return [...cluster];
  const [was, is] = [textBefore(cluster), textAfter(cluster)];
  const starts = /^\s*/.exec(was)?.[0] ?? "";
  const ends = /\s*$/.exec(was)?.[0] ?? "";
  // The space that both have before or after the words is not changed.
  const start = is.startsWith(starts) ? starts : "";
  const end = is.endsWith(ends) && Math.min(was.length, is.length) >= start.length + ends.length ? ends : "";
  const within = (text: string) => text.slice(start.length, text.length - end.length);
  return [...run(start), ...run(within(was), "deleted"), ...run(within(is), "inserted"), ...run(end)];
}

function run(text: string | undefined, change?: Run["change"]): Run[] {
  return text ? [{ text, ...(change && { change }) }] : [];
}

function textWithout(runs: readonly Run[], left: Run["change"]): string {
  return runs.map(({ text, change }) => (change === left ? "" : text)).join("");
}

/** Neighbours of one kind as one run. Between two texts that are kept, deletions stand before insertions. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const { text, change } of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.change === change) all[all.length - 1] = { ...last, text: last.text + text };
    else all.push({ text, ...(change && { change }) });
  }
  return all;
}
