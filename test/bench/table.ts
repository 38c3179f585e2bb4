import { type Section, seconds, times } from "./bench.ts";
import type { Measured } from "./rounds.ts";

/** A section as it is read on a terminal. */
export function shownSection({ title, rows, tables = [], notes = [] }: Section): string {
  const parts = [
    ...(rows.length > 0 ? [aligned([head, ...rows.map(row)])] : []),
    ...tables.map(aligned),
    ...(notes.length > 0 ? [notes.map((note) => `${note}\n`).join("")] : []),
  ];
  return `\n${title}\n${"─".repeat(title.length)}\n${parts.join("\n")}`;
}

const head = ["what", "times the baseline", "least", "most", "median", "memory", "target"];

function row({ says, ratio, milliseconds, memory, atMost }: Measured): string[] {
  return [
    says,
    times(ratio),
    ratio.min.toFixed(2),
    ratio.max.toFixed(2),
    seconds(milliseconds.median),
    memory === undefined ? "–" : `${Math.round(memory / 2 ** 20)} MiB`,
    atMost === undefined ? "" : verdict(ratio.median, atMost),
  ];
}

function verdict(is: number, atMost: number): string {
  return is <= atMost ? `≤ ${atMost}, met` : `≤ ${atMost}, missed: ${(is / atMost).toFixed(1)} times that`;
}

/** Rows of cells as columns of equal width; the first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((all, cells) => cells.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 || !/\d/.test(cell) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  return rows.map((cells) => `${line(cells).join("  ").trimEnd()}\n`).join("");
}
