/** What the mutated sources read and write: which mutant is active, and which were reached. */
export interface Instrumented {
  activeMutant: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  currentTestId: string | undefined;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> } | undefined;
}

/** How often each mutant was reached, by its number. */
export type Hits = Record<string, number>;

const place = globalThis as { __stryker__?: Partial<Instrumented> };

/** One object for the process, which Stryker's instrumenter looks for under this name. */
place.__stryker__ ??= {};
export const instrumented = place.__stryker__;
