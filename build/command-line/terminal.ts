import pc from "picocolors";
import type { Terminal } from "../../src/outputs/reports/terminal.ts";

/** Columns: the width of a report that goes to no terminal, and the narrowest that is still readable. */
const defaultWidth = 80;
const minimumWidth = 60;

/** The width of a stream in columns, and its colours: only on a terminal that supports them. */
export function terminal(stream: { readonly isTTY?: boolean; readonly columns?: number }): Terminal {
  return {
    width: Math.max(stream.columns ?? defaultWidth, minimumWidth),
    colours: pc.createColors(stream.isTTY === true && pc.isColorSupported),
  };
}
