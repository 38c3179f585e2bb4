/** What a run of the benchmark is to do. */
export interface BenchPlan {
  /** The parts to measure, by name; all of them, if none is named. */
  readonly only: readonly string[];
  /** How many times each thing is measured. */
  readonly runs: number;
  /** Everything once and as small as it can be, to see that the harness works. Its figures mean nothing. */
  readonly quick: boolean;
  /** Folders in which to look for peers, before those of PATH. */
  readonly peers: readonly string[];
  /** The data that most of the measuring is done on. */
  readonly data: string;
  /** Where the figures go. */
  readonly out: string;
}

/** The names of the parts, in the order in which they are measured. */
export const partNames = ["build", "start", "peers", "sites", "scale", "many"] as const;

export type PartName = (typeof partNames)[number];
