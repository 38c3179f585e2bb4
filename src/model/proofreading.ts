import type { CalendarDate } from "./base.ts";

/** What the proofreader has to know of the words of the partnership. Nothing of it is published. */
export interface Proofreading {
  /** Names other than the first by which texts may call a body. */
  readonly namesInTexts: readonly string[];
  /** Initials that texts may use without explaining them. */
  readonly knownInitials: readonly string[];
  /** Bodies that texts may name although no record has them. */
  readonly knownBodies: readonly string[];
  /** What was replaced by the day of the model, where the partnership is. */
  readonly superseded: readonly Superseded[];
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
