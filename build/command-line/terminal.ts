import pc from "picocolors";
import type { Terminal } from "../../src/outputs/reports/text.ts";

/** How wide a report is where there is no terminal to fit, and the least that it can be read at. */
const usualWidth = 80;
const leastWidth = 60;

/** What a stream can show: colours only on a terminal that wants them, and as many columns as it has. */
export function terminal(stream: { readonly isTTY?: boolean; readonly columns?: number }): Terminal {
  return {
    width: Math.max(stream.columns ?? usualWidth, leastWidth),
    colours: pc.createColors(stream.isTTY === true && pc.isColorSupported),
  };
}
