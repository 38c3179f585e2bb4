/** A process of its own for one file of tests: runs them without a mutant, and tells which mutants each of them reaches. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { testsOf } from "./gathered.ts";
import { type Hits, instrumented } from "./instrumented.ts";

/** What one test reaches, and how many milliseconds it takes. */
export interface ReachOfTest {
  readonly id: string;
  readonly time: number;
  readonly hits: Hits;
  /** What is wrong without any mutant. */
  readonly failure?: string;
}

/** What the tests of one file reach. */
export interface Reach {
  readonly tests: readonly ReachOfTest[];
  /** What is reached only while the file is read, or once in a process and then remembered. */
  readonly once: Hits;
  /** Milliseconds that the process took. */
  readonly time: number;
}

const [file = "", compiled = "", answer = ""] = process.argv.slice(2);
const coverage = { static: {} as Hits, perTest: {} as Record<string, Hits> };
instrumented.mutantCoverage = coverage;
const tests = await testsOf(file, pathToFileURL(compiled).href);
for (const { run } of tests) await run().catch(() => {});

const again: ReachOfTest[] = [];
for (const { id, run } of tests) {
  instrumented.currentTestId = id;
  const start = performance.now();
  const failure = await run().then(
    () => undefined,
    (error) => String(error),
  );
  again.push({
    id,
    time: performance.now() - start,
    hits: coverage.perTest[id] ?? {},
    ...(failure !== undefined && { failure }),
  });
}
const reachedAgain = new Set(again.flatMap(({ hits }) => Object.keys(hits)));
const once = Object.fromEntries(Object.entries(coverage.static).filter(([mutant]) => !reachedAgain.has(mutant)));
writeFileSync(answer, JSON.stringify({ tests: again, once, time: performance.now() } satisfies Reach));
process.exit();
