/** How many tests of a job passed, failed and were skipped. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Result extends Outcome {
  readonly name: string;
  readonly seconds: number;
  /** Everything that it printed. */
  readonly output: string;
}

/** The outcome of a tool, which counts as one test: it has passed if its exit code is 0. */
export function outcomeOfExitCode(code: number | null): Outcome {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The outcome of a test file by the summary that uvu prints. A file with another exit code than 0, or that ran no test,
 * counts as failed at least once, whatever its summary says.
 */
export function outcomeOfUvu(code: number | null, output: string): Outcome {
  const sum = (label: string) =>
    [...output.matchAll(new RegExp(`^ {2}${label}:\\s+(\\d+)`, "gm"))].reduce((all, match) => all + Number(match[1]), 0);
  const [ran, passed, skipped] = [sum("Total"), sum("Passed"), sum("Skipped")];
  const failed = ran - passed;
  const mustHaveFailed = code !== 0 || ran + skipped === 0;
  return { passed, failed: mustHaveFailed ? Math.max(1, failed) : failed, skipped };
}

/** Adds up outcomes. */
export function sumOutcomes(results: readonly Outcome[]): Outcome {
  const sum = (count: (outcome: Outcome) => number) => results.reduce((all, outcome) => all + count(outcome), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed), skipped: sum(({ skipped }) => skipped) };
}

/** A line for a job. If it failed, its output follows; if something was skipped, only the lines about that. */
export function formatResult({ name, seconds, output, passed, failed, skipped }: Result): string {
  const line = `${failed === 0 ? "✓" : "✗"} ${name}  ${passed} passed${failed > 0 ? `, ${failed} failed` : ""}  ${seconds.toFixed(1)} s\n`;
  if (failed > 0) return `${line}${indent(output)}`;
  const skippedLines = output.split("\n").filter((each) => /^skipped\b/i.test(each));
  return `${line}${indent(skippedLines.join("\n"))}${skipped > 0 && skippedLines.length === 0 ? `    ${skipped} skipped\n` : ""}`;
}

function indent(text: string): string {
  const plain = text.trimEnd();
  return plain === "" ? "" : `${plain.replace(/^/gm, "    ")}\n`;
}
