/** Where the steps are shown, and the clock that times them. Passed in, so that tests can replace both. */
export interface Screen {
  readonly write: (text: string) => void;
  /** Whether a line can be overwritten: true for a terminal, false for a file or a pipe. */
  readonly isTerminal: boolean;
  readonly colours: boolean;
  /** How many characters a line holds. */
  readonly columns: number;
  /** In milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Repeats some work at an interval. Returns the function that stops it. */
  readonly every: (milliseconds: number, work: () => void) => () => void;
}
