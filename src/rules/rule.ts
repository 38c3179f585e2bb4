import type { ModelOnDay } from "../model/day.ts";
import type { Finding, Severity } from "../model/finding.ts";

/** The text of a rule, whatever it is about. */
export interface RuleText {
  /** Its name in every report, in kebab-case. */
  readonly id: string;
  /** The severity of its findings. A finding may state another; `about` then says when. */
  readonly severity: Severity;
  /** What it finds in a few words, as a heading: "Reviews that are overdue". */
  readonly title: string;
  /** What it finds, in one sentence. */
  readonly about: string;
  /** What goes wrong without it, or the clause that asks for it. */
  readonly why: string;
  /** Whether `--strict` makes its warnings errors. */
  readonly strict?: true;
  /** Whether its findings report that a review did not take place, and not a fault in the data. */
  readonly reviewNotHeld?: true;
  /**
   * Whether its findings are those of the proofreader: what the facts and the texts say against each other. They are told
   * after all others and by rule, and may be accepted.
   */
  readonly proofreads?: true;
  /** Whether its findings may be accepted although it is not one of the proofreader's. */
  readonly mayBeAccepted?: true;
  /** Data in which it finds nothing. */
  readonly ok: readonly Example[];
  /** Data in which it finds something. */
  readonly notOk: readonly Example[];
}

/** A rule that judges the facts on a day. */
export interface Rule extends RuleText {
  readonly check: (model: ModelOnDay) => Finding[];
}

/** The texts of the rules of one subject, each by its id. */
export type RuleTexts = Readonly<Record<string, Omit<RuleText, "id">>>;

/** The day on which an example is checked that states no other. */
export const exampleDay = "2025-06-02";

/** A small partnership without faults, or the website built from it, with some of its files changed. */
export interface Example {
  /**
   * The files that differ, by their paths below the folder. A text in YAML replaces the top-level fields that it names
   * and keeps the file's others; any other text replaces the whole file, or adds it. `null` removes a file.
   */
  readonly files: Readonly<Record<string, string | null | SpecialFile>>;
  /** The day on which it is checked, year-month-day. */
  readonly asOf?: string;
}

/** A file that cannot be written as text in an example. */
export type SpecialFile =
  /** Bytes in hexadecimal digits. */
  | { readonly bytes: string }
  /** So many zero bytes, of which the disk holds none. */
  | { readonly size: number }
  /** A symbolic link; a relative target begins at the file's own folder. */
  | { readonly linkTo: string }
  /** A text in a file that nobody has permission to read. */
  | { readonly locked: string };
