import { type Section, seconds, times } from "./bench.ts";
import type { Measured } from "./rounds.ts";

/** Formats a section for a terminal. */
export function formatSection({ title, rows, tables = [], notes = [] }: Section): string {
  const parts = [
    ...(rows.length > 0 ? [alignColumns([headOf(rows), ...rows.map(row)])] : []),
    ...tables.map(alignColumns),
    ...(notes.length > 0 ? [notes.map((note) => `${note}\n`).join("")] : []),
  ];
  return `\n${title}\n${"─".repeat(title.length)}\n${parts.join("\n")}`;
}

/** The first rows are the baselines. */
function headOf(rows: readonly Measured[]): string[] {
  const baselines = rows.slice(0, rows[0]?.ratios.length).map(({ name }) => name);
  return ["what", ...baselines.flatMap((name) => [`× ${name}`, "least", "most", "target"]), "median", "memory"];
}

function row({ label, ratios, milliseconds, memory, atMost = [] }: Measured): string[] {
  return [
    label,
    ...ratios.flatMap((ratio, at) => [
      times(ratio),
      ratio.min.toFixed(2),
      ratio.max.toFixed(2),
      compareWithTarget(ratio.median, atMost[at]),
    ]),
    seconds(milliseconds.median),
    memory === undefined ? "–" : `${Math.round(memory / 2 ** 20)} MiB`,
  ];
}

function compareWithTarget(value: number, atMost: number | undefined): string {
  if (atMost === undefined) return "";
  return value <= atMost ? `≤ ${atMost}, met` : `≤ ${atMost}, missed: ${(value / atMost).toFixed(1)} times that`;
}

/** Formats rows as columns. The first column is aligned left, numbers are aligned right. */
function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((all, cells) => cells.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 || !/\d/.test(cell) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
  return rows.map((cells) => `${line(cells).join("  ").trimEnd()}\n`).join("");
}
