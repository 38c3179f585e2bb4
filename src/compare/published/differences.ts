import { diffArrays } from "diff";
import type { Word } from "./words.ts";

/** A place at which two texts differ. */
export interface Difference {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** The words that both have before it and after it, a few of each. */
  readonly leading: readonly Word[];
  readonly trailing: readonly Word[];
}

/** What differs between two texts and says nothing, by the name of each kind. */
export const silentKinds = {
  lineBreak: "a word parted at the end of a line",
  signs: "a sign at the end of a heading, a paragraph, a list item or a cell, or between the parts of a cell",
  order: "a cell that stands elsewhere in its table",
} as const;

export type SilentKind = keyof typeof silentKinds;

/** The differences between two texts: those to be accounted for, and how many there are of each kind that says nothing. */
export interface Differences {
  readonly told: readonly Difference[];
  readonly silent: Readonly<Record<SilentKind, number>>;
}

/** How many words are shown before and after a difference. */
const context = 5;

/** What differs from one text to another, word by word in the order of reading. */
export function differencesBetween(before: readonly Word[], after: readonly Word[]): Differences {
  const found = changesBetween(before, after);
  const moved = movedCells(found);
  const silent: Record<SilentKind, number> = { lineBreak: 0, signs: 0, order: 0 };
  const told = found.filter((each) => {
    const kind = moved.has(each) ? "order" : silentKindOf(each);
    if (kind !== undefined) silent[kind] += 1;
    return kind === undefined;
  });
  return { told, silent };
}

function changesBetween(before: readonly Word[], after: readonly Word[]): Difference[] {
  const parts = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  );
  const found: Difference[] = [];
  let [atBefore, atAfter] = [0, 0];
  let [startBefore, startAfter] = [0, 0];
  const settle = () => {
    if (startBefore < atBefore || startAfter < atAfter) {
      found.push({
        before: before.slice(startBefore, atBefore),
        after: after.slice(startAfter, atAfter),
        leading: before.slice(Math.max(0, startBefore - context), startBefore),
        trailing: before.slice(atBefore, atBefore + context),
      });
    }
  };
  for (const { value, added, removed } of parts) {
    if (added) atAfter += value.length;
    else if (removed) atBefore += value.length;
    else {
      settle();
      [startBefore, startAfter] = [atBefore + value.length, atAfter + value.length];
      [atBefore, atAfter] = [startBefore, startAfter];
    }
  }
  settle();
  return found;
}

function silentKindOf({ before, after, leading, trailing }: Difference): SilentKind | undefined {
  const isParted = before.some(({ text, isLast }) => text === "-" && isLast);
  if (isParted && joined(before) !== "" && joined(before) === joined(after)) return "lineBreak";
  if (![...before, ...after].every(({ isSign }) => isSign)) return undefined;
  const [last, next] = [before.at(-1) ?? leading.at(-1), trailing[0]];
  const isBetweenLines = last === undefined || next === undefined || last.line !== next.line;
  const inCell = last?.line.inCell === true && next?.line.inCell === true;
  return isBetweenLines || inCell ? "signs" : undefined;
}

function joined(words: readonly Word[]): string {
  return words
    .filter(({ text }) => text !== "-")
    .map(({ text }) => text)
    .join("");
}

/** Cells that are gone in one place and stand in another with the same words. */
function movedCells(found: readonly Difference[]): Set<Difference> {
  const moved = new Set<Difference>();
  const key = (words: readonly Word[]) => words.map(({ text }) => text).join(" ");
  const inCells = (words: readonly Word[]) => words.some(({ isSign }) => !isSign) && words.every(({ line }) => line.inCell);
  for (const gone of found.filter(({ before, after }) => inCells(before) && after.length === 0)) {
    const come = found.find(
      (each) => !moved.has(each) && each.before.length === 0 && inCells(each.after) && key(each.after) === key(gone.before),
    );
    if (come !== undefined) moved.add(gone).add(come);
  }
  return moved;
}
