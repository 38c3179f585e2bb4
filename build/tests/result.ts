/** What came of a job. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Result extends Outcome {
  readonly name: string;
  readonly seconds: number;
  /** All that it wrote. */
  readonly output: string;
}

/** A tool that ends with 0 has passed. */
export function passesOnZero(code: number | null): Outcome {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What a test file's summary says. A file that ended badly, or said nothing because it never ran its tests, has failed
 * at least once, whatever its summary says.
 */
export function countedByUvu(code: number | null, output: string): Outcome {
  const sum = (label: string) =>
    [...output.matchAll(new RegExp(`^ {2}${label}:\\s+(\\d+)`, "gm"))].reduce((all, match) => all + Number(match[1]), 0);
  const [ran, passed, skipped] = [sum("Total"), sum("Passed"), sum("Skipped")];
  const failed = ran - passed;
  const mustHaveFailed = code !== 0 || ran + skipped === 0;
  return { passed, failed: mustHaveFailed ? Math.max(1, failed) : failed, skipped };
}

export function total(results: readonly Outcome[]): Outcome {
  const sum = (count: (outcome: Outcome) => number) => results.reduce((all, outcome) => all + count(outcome), 0);
  return { passed: sum(({ passed }) => passed), failed: sum(({ failed }) => failed), skipped: sum(({ skipped }) => skipped) };
}

/** A line for a job; where it failed, also what it wrote, and where something was skipped, what it said of that. */
export function shown({ name, seconds, output, passed, failed, skipped }: Result): string {
  const line = `${failed === 0 ? "✓" : "✗"} ${name}  ${passed} passed${failed > 0 ? `, ${failed} failed` : ""}  ${seconds.toFixed(1)} s\n`;
  if (failed > 0) return `${line}${indented(output)}`;
  const said = output.split("\n").filter((each) => /^skipped\b/i.test(each));
  return `${line}${indented(said.join("\n"))}${skipped > 0 && said.length === 0 ? `    ${skipped} skipped\n` : ""}`;
}

function indented(text: string): string {
  const plain = text.trimEnd();
  return plain === "" ? "" : `${plain.replace(/^/gm, "    ")}\n`;
}
