import type { ModelOnDay } from "../model/day.ts";
import type { Finding, Severity } from "../model/finding.ts";

/** What is said of any rule, whatever it judges. */
export interface RuleText {
  /** Its name in every report, in kebab-case. */
  readonly id: string;
  /** How its findings weigh unless one says otherwise; `about` then says when. */
  readonly severity: Severity;
  /** What it finds, in one sentence. */
  readonly about: string;
  /** What goes wrong without it, or the clause that asks for it. */
  readonly why: string;
  /** Whether `--strict` makes its warnings errors. */
  readonly strict?: true;
  /** Whether it tells that a review did not take place, and not that the data are at fault. */
  readonly reviewNotHeld?: true;
  /** What it finds nothing in. */
  readonly ok: readonly Example[];
  /** What it finds something in. */
  readonly notOk: readonly Example[];
}

/** A rule that judges the facts on a day. */
export interface Rule extends RuleText {
  readonly check: (model: ModelOnDay) => Finding[];
}

/** What is said of the rules of one subject, each by its id. */
export type RuleTexts = Readonly<Record<string, Omit<RuleText, "id">>>;

/** The day on which examples are judged that name no other. */
export const exampleDay = "2025-06-02";

/** A small sound partnership, or the website made of one, with some of its files changed. */
export interface Example {
  /**
   * The files that differ, by their paths below the folder. A text in YAML replaces the top-level fields that it names
   * and leaves the file's others; any other text, and a file that was not there, stands whole. `null` takes a file away.
   */
  readonly files: Readonly<Record<string, string | null | Unspoken>>;
  /** The day on which it is judged, year-month-day. */
  readonly asOf?: string;
}

/** A file that cannot be said as text. */
export type Unspoken =
  /** Bytes in hexadecimal digits, repeated so many times. */
  | { readonly bytes: string; readonly times?: number }
  /** A link to another place; a relative one begins at the file's own folder. */
  | { readonly linkTo: string }
  /** A text that nobody has the right to read. */
  | { readonly locked: string };
