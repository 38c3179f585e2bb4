/** What the steps are shown on, and the clock that they are timed by: handed in, so that a test can be both. */
export interface Screen {
  readonly write: (text: string) => void;
  /** Whether lines can be written over: a terminal, not a file or a pipe. */
  readonly isTerminal: boolean;
  readonly colours: boolean;
  /** How many characters a line holds. */
  readonly columns: number;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Has something done again and again until what it gives back is called. */
  readonly every: (milliseconds: number, work: () => void) => () => void;
}
