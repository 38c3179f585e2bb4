/** A line of a diff: unchanged ("stays"), removed ("goes") or added ("comes"), with its number, counted from 1, in its text. */
export interface ChangedLine {
  readonly kind: "stays" | "goes" | "comes";
  readonly number: number;
  readonly text: string;
}

/** How many unchanged lines are shown before and after the change. */
const contextLines = 1;

/**
 * Compares two texts line by line and gives the smallest change, with one unchanged line before and after it; an empty
 * list for equal texts. Line endings are part of a line, so a change of those alone is a change too.
 */
export function diffLines(before: string, after: string): ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const same = commonStart(old, now);
  const tail = commonStart([...old.slice(same)].reverse(), [...now.slice(same)].reverse());
  if (same === old.length && same === now.length) return [];
  const changed = diffSteps(old.slice(same, old.length - tail), now.slice(same, now.length - tail));
  const leading = old
    .slice(Math.max(same - contextLines, 0), same)
    .map((text, at, all) => line("stays", same - all.length + at, text));
  const trailing = now
    .slice(now.length - tail, now.length - tail + contextLines)
    .map((text, at) => line("stays", now.length - tail + at, text));
  return [...leading, ...changed.map(({ kind, at, text }) => line(kind, same + at, text)), ...trailing];
}

function line(kind: ChangedLine["kind"], index: number, text: string): ChangedLine {
  return { kind, number: index + 1, text: text.replace(/[\r\n]+$/, "") };
}

/** The lines of a text, each with its line ending. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differ = a.findIndex((text, at) => text !== b[at]);
  return differ === -1 ? Math.min(a.length, b.length) : differ;
}

interface Step {
  readonly kind: ChangedLine["kind"];
  readonly at: number;
  readonly text: string;
}

/** The steps from one list of lines to another by their longest common subsequence. Quadratic: one record has few lines. */
function diffSteps(old: readonly string[], now: readonly string[]): Step[] {
  const longest: number[][] = Array.from({ length: old.length + 1 }, () => Array(now.length + 1).fill(0));
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      (longest[i] as number[])[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      steps.push({ kind: "stays", at: j, text: gone });
      i++;
      j++;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ kind: "goes", at: i++, text: gone });
    } else if (come !== undefined) {
      steps.push({ kind: "comes", at: j++, text: come });
    }
  }
  return steps;
}
