import type { ChangedLine } from "../../src/outputs/record/change.ts";
import { harmlessLine } from "../../src/outputs/reports/harmless.ts";
import type { Terminal } from "../../src/outputs/reports/terminal.ts";

const diffSigns: Readonly<Record<ChangedLine["kind"], string>> = { stays: " ", goes: "-", comes: "+" };

/** Shows changed lines on a terminal, each with its number. */
export function formatChange(lines: readonly ChangedLine[], { colours }: Terminal): string {
  const width = String(Math.max(...lines.map(({ number }) => number))).length;
  const styles: Record<ChangedLine["kind"], (text: string) => string> = {
    stays: colours.dim,
    goes: colours.red,
    comes: colours.green,
  };
  return lines
    .map(({ kind, number, text }) => styles[kind](`${diffSigns[kind]} ${String(number).padStart(width)}  ${harmlessLine(text)}`))
    .join("\n");
}
