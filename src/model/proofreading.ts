import type { CalendarDate, Source } from "./base.ts";

/** What the proofreader has to know, and what was decided of its findings. Nothing of it is published. */
export interface Proofreading {
  /** Names other than the first by which texts may call a body. */
  readonly namesInTexts: readonly string[];
  /** What was replaced by the day of the model, where the partnership is. */
  readonly superseded: readonly Superseded[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A term, an edition of guidance or a body of the law that was replaced. */
export interface Superseded {
  readonly words: readonly string[];
  /** The first day on which it was replaced. */
  readonly since: CalendarDate;
  readonly by: string;
  /** The law or guidance that replaced it. */
  readonly source: string;
}

/** A finding that the partnership keeps as it is. */
export interface AcceptedFinding extends Source {
  readonly rule: string;
  /** The mark of the finding, which stands for the texts that it is about. */
  readonly finding: string;
  /** Where it is, in words for people. */
  readonly at?: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
}
