import type { CitedDocument } from "./arrangements.ts";
import type { CalendarDate, Prose } from "./base.ts";

export interface Aims {
  readonly ambition?: string;
  readonly endorsed?: CalendarDate;
  readonly purpose?: { readonly text: Prose; readonly by: readonly string[] };
  readonly principles: readonly Aim[];
  readonly values: readonly Aim[];
  readonly priorities: readonly Priority[];
}

export interface Aim {
  readonly id: string;
  readonly name?: string;
  readonly text?: Prose;
}

export interface Priority {
  readonly id: string;
  /** Counted from 1 in the order of the data. */
  readonly number: number;
  readonly text: Prose;
  readonly document?: CitedDocument;
}
