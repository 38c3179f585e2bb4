/** The settings of a run of the benchmark. */
export interface BenchPlan {
  /** The names of the parts to measure; empty for all. */
  readonly only: readonly string[];
  /** How many times each thing is measured. */
  readonly runs: number;
  /** Measures everything once and as small as possible, to test the benchmark itself. Its figures mean nothing. */
  readonly quick: boolean;
  /** Folders in which to look for other programs, before those of PATH. */
  readonly peers: readonly string[];
  /** The data folder that most measurements use. */
  readonly data: string;
  /** The file to write the figures to. */
  readonly out: string;
}

/** The names of the parts, in the order in which they are measured. */
export const partNames = ["build", "start", "peers", "sites", "scale", "many"] as const;

export type PartName = (typeof partNames)[number];
