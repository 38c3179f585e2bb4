import { harmless, withoutCiCommands } from "./harmless.ts";

/** A cell of a table for a terminal. The style is put on after measuring, for colours have no width. */
export interface Cell {
  readonly text: string;
  readonly style?: ((text: string) => string) | undefined;
  readonly right?: boolean;
}

interface Table {
  readonly heads: readonly Cell[];
  /** Each row, with lines that follow below it. */
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly below: readonly Cell[] }[];
  /** How many columns of characters there are. */
  readonly width: number;
  /** The column of the table under which the lines below a row begin. The last two columns share what room is left. */
  readonly belowAt: number;
}

const gap = "  ";

/** Lays out a table in aligned columns, wrapping the last two where the width calls for it. */
export function table({ heads, rows, width, belowAt }: Table): string {
  const widths = columnWidths([heads, ...rows.map(({ cells }) => cells)], width);
  const indent = " ".repeat(widths.slice(0, belowAt).reduce((sum, one) => sum + one + gap.length, 0));
  const lines = rows.flatMap(({ cells, below }) => [
    ...rowLines(cells, widths),
    ...below.flatMap(({ text, style = plain }) =>
      wrapped(text, Math.max(width - indent.length, 20)).map((line) => indent + style(line)),
    ),
  ]);
  return [...rowLines(heads, widths), ...lines].join("\n");
}

function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const natural = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.text.length ?? 0)));
  const flexible = natural.slice(-2) as [number, number];
  const fixed = natural.slice(0, -2);
  const room = width - fixed.reduce((sum, one) => sum + one + gap.length, 0) - gap.length;
  const [first, second] = flexible;
  if (first + second <= room) return natural;
  // Neither is squeezed below what it needs, nor below a third of the room.
  const least = Math.max(Math.floor(room / 3), 10);
  const secondWidth = Math.min(second, Math.max(least, room - first));
  return [...fixed, Math.max(room - secondWidth, 10), secondWidth];
}

function rowLines(cells: readonly Cell[], widths: readonly number[]): string[] {
  const wrappedCells = cells.map(({ text }, at) => wrapped(text, widths[at] ?? 0));
  const height = Math.max(...wrappedCells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ style = plain, right }, at) => {
        const text = wrappedCells[at]?.[line] ?? "";
        const space = " ".repeat(Math.max((widths[at] ?? 0) - text.length, 0));
        return right ? space + style(text) : style(text) + space;
      })
      .join(gap)
      .trimEnd(),
  );
}

function plain(text: string): string {
  return text;
}

/** The words of a text. A command between backticks is one: broken over two lines it could not be copied. */
const words = /(?:`np[mx] [^`]*`|\S)+/g;

/** A text in lines of at most so many characters; a word longer than that keeps its line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of withoutCiCommands(harmless(text).replace(/\s+/g, " ")).match(words) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length === 0 ? [""] : lines;
}
