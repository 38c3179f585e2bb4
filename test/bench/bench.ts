import type { Figures } from "./figures.ts";
import type { BenchPlan } from "./plan.ts";
import type { Measured, Subject } from "./rounds.ts";
import { measured } from "./rounds.ts";
import type { Workshop } from "./workshop.ts";

/** What every part of the benchmark works with. */
export interface Bench {
  readonly plan: BenchPlan;
  readonly workshop: Workshop;
  /** Chromium on the finished page: what everything is held against. */
  readonly baseline: Subject;
  /** The finished site that the baseline prints, in a folder that no build touches. */
  readonly finished: string;
  /** Where that site is served; ends in a slash. */
  readonly address: string;
  /** The browser that the baseline uses; peers that need one are given the same. */
  readonly browser: string;
  /** Tells whoever waits. */
  readonly say: (line: string) => void;
}

/** What a part found out. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Measured[];
  /** Tables beside the measurements: heads first. */
  readonly tables?: readonly (readonly (readonly string[])[])[];
  /** What the reader must know: what was skipped, and why. */
  readonly notes?: readonly string[];
  /** Further figures for bench.json. */
  readonly more?: unknown;
}

/** Measures subjects in turn with the baseline, as often as the plan says. */
export function measureAll(bench: Bench, subjects: readonly Subject[]): Promise<Measured[]> {
  const { plan, baseline, say } = bench;
  const kept = plan.quick ? subjects.map(({ memory: _, ...subject }) => subject) : subjects;
  return measured([baseline, ...kept], { runs: plan.runs, warmUp: !plan.quick }, (name, milliseconds) =>
    say(`  ${name}  ${seconds(milliseconds)}`),
  );
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 100 ? 3 : 2)} s`;
}

export function times({ median }: Figures): string {
  return `${median.toFixed(median < 0.1 ? 3 : 2)} ×`;
}
