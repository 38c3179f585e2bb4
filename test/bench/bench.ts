import type { Figures } from "./figures.ts";
import type { BenchPlan } from "./plan.ts";
import type { Measured, Subject } from "./rounds.ts";
import { measureRounds } from "./rounds.ts";
import type { Workshop } from "./workshop.ts";

/** What every part of the benchmark works with. */
export interface Bench {
  readonly plan: BenchPlan;
  readonly workshop: Workshop;
  /**
   * A browser printing the finished page: what everything is compared with. First the whole browser, then its headless shell,
   * as far as they are installed.
   */
  readonly baselines: readonly [Subject, ...Subject[]];
  /** The folder of the finished site that the baseline prints; no build changes it. */
  readonly finished: string;
  /** The URL at which that site is served; ends with a slash. */
  readonly address: string;
  /** The browser that builds use; other programs that need one use the same. */
  readonly browser: string;
  /** Prints the progress. */
  readonly say: (line: string) => void;
}

/** The results of one part. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Measured[];
  /** Further tables; the first row of each is its head. */
  readonly tables?: readonly (readonly (readonly string[])[])[];
  /** What the reader must know: for example what was skipped, and why. */
  readonly notes?: readonly string[];
  /** Further figures for bench.json. */
  readonly more?: unknown;
}

/** Measures subjects alternating with the baselines, as often as the plan says. */
export function measureAll(bench: Bench, subjects: readonly Subject[]): Promise<Measured[]> {
  const { plan, baselines, say } = bench;
  const measurable = plan.quick ? subjects.map(({ memory: _, ...subject }) => subject) : subjects;
  return measureRounds(baselines, measurable, { runs: plan.runs, warmUp: !plan.quick }, (name, milliseconds) =>
    say(`  ${name}  ${seconds(milliseconds)}`),
  );
}

/** A duration in seconds, from milliseconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 100 ? 3 : 2)} s`;
}

export function times({ median }: Figures): string {
  return `${median.toFixed(median < 0.1 ? 3 : 2)} ×`;
}
