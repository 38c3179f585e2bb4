/** One file of the data folder as it was and as it is to be; undefined where there is none. */
export interface FileChange {
  /** Below the data folder, with forward slashes. */
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** What is saved in one go, with a sentence that says it ("Serious Cases: reviewed on 19 November 2026"). */
export interface Change {
  readonly sentence: string;
  readonly files: readonly FileChange[];
}

/** A change that was saved. The contents of its files are read when they are asked for. */
export interface SavedChange extends Change {
  /** Six digits or more; the greater the later. */
  readonly id: string;
  /** ISO time with zone. */
  readonly at: string;
  /** The change that this one took back. */
  readonly undoes?: string;
  /** The change that took this one back, unless that was taken back itself. */
  readonly undoneBy?: string;
  readonly published?: true;
}

/** The files that are not on disk as the change expects them. Nothing was written. */
export interface Clash {
  readonly clash: readonly {
    readonly path: string;
    readonly expected: Uint8Array | undefined;
    readonly found: Uint8Array | undefined;
  }[];
}

/** Whether two contents are the same; undefined is that of no file. */
export function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === undefined || other === undefined ? one === other : Buffer.compare(one, other) === 0;
}
